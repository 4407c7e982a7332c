import { DOCUMENTS } from '../documents/all-documents.ts';
import type { DocumentKind } from '../documents/document-kind.ts';
import type { ExitCode, Io } from '../io.ts';
import { inWorten } from '../model/begriffe.ts';
import { ownTerms } from './own-terms.ts';

export interface DocumentsOptions {
  readonly json?: boolean;
  readonly ordner?: string;
}

/** The documents with commands of their own. */
const MAIN: readonly (readonly [call: string, text: string])[] = [
  ['invitation <sitzung>', 'Einladung oder Absage – Mitglieder'],
  ['protocol <sitzung>', 'Ergebnisprotokoll oder Niederschrift – alle auf dem Verteiler'],
  [
    'excerpt <sitzung> <top>',
    'Auszug zu einem Tagesordnungspunkt – wer damit weiterarbeitet (auch öffentlich)',
  ],
  ['email <sitzung>', 'Einladungsmail oder Verteilmail – Geschäftsführung: fertige Entwürfe und Empfänger'],
  ['paper <vorlage>', 'Vorlage – Ausschüsse und Rat (auch öffentlich)'],
  ['report <jahr>', 'Jahresbericht – Jugendhilfeausschuss, Ämter, Gremien (auch öffentlich)'],
];

function rendered({
  name,
  titel,
  fuer,
  braucht,
  oeffentlich,
}: DocumentKind): readonly [call: string, text: string] {
  const call = ['render', name, ...braucht.map((gegenstand) => `<${gegenstand}>`)].join(' ');
  return [call, `${titel} – ${fuer}${oeffentlich ? ' (auch öffentlich)' : ''}`];
}

/** What can be written, for whom, and what must be named for it. */
export function documents(io: Io, options: DocumentsOptions): ExitCode {
  const wort = ownTerms(io, options.ordner);
  const kinds = DOCUMENTS.map((kind) => ({ ...kind, fuer: inWorten(kind.fuer, wort) }));
  if (options.json) {
    const rows = kinds.map(({ create, oeffentlich, ...row }) => ({
      ...row,
      oeffentlich: oeffentlich !== undefined,
    }));
    io.out(`${JSON.stringify({ version: 1, documents: rows }, null, 2)}\n`);
    return 0;
  }
  const rows = [...MAIN, ...kinds.map(rendered)];
  const width = Math.max(...rows.map(([call]) => call.length));
  io.out(`Dokumente:\n${rows.map(([call, text]) => `  gremium ${call.padEnd(width)}  ${text}\n`).join('')}`);
  return 0;
}
