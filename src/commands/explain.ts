import { CODES, type CodeEntry } from '../codes.ts';
import type { ExitCode, Io } from '../io.ts';
import { inWorten, type Wort } from '../model/begriffe.ts';
import { suggest } from '../schema/suggest.ts';
import { UsageError } from '../usage-error.ts';
import { ownTerms } from './own-terms.ts';

export interface ExplainOptions {
  readonly json?: boolean;
  readonly ordner?: string;
}

const SEVERITIES = { fehler: 'Fehler', warnung: 'Warnung', hinweis: 'Hinweis' } as const;

function wrapped(text: string, width = 88): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => `  ${part}`).join('\n');
}

function explanation(code: string, { severity, title, meaning, remedy, basis }: CodeEntry): string {
  return [
    `${code} · ${SEVERITIES[severity]}\n${title}`,
    `Was es bedeutet\n${wrapped(meaning)}`,
    `Was zu tun ist\n${wrapped(remedy)}`,
    ...(basis ? [`Grundlage\n${wrapped(basis)}`] : []),
  ].join('\n\n');
}

/** The table as people of this city read it. */
function entriesIn(wort: Wort): Readonly<Record<string, CodeEntry>> {
  return Object.fromEntries(
    Object.entries(CODES).map(([code, entry]) => [
      code,
      {
        ...entry,
        title: inWorten(entry.title, wort),
        meaning: inWorten(entry.meaning, wort),
        remedy: inWorten(entry.remedy, wort),
      },
    ]),
  );
}

function overview(entries: Readonly<Record<string, CodeEntry>>): string {
  const width = Math.max(...Object.keys(entries).map((code) => code.length));
  const rows = Object.entries(entries).map(
    ([code, { severity, title }]) => `  ${code.padEnd(width)}  ${SEVERITIES[severity].padEnd(7)}  ${title}`,
  );
  return `Alle Befunde; mehr zu einem mit „gremium explain <code>“:\n${rows.join('\n')}`;
}

/** What a finding means, where it comes from and what to do; without a code, all there are. */
export function explain(io: Io, code: string | undefined, options: ExplainOptions): ExitCode {
  const entries = entriesIn(ownTerms(io, options.ordner));
  if (code === undefined) {
    io.out(options.json ? `${JSON.stringify(entries, null, 2)}\n` : `${overview(entries)}\n`);
    return 0;
  }
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  if (!entry) {
    const meant =
      suggest(code, Object.keys(CODES)) ?? Object.keys(CODES).find((known) => known.endsWith(`/${code}`));
    throw new UsageError(
      `Einen Befund „${code}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ' „gremium explain“ zeigt alle.'}`,
    );
  }
  io.out(options.json ? `${JSON.stringify({ code, ...entry }, null, 2)}\n` : `${explanation(code, entry)}\n`);
  return 0;
}
