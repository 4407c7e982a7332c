import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { starterNames } from '../src/files/read-starter.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { withoutDangling } from '../src/starter/without-dangling.ts';
import { filesBelow, PROJECT, runIn, temporaryFolder } from './run-in.ts';

const EXAMPLES = join(PROJECT, 'examples');
const TODAY = '2026-11-21';

async function findingsIn(root: string, today: string, severity: string): Promise<readonly string[]> {
  const { out } = await runIn(root, ['validate', '--json'], today);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { severity: string; code: string }[] };
  return diagnostics.filter((found) => found.severity === severity).map(({ code }) => code);
}

/** An example that is being worked on proves nothing about what is made of it. */
const examples = await Promise.all(
  starterNames().map(async (name) => {
    const { length } = await findingsIn(join(EXAMPLES, name), TODAY, 'fehler');
    const title = length === 0 ? name : `${name} (übersprungen: ${length} Fehler im Beispiel)`;
    return { name, errors: length, title };
  }),
);

/** One repository per example, begun today; nothing in it is changed. */
const begun = realpathSync(temporaryFolder());
let outside: string;
beforeEach(() => {
  outside = realpathSync(temporaryFolder());
});
afterEach(() => {
  rmSync(outside, { recursive: true });
});
afterAll(() => {
  rmSync(begun, { recursive: true });
});

async function begin(folder: string, name: string, today = TODAY): Promise<string> {
  const { code, err } = await runIn(folder, ['init', name, '--vorlage', name], today);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return join(folder, name);
}

function peopleOf(name: string): readonly string[] {
  const folder = join(EXAMPLES, name, 'mitglieder');
  return readdirSync(folder).flatMap((file) => [
    file.replace('.yaml', ''),
    /^name: (.+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] as string,
  ]);
}

async function expectReady(root: string, today: string): Promise<void> {
  expect(await findingsIn(root, today, 'fehler')).toEqual([]);
  expect((await runIn(root, ['validate'], today)).code).toBe(0);
  const sitzung = [...filesBelow(root).keys()].find((path) => path.startsWith('sitzungen/')) ?? '';
  const invited = await runIn(root, ['invitation', sitzung, '-f', 'md', '--dry-run'], today);
  expect(invited).toMatchObject({ code: 0, err: '' });
}

