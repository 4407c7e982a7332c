import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { BASIS, changed, STICHTAG } from '../basis.ts';
import { type Texts, workspaceFrom } from '../workspace-from.ts';
import { TOWN } from './town.ts';

const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';
const KOMMUNE = 'gremium.yaml';

function errorsOf(files: Texts): readonly Diagnostic[] {
  const { diagnostics } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
  return diagnostics.filter(({ severity }) => severity === 'fehler');
}

function said(files: Texts): readonly string[] {
  return errorsOf(files).map(({ code, message, hint }) => `${code}: ${message} → ${hint}`);
}

describe('yes and no', () => {
  const inKommune = (typed: string) =>
    said(changed(KOMMUNE, ['je_sozialraum: ja', `je_sozialraum: ${typed}`]));

  test.each(['ja', '"ja"', "'nein'"])('%s is an answer', (typed) => {
    expect(inKommune(typed)).toEqual([]);
  });

  test.each([
    ['on', 'ja'],
    ['yes', 'ja'],
    ['Yes', 'ja'],
    ['true', 'ja'],
    ['y', 'ja'],
    ['Ja', 'ja'],
    ['1', 'ja'],
    ['no', 'nein'],
    ['off', 'nein'],
    ['FALSE', 'nein'],
    ['n', 'nein'],
    ['Nein', 'nein'],
    ['0', 'nein'],
  ])('%s is none, and what was meant is said', (typed, meant) => {
    expect(inKommune(typed)).toEqual([
      `schema/wert: „je_sozialraum“ kann nicht „${typed}“ sein. → Meinten Sie „${meant}“? Möglich: ja, nein.`,
    ]);
  });

  test.each(['vielleicht', '~', 'null', '2'])('%s is none', (typed) => {
    expect(inKommune(typed)).toEqual([
      `schema/wert: „je_sozialraum“ kann nicht „${typed}“ sein. → Möglich: ja, nein.`,
    ]);
  });
});

describe('numbers', () => {
  const leads = (typed: string) => said(changed(KOMMUNE, ['frist_tage: 14', `frist_tage: ${typed}`]));

  test.each(['14', '08', '007', '0', '021'])('%s days are a number', (typed) => {
    expect(leads(typed)).toEqual([]);
  });

  test.each(['1e2', '0x10', '14.0', '-1', '+1', '1_000', '.inf', '1000', '51.10', '12:30', '٣'])(
    '%s days are none',
    (typed) => {
      expect(leads(typed)).toEqual([
        `schema/wert: „frist_tage“ kann nicht „${typed}“ sein. → Erwartet wird eine ganze Zahl bis 999 wie 14.`,
      ]);
    },
  );

  test('a key number stays what was typed', () => {
    const files = changed(KOMMUNE, [
      'einheiten:\n  51: Jugendamt\n',
      'einheiten:\n  51: Jugendamt\n  51.10: Haus\n  51.1: Hof\n  051: Amt\n',
    ]);
    expect(said(files)).toEqual([]);
    const { workspace } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
    expect(Object.keys(workspace?.kommune.value.einheiten ?? {}).sort()).toEqual([
      '051',
      '51',
      '51.1',
      '51.10',
    ]);
  });
});

describe('amounts', () => {
  const betrag = (typed: string) => said(changed(KOMMUNE, ['betrag: "1.500,00"', `betrag: ${typed}`]));

  test.each(['1500', '"1500,50"', '"1.500,00"', '0'])('%s is one', (typed) => {
    expect(betrag(typed)).toEqual([]);
  });

  test.each([
    [
      '1.500',
      'schema/betrag: „betrag“: „1.500“ kann 1.500,00 oder 1,500 heißen. → 1.500,00 oder 1500 schreiben.',
    ],
    ['51.10', /^schema\/betrag: .* → .*51,10.*$/],
    ['1500 €', /^schema\/betrag: /],
    ['"1,500.00"', /^schema\/betrag: /],
    ['"-5,00"', /^schema\/betrag: /],
    ['1e3', /^schema\/betrag: /],
    ['99999999999999999999', /^schema\/betrag: /],
  ])('%s is none', (typed, expected) => {
    const found = betrag(typed);
    expect(found.length).toBe(1);
    expect(found[0]).toMatch(expected);
  });
});

