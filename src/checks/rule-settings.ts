import { longDate } from '../calendar.ts';
import { CODES, type Code } from '../codes.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Ausnahme } from '../model/entities.ts';
import { groupBy } from '../model/group-by.ts';
import type { Workspace } from '../model/workspace.ts';
import { oncePer } from '../once-per.ts';
import { suggesterFor } from '../schema/suggest.ts';
import { finding } from './check.ts';

/** What nobody can set aside: what the rest relies on, and what protects people. */
const FIXED = /^(verweis|datei|datenschutz)\//;

const knownCode = oncePer(suggesterFor);

function suggestion(typed: string, known: readonly string[]): string {
  const meant = knownCode(known)(typed) ?? known.find((code) => code.endsWith(`/${typed}`));
  return meant ? `Meinten Sie „${meant}“?` : '„gremium explain“ zeigt alle.';
}

function* nichtEinstellbar(
  { kommune }: Workspace,
  typed: string,
  known: readonly string[],
  path: DataPath,
): Iterable<Diagnostic> {
  if (known.includes(typed)) return;
  const spot = { entry: kommune, path, part: path[0] === 'regeln' ? 'key' : 'value' } as const;
  yield Object.hasOwn(CODES, typed)
    ? finding('regel/nicht-einstellbar', spot, `„${typed}“ gilt immer und lässt sich nicht einstellen.`, {
        hint: 'Den Eintrag löschen und beheben, was der Befund nennt.',
      })
    : finding('regel/nicht-einstellbar', spot, `Die Regel „${typed}“ gibt es nicht.`, {
        hint: suggestion(typed, known),
      });
}

/** Whether an exception for `datei` is one for the file; a name that ends with `/` stands for all files in that folder. */
function isFor(datei: string, file: string): boolean {
  return datei === file || (datei.endsWith('/') && file.startsWith(datei));
}

/** What an exception says about a finding; `undefined` when it is about something else. */
function verdict(
  { regel, datei, bis }: Ausnahme,
  { code, file }: Diagnostic,
  { stichtag }: Workspace,
): 'hingenommen' | 'abgelaufen' | undefined {
  if (regel !== code || !isFor(datei, file)) return undefined;
  return stichtag <= bis ? 'hingenommen' : 'abgelaufen';
}

function withExpiry(found: Diagnostic, ausnahme: Ausnahme | undefined): Diagnostic {
  if (!ausnahme) return found;
  const expiry = `Die Ausnahme dafür ist am ${longDate(ausnahme.bis)} abgelaufen.`;
  return { ...found, hint: [found.hint, expiry].filter(Boolean).join(' ') };
}

/** From a repository that could not be read whole, nothing follows about an exception. */
function* unnoetig(
  workspace: Workspace,
  found: readonly Diagnostic[],
  known: readonly string[],
): Iterable<Diagnostic> {
  const { kommune, files, incomplete } = workspace;
  const isDangling = found.some(
    ({ code }) => code.startsWith('verweis/') && CODES[code].severity === 'fehler',
  );
  if (incomplete.size > 0 || isDangling) return;
  const paths = files.map(({ file }) => file.path);
  const suggest = suggesterFor(paths);
  const byCode = groupBy(found.map((one) => [one.code, one] as const));
  for (const [index, ausnahme] of (kommune.value.ausnahmen ?? []).entries()) {
    const { regel, datei } = ausnahme;
    if (!known.includes(regel) || byCode.get(regel)?.some((one) => verdict(ausnahme, one, workspace)))
      continue;
    const isThere = paths.some((path) => isFor(datei, path));
    const meant = isThere ? undefined : suggest(datei);
    yield finding(
      'regel/ausnahme-unnoetig',
      { entry: kommune, path: ['ausnahmen', index, 'datei'] },
      isThere
        ? `In „${datei}“ gibt es keinen Befund „${regel}“, den die Ausnahme betreffen könnte.`
        : `Die Datei „${datei}“, für die die Ausnahme gelten soll, gibt es nicht.`,
      { hint: meant ? `Meinten Sie „${meant}“?` : 'Den Eintrag unter ausnahmen: löschen.' },
    );
  }
}

/** The findings as the city wants them: how serious each rule is here, which cases it accepts, and until when. */
export function applyRuleSettings(
  workspace: Workspace,
  found: readonly Diagnostic[],
  codes: readonly Code[],
): readonly Diagnostic[] {
  const { regeln = {}, ausnahmen = [] } = workspace.kommune.value;
  const known: readonly string[] = codes.filter((code) => !FIXED.test(code));
  const setting = (code: string) =>
    known.includes(code) && Object.hasOwn(regeln, code) ? regeln[code] : undefined;
  const graded = found.flatMap((one): readonly Diagnostic[] => {
    const severity = setting(one.code);
    return severity === 'aus' ? [] : [severity === undefined ? one : { ...one, severity }];
  });
  const accepted = groupBy(
    ausnahmen
      .filter(({ regel }) => known.includes(regel))
      .map((ausnahme) => [ausnahme.regel, ausnahme] as const),
  );
  const kept = graded.flatMap((one): readonly Diagnostic[] => {
    const own = accepted.get(one.code) ?? [];
    const isAccepted = own.some((ausnahme) => verdict(ausnahme, one, workspace) === 'hingenommen');
    if (isAccepted) return [];
    return [
      withExpiry(
        one,
        own.find((ausnahme) => verdict(ausnahme, one, workspace)),
      ),
    ];
  });
  return [
    ...kept,
    ...Object.keys(regeln).flatMap((code) => [...nichtEinstellbar(workspace, code, known, ['regeln', code])]),
    ...ausnahmen.flatMap(({ regel }, index) => [
      ...nichtEinstellbar(workspace, regel, known, ['ausnahmen', index, 'regel']),
    ]),
    ...unnoetig(workspace, graded, known),
  ];
}