describe.each(examples)('a repository in the manner of $title', ({ name, errors }) => {
  const isCity = name !== 'muster';
  const root = join(begun, name);
  beforeAll(async () => {
    if (errors === 0) await begin(begun, name);
  });

  test.skipIf(errors > 0)('has no error and can invite', async () => {
    await expectReady(root, TODAY);
  });

  test.skipIf(errors > 0)('has none on a leap day, either', async () => {
    await expectReady(await begin(outside, name, '2028-02-29'), '2028-02-29');
  });

  test.skipIf(errors > 0)('shows vacant offices, and no flood of warnings', async () => {
    const warnings = await findingsIn(root, TODAY, 'warnung');
    expect(warnings.length).toBeLessThanOrEqual(15);
    expect(warnings.filter((code) => code !== 'funktion/unbesetzt').length).toBeLessThanOrEqual(3);
  });

  test.skipIf(errors > 0)('is the same, byte for byte, whenever it is begun on that day', async () => {
    expect(filesBelow(await begin(outside, name))).toEqual(filesBelow(root));
  });

  test.skipIf(!isCity || errors > 0)('holds how the city works, invented people and one meeting', () => {
    const paths = [...filesBelow(root).keys()].filter(
      (path) => !/^(?:gremien|sozialraeume|templates)\//.test(path),
    );
    expect(paths.filter((path) => path !== 'mitglieder/mira-vorlage.yaml')).toEqual([
      'gremium.yaml',
      'mitglieder/anna-beispiel.yaml',
      expect.stringMatching(/^sitzungen\//),
    ]);
  });

  test.skipIf(!isCity || errors > 0)('names nobody of the example', () => {
    const all = [...filesBelow(root).values()].join('\n');
    expect(peopleOf(name).filter((person) => all.includes(person))).toEqual([]);
  });

  test.skipIf(!isCity || errors > 0)('keeps the rules and says what is to be replaced', () => {
    const text = readFileSync(join(root, 'gremium.yaml'), 'utf8');
    const from = readFileSync(join(EXAMPLES, name, 'gremium.yaml'), 'utf8');
    const arten = (all: string) => all.slice(all.indexOf('\ngremienarten:'));
    expect(arten(text)).toBe(arten(from));
    expect(text).toMatch(/^# Bitte ersetzen: .*\n# .*\nformat: 1$/m);
    expect(text).toMatch(/^# Bitte ersetzen: .*\nabsender:$/m);
    expect(text).not.toMatch(/^(?:stichtag|fusszeile):|Beispiel:|erfunden\./m);
  });
});

describe('without --vorlage', () => {
  test('the small starter is copied as it is, but for its day', async () => {
    await runIn(outside, ['init', 'neu', '--stichtag', '2018-01-08'], TODAY);
    const expected = [...filesBelow(join(EXAMPLES, 'muster'))]
      .filter(([path]) => path.endsWith('.yaml'))
      .map(([path, text]) => [path, text.replace(/^stichtag:.*\n/m, '').replace(/^#.*\n/, '')]);
    const found = [...filesBelow(join(outside, 'neu'))].map(([path, text]) => [
      path,
      text.replace(/^#.*\n/, ''),
    ]);
    expect(found).toEqual(expected);
  });
});

describe('a name that is no example', () => {
  test('is refused, with the one that was meant and all there are', async () => {
    const { code, out, err } = await runIn(outside, ['init', 'neu', '--vorlage', 'Mainzz']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `Die Vorlage „Mainzz“ gibt es nicht. Meinten Sie „mainz“? Möglich: ${starterNames().join(', ')}.\n`,
    );
  });

  test.each(['', '..', 'mainz/gremien', '../examples/mainz'])('is refused also as „%s“', async (name) => {
    const { code, err } = await runIn(outside, ['init', 'neu', '--vorlage', name]);
    expect(code).toBe(2);
    expect(err).toMatch(/^Die Vorlage „.*“ gibt es nicht\. .*Möglich: ahlen, .*muster\.\n$/);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('what leads to nothing', () => {
  const validate = createValidator(readSchemas());
  const kommune = [
    'format: 1',
    'kommune: K',
    'amt: A',
    'absender: {zeilen: [Z], email: a@b.example}',
    'grundlagen:',
    '  - titel: Konzeption  # gilt',
    '    datei: konzepte/k.pdf',
    'funktionen: {leitung: Leitung}',
    'gremienarten:',
    '  runde: {bezeichnung: Runde, verteiler: {einladung: [mitglieder, weg, leitung]}}',
    '',
  ].join('\n');
  const gremium = (more: string) => `name: Nord\nart: runde\neingerichtet: 2018-01-08\n${more}`;
  const left = (more: string) =>
    withoutDangling(
      [
        { path: 'gremium.yaml', text: kommune },
        { path: 'gremien/nord.yaml', text: gremium(more) },
      ],
      validate,
      civilDate('2018-01-08'),
    );

  test('goes, as the smallest part that the file can do without', () => {
    expect(left('geschaeftsfuehrung: leitung\n')[0]?.text).toBe(
      kommune.replace(', weg', '').replace('    datei: konzepte/k.pdf\n', ''),
    );
  });

  test.each([
    ['delegierte:  # Konzeption 5.2\n  - person: kim\n    von: 2018-02-01\ngeschaeftsfuehrung: leitung\n'],
    [
      'sprecher:\n  - {wer: kim, von: 2018-02-01}\n  - {wer: kai, von: 2018-03-01}\ngeschaeftsfuehrung: leitung\n',
    ],
    [
      'teil_von: {gremium: sued, stadtteile: [A], konsens_beschluss: 2018-01-10-sued#1}\ngeschaeftsfuehrung: leitung\n',
    ],
  ])('takes the list along that it leaves empty: %j', (more) => {
    expect(left(more)[1]?.text).toBe(gremium('geschaeftsfuehrung: leitung\n'));
  });

  test('keeps what leads somewhere', () => {
    expect(
      left('sprecher:\n  - {wer: kim, von: 2018-02-01}\n  - {wer: leitung, von: 2018-03-01}\n')[1]?.text,
    ).toBe(gremium('sprecher:\n  - {wer: leitung, von: 2018-03-01}\n'));
  });
});
