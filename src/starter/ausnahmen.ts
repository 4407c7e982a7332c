import { addDays, type CivilDate } from '../calendar.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Code } from '../codes.ts';
import { groupBy } from '../model/group-by.ts';
import type { Validator } from '../schema/validator.ts';
import { type StarterFile, starterWorkspace } from './starter-file.ts';

const DAYS_TO_FILL = 26 * 7;
const MANY = 10;
/** Who to fill first, and never hidden. */
const VACANT: Code = 'funktion/unbesetzt';

/** Warnings that come for body after body because nobody is in yet. */
function floodOf(files: readonly StarterFile[], start: CivilDate, validate: Validator): readonly string[] {
  const { diagnostics } = runChecks(starterWorkspace(files, validate, start));
  const byCode = groupBy(
    diagnostics
      .filter(
        ({ code, severity, file }) =>
          severity === 'warnung' && code !== VACANT && file.startsWith('gremien/'),
      )
      .map(({ code }) => [code, code] as const),
  );
  return [...byCode]
    .filter(([, found]) => found.length >= MANY)
    .map(([code]) => code)
    .sort();
}

/** With exceptions for some months, so that the first run shows what comes first; afterwards the rules speak again. */
export function withAusnahmen(
  files: readonly StarterFile[],
  start: CivilDate,
  validate: Validator,
): readonly StarterFile[] {
  const codes = floodOf(files, start, validate);
  if (codes.length === 0) return files;
  const block = [
    'ausnahmen:                       # bis dahin ist Zeit, die Gremien zu besetzen; was erledigt ist, hier löschen',
    ...codes.flatMap((code) => [
      `  - regel: ${code}`,
      '    datei: gremien/',
      '    grund: Die Gremien werden gerade erst besetzt.',
      `    bis: ${addDays(start, DAYS_TO_FILL)}`,
    ]),
    '',
    '',
  ].join('\n');
  return files.map((file) =>
    file.path === 'gremium.yaml'
      ? { ...file, text: file.text.replace(/^(?=gremienarten:)/m, () => block) }
      : file,
  );
}
