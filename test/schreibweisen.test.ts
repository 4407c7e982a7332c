import { expect, test } from 'vitest';
import { BASIS, changed, found, STICHTAG } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const PLANNED = 'sitzungen/2018/2018-10-10-nord.yaml';
const glossar = (...rows: readonly string[]): Texts =>
  changed('gremium.yaml', [
    'stadtteile:',
    `glossar:\n${rows.map((row) => `  - ${row}\n`).join('')}stadtteile:`,
  ]);
const saying = (text: string): Texts => ({
  [PLANNED]: `gremium: nord\ndatum: 2018-10-10\nstatus: geplant\ntagesordnung:\n  - titel: Lage\n    vorbereitung: |\n      ${text.replaceAll('\n', '\n      ')}\n`,
});
const KITA = '{wort: Kita, statt: [KITA, KiTa, Kindergarten, Kita Sonne alt]}';

/** „line:column message“ of each finding. */
function places(...files: readonly Texts[]): readonly string[] {
  const { diagnostics } = workspaceFrom(Object.assign({}, BASIS, ...files), STICHTAG);
  return diagnostics.map(
    ({ code, range, message }) => `${code} ${range?.start.line}:${range?.start.column} ${message}`,
  );
}

test('other spellings are found with their place, whole words only, case by case', () => {
  expect(
    places(
      glossar(KITA),
      saying('Die KITA lädt ein.\nKitas, KITAS und die Kita auch, der Kindergarten nicht.'),
    ),
  ).toEqual([
    'text/schreibweise 7:11 Hier steht „KITA“; nach dem Glossar heißt es „Kita“.',
    'text/schreibweise 8:43 Hier steht „Kindergarten“; nach dem Glossar heißt es „Kita“.',
  ]);
});

test('what stands within a right word is no other spelling', () => {
  const rows = ['{wort: Kita Sonne, statt: [Sonnenkita]}', '{wort: Kindertagesstätte, statt: [Kita]}'];
  expect(found({ ...glossar(...rows), ...saying('Wir treffen uns in der Kita Sonne.') })).toEqual([]);
  expect(found({ ...glossar(...rows), ...saying('Wir treffen uns in der Kita.') })).toHaveLength(1);
});

test('a word of several words is found across a line, and signs stand for themselves', () => {
  const rows = ['{wort: JHA, statt: [Jugend Hilfe Ausschuss]}', '{wort: z. B., statt: [z.B]}'];
  expect(
    found({ ...glossar(...rows), ...saying('im Jugend Hilfe\nAusschuss, z.B am Abend, zzB nicht') }),
  ).toHaveLength(2);
});

test('a right word is never wrong, whatever another entry says', () => {
  const rows = ['{wort: Kita, statt: [Krippe]}', '{wort: Krippe, statt: [Kita]}'];
  expect(found({ ...glossar(...rows), ...saying('Kita und Krippe') })).toEqual([]);
});

test('distributed minutes keep their wording, and names of files and people are no texts', () => {
  expect(found(glossar('{wort: Fest, statt: [Sommerfest, nord, jo-muster]}'))).toEqual([]);
});

test('a long text is read in one go', () => {
  const rows = Array.from({ length: 200 }, (_, index) => `{wort: Wort${index}, statt: [Wurt${index}]}`);
  const text = 'Ein Satz ohne Fehler steht hier. '.repeat(1500);
  const begin = performance.now();
  expect(found({ ...glossar(...rows), ...saying(`${text}Wurt7`) })).toHaveLength(1);
  expect(performance.now() - begin).toBeLessThan(2000);
});