describe('days and times', () => {
  const day = (typed: string) => said(changed(MEETING, ['verteilt: 2018-03-22', `verteilt: ${typed}`]));
  const time = (typed: string) => said(changed(MEETING, ['beginn: 14:00', `beginn: ${typed}`]));

  test.each([
    ['22.03.2018', 'So schreiben: 2018-03-22.'],
    ['22. 3. 18', 'So schreiben: 2018-03-22.'],
    ['2018-3-22', 'So schreiben: 2018-03-22.'],
    ['22. März 2018', 'So schreiben: 2018-03-22.'],
    ['3. Sept. 2018', 'So schreiben: 2018-09-03.'],
    ['30. Februar 2018', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    ['22. Lenz 2018', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    ['30.02.', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    ['2018-02-30', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    ['2018-02-29', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    ['0001-01-01', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    ['9999-12-31', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
    [
      '2018-03-22T10:00:00Z',
      'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.',
    ],
    ['gestern', 'Jahr, Monat und Tag prüfen und als JJJJ-MM-TT schreiben, zum Beispiel 2018-03-14.'],
  ])('%s is no day', (typed, hint) => {
    const found = day(typed);
    expect(found.length).toBe(1);
    expect(found[0]).toMatch(/^schema\/datum: „verteilt“: /);
    expect(found[0]?.endsWith(`→ ${hint}`)).toBe(true);
  });

  test('12:30 is a time, and no number in a base of sixty', () => {
    expect(time('12:30')).toEqual([]);
    const { workspace } = workspaceFrom(
      { ...BASIS, ...changed(MEETING, ['beginn: 14:00', 'beginn: 12:30']) },
      STICHTAG,
    );
    expect(workspace?.sitzungen[0]?.value.beginn).toBe('12:30');
  });

  test.each([
    ['9:30', 'So schreiben: 09:30.'],
    ['24:00', 'Erwartet wird eine Uhrzeit wie 14:00.'],
    ['14:60', 'Erwartet wird eine Uhrzeit wie 14:00.'],
    ['14.30', 'So schreiben: 14:30.'],
    ['14 Uhr', 'So schreiben: 14:00.'],
    ['9.30 Uhr', 'So schreiben: 09:30.'],
    ['14:30 h', 'So schreiben: 14:30.'],
    ['24 Uhr', 'Erwartet wird eine Uhrzeit wie 14:00.'],
    ['14', 'Erwartet wird eine Uhrzeit wie 14:00.'],
    ['750', 'Erwartet wird eine Uhrzeit wie 14:00.'],
  ])('%s is no time', (typed, hint) => {
    expect(time(typed)).toEqual([`schema/wert: „beginn“ kann nicht „${typed}“ sein. → ${hint}`]);
  });

  const nightOf = (datum: string, beginn: string) =>
    said({
      [`sitzungen/2018/${datum}-nord.yaml`]: `gremium: nord\ndatum: ${datum}\nbeginn: ${beginn}\nende: 04:00\nstatus: geplant\n`,
    }).filter((line) => line.startsWith('sitzung/zeit'));

  test.each([
    ['2018-03-25', '02:00', 1],
    ['2018-03-25', '02:59', 1],
    ['2018-03-25', '01:59', 0],
    ['2018-03-25', '03:00', 0],
    ['2018-03-24', '02:30', 0],
    ['2018-03-18', '02:30', 0],
    ['2018-10-28', '02:30', 0],
  ])('on %s a meeting at %s has %i findings', (datum, beginn, count) => {
    expect(nightOf(datum, beginn).length).toBe(count);
  });
});

describe('fields that there are not', () => {
  const VORLAGE = 'vorlagen/2018/bericht-2018.yaml';
  const inTown = (path: string, from: string, to: string) => {
    const text = TOWN[path] ?? '';
    expect(text).toContain(from);
    const { diagnostics } = workspaceFrom({ ...TOWN, [path]: text.replace(from, to) }, STICHTAG);
    return diagnostics
      .filter(({ code }) => code.startsWith('schema/'))
      .map(({ message, hint }) => `${message} ${hint}`);
  };

  test.each([
    [MEETING, 'datum: 2018-03-14', 'datm: 2018-03-14', 'datm', 'datum'],
    [VORLAGE, 'oeffentlich: ja', 'Öffentlich: ja', 'Öffentlich', 'oeffentlich'],
    [MEETING, '    massnahmen: [fest]', '    maßnahmen: [fest]', 'maßnahmen', 'massnahmen'],
    [MEETING, '    massnahmen: [fest]', '    Massnahmen: [fest]', 'Massnahmen', 'massnahmen'],
    [VORLAGE, 'federfuehrung: 51', 'federführung: 51', 'federführung', 'federfuehrung'],
  ])('%s: „%s“ as „%s“', (path, from, to, typed, meant) => {
    expect(inTown(path, from, to)).toEqual([
      `Das Feld „${typed}“ ist hier nicht bekannt. Meinten Sie „${meant}“?`,
    ]);
  });
});

describe('short names', () => {
  const withThema = (key: string) =>
    said(changed(KOMMUNE, ['format: 1\n', `format: 1\nthemen:\n  ${key}: Wohnen\n`]));

  test('have 64 characters at most', () => {
    expect(withThema('a'.repeat(64))).toEqual([]);
    expect(withThema('a'.repeat(65))).toEqual([
      'schema/umfang: Der Kurzname ist zu lang; höchstens 64 Zeichen sind möglich. → Einen kürzeren Kurznamen wählen.',
    ]);
    expect(withThema('Jugend & Wohnen')).toEqual([
      'schema/wert: „Jugend & Wohnen“ ist kein passender Kurzname. → Erwartet wird ein Kurzname aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen (ä wird ae, ß wird ss).',
    ]);
    const member = (length: number) =>
      said({ [`mitglieder/${'a'.repeat(length)}.yaml`]: 'name: A\neinheit: 51\n' });
    expect(member(64)).toEqual([]);
    expect(member(65)[0]).toMatch(/^datei\/name: Der Dateiname „a{65}\.yaml“ passt nicht/);
  });

  test.each([
    ['in case', 'wohnen: A\n  Wohnen: B'],
    ['in composition', 'k\u00fcche: A\n  ku\u0308che: B'],
    ['in neither', 'wohnen: A\n  wohnen: B'],
  ])('that differ only %s are the same twice', (_, keys) => {
    const codes = errorsOf(changed(KOMMUNE, ['format: 1\n', `format: 1\nthemen:\n  ${keys}\n`])).map(
      ({ code }) => code,
    );
    expect(codes).toContain('yaml/doppeltes-feld');
  });

  test.each([
    'Jo-Muster',
    'jo_muster',
    'j\u00f6',
    'jo\u0308',
    'jo\u202emuster',
    'jo\u200bmuster',
    '-jo',
    'jo--m',
    'con stant',
  ])('a file called %s.yaml is refused', (name) => {
    expect(
      errorsOf({ [`mitglieder/${name}.yaml`]: 'name: A\neinheit: 51\n' }).map(({ code }) => code),
    ).toEqual(['datei/name']);
  });

  test.each(['a\u202eb', 'a\u200bb', 'a\u00a0b'])('%j is refused as a field', (key) => {
    expect(
      errorsOf(changed(KOMMUNE, ['format: 1\n', `format: 1\nthemen:\n  ${key}: Wohnen\n`])).map(
        ({ code }) => code,
      ),
    ).toEqual(['yaml/unsichtbar']);
  });

  test('with a sign that nobody sees lead nowhere', () => {
    for (const sign of ['\u202e', '\u200b', '\u2066'])
      expect(
        errorsOf(changed(MEETING, ['fuehrung: jo-muster', `fuehrung: jo-${sign}muster`])).map(
          ({ code }) => code,
        ),
      ).toContain('verweis/unbekannt');
  });
});

describe('references', () => {
  test.each([
    ['that lead nowhere', 'gremium: nort', 'verweis/unbekannt', 'Meinten Sie „nord“?'],
    [
      'to something of another kind',
      'gremium: jo-muster',
      'verweis/art',
      'Schreibweise prüfen oder in gremien/ eine Datei dafür anlegen.',
    ],
  ])('%s', (_, line, code, hint) => {
    const found = errorsOf(changed(MEETING, ['gremium: nord', line]));
    expect(found.map((one) => [one.code, one.range?.start])).toContainEqual([code, { line: 1, column: 10 }]);
    expect(found.find((one) => one.code === code)?.hint).toBe(hint);
  });
});

test.each([
  ['a day', 'datum: 2018-03-14', (text: string) => `datum: ${text}`],
  ['a time', 'beginn: 14:00', (text: string) => `beginn: ${text}`],
  ['a status', 'status: verteilt', (text: string) => `status: ${text}`],
  ['a reference', 'gremium: nord', (text: string) => `gremium: ${text}`],
  ['a number', '[1]', (text: string) => `[${text}]`],
  ['what should be fields', 'einladung:\n  versandt: 2018-02-21', (text: string) => `einladung: ${text}`],
  ['a field', 'ende: 15:30', (text: string) => `${text.slice(0, 1000)}: 15:30`],
])('%s of sixty thousand characters is told by its beginning', (_, from, to) => {
  const found = errorsOf(changed(MEETING, [from, to('x'.repeat(60_000))]));
  expect(found.length).toBeGreaterThan(0);
  for (const { message, hint = '' } of found) {
    expect(message.length).toBeLessThan(250);
    expect(hint.length).toBeLessThan(600);
  }
});
