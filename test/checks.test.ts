import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn, type Texts, workspaceFrom } from './workspace-from.ts';

const BASIS_FOLDER = join(import.meta.dirname, 'defects', '_basis');
const BASIS: Texts = Object.fromEntries(
  readdirSync(BASIS_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(BASIS_FOLDER.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);
const STICHTAG = '2018-06-01';
const KOMMUNE = 'gremium.yaml';
const GREMIUM = 'gremien/nord.yaml';
const SOZIALRAUM = 'sozialraeume/nord.yaml';
const ANNA = 'mitglieder/anna-beispiel.yaml';
const JO = 'mitglieder/jo-muster.yaml';
const KIM = 'mitglieder/kim-neu.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const BUDGET = 'budgets/2018/nord.yaml';

/** The basis with some files changed; throws when there is nothing to replace. */
function changed(path: string, ...replacements: readonly (readonly [string, string])[]): Texts {
  let text = BASIS[path] ?? '';
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

function found(files: Texts, stichtag = STICHTAG): readonly string[] {
  return findingsIn({ ...BASIS, ...files }, stichtag);
}

function sitzung(datum: string, rest = '', gremium = 'gremium: nord'): Texts {
  const [jahr] = datum.split('-');
  const suffix = rest.includes('beginn') ? '-abend' : '';
  return {
    [`sitzungen/${jahr}/${datum}-nord${suffix}.yaml`]: `${gremium}\ndatum: ${datum}\nstatus: geplant\n${rest}`,
  };
}

const TWICE = changed(KOMMUNE, ['mindestens: 1', 'mindestens: 2, hoechstens: 2']);
const kim = (rest: string): Texts => ({ [KIM]: `name: Kim Neu\nemail: kim@musterstadt.example\n${rest}` });

test('the basis has no finding', () => {
  expect(found({})).toEqual([]);
});

describe('money', () => {
  const budget = (...betraege: readonly string[]): Texts => ({
    [BUDGET]: `gremium: nord\ntoepfe:\n  praevention: {ansatz: "5.000,00", quelle: Haushalt}\nbuchungen:\n${betraege.join('\n')}\n`,
  });
  const honorar = (betrag: string, datum = '2018-03-01') =>
    `  - {datum: ${datum}, betrag: "${betrag}", zweck: honorar}`;
  const quiet = changed(KOMMUNE, [
    'je_sozialraum: ja',
    'je_sozialraum: ja\n    budget: {warnung_ab_prozent: 101}',
  ]);

  test('may reach the cap to the cent', () => {
    expect(found({ ...quiet, ...budget(honorar('1.500,00')) })).toEqual([]);
    expect(found(budget(honorar('1.500,01')))).toEqual([`budget/hoechstbetrag ${BUDGET}:5`]);
  });

  test('the cap is broken by the booking that crosses it', () => {
    expect(found(budget(honorar('1.000,00'), honorar('500,00'), honorar('0,01')))).toEqual([
      `budget/hoechstbetrag ${BUDGET}:7`,
    ]);
  });

  test('each half-year has its own cap', () => {
    const both = budget(honorar('1.500,00', '2018-06-30'), honorar('1.500,00', '2018-07-01'));
    expect(found({ ...quiet, ...both })).toEqual([]);
    expect(found(budget(honorar('1.500,00', '2018-06-29'), honorar('0,01', '2018-06-30')))).toEqual([
      `budget/hoechstbetrag ${BUDGET}:6`,
    ]);
  });

  test('other purposes do not count', () => {
    expect(found(budget('  - {datum: 2018-03-01, betrag: "1.500,01"}'))).toEqual([]);
  });

  test('a Topf may be emptied to the cent', () => {
    const spent = (betrag: string) => budget(`  - {datum: 2018-03-01, betrag: "${betrag}"}`);
    expect(found({ ...quiet, ...spent('5.000,00') })).toEqual([]);
    expect(found(spent('5.000,01'))).toEqual([`budget/ansatz ${BUDGET}:5`]);
  });

  test('the first and the last day of a year belong to its budget', () => {
    const on = (datum: string) => budget(`  - {datum: ${datum}, betrag: "1,00"}`);
    expect(found({ ...on('2018-01-01') })).toEqual([]);
    expect(found({ ...on('2018-12-31') })).toEqual([]);
    expect(found({ ...on('2019-01-01') })).toEqual([`budget/jahr ${BUDGET}:5`]);
  });
});

describe('how often a body meets', () => {
  const june30 = sitzung('2018-06-30');
  const july1 = sitzung('2018-07-01');
  const cadence = (texts: Texts, stichtag: string) =>
    found(texts, stichtag).filter((one) => one.startsWith('sitzung/turnus'));

  test('30 June belongs to the first half-year, 1 July to the second', () => {
    expect(cadence({ ...TWICE, ...june30 }, '2018-06-01')).toEqual([]);
    expect(cadence({ ...TWICE, ...july1 }, '2018-06-01')).toEqual([`sitzung/turnus-vorwarnung ${GREMIUM}:1`]);
  });

  test('a half-year is over on the day after its last', () => {
    expect(found(TWICE, '2018-06-30')).toEqual([`sitzung/turnus-vorwarnung ${GREMIUM}:1`]);
    expect(found(TWICE, '2018-07-01')).toEqual([`sitzung/turnus ${GREMIUM}:1`]);
  });

  test('the warning begins 42 days before the end', () => {
    expect(found(TWICE, '2018-05-18')).toEqual([]);
    expect(found(TWICE, '2018-05-19')).toEqual([`sitzung/turnus-vorwarnung ${GREMIUM}:1`]);
  });

  test('two meetings on one day are two, in the order of their beginning', () => {
    const files = { ...TWICE, ...sitzung('2018-06-20', 'beginn: 18:00\n'), ...sitzung('2018-06-20') };
    expect(found(files)).toEqual(['sitzung/turnus-hoechstens sitzungen/2018/2018-06-20-nord-abend.yaml:2']);
  });

  test('a cancelled meeting does not count', () => {
    const file = 'sitzungen/2018/2018-06-20-nord.yaml';
    const cancelled = `gremium: nord\ndatum: 2018-06-20\nstatus: abgesagt\nabgesagt: {grund: Krankheit}\n`;
    expect(found({ ...TWICE, [file]: cancelled })).toEqual([`sitzung/turnus-vorwarnung ${GREMIUM}:1`]);
  });

  test('a joint meeting counts for each of its bodies', () => {
    const bodies = {
      ...changed(KOMMUNE, ['stadtteile: [Nordend]', 'stadtteile: [Nordend, Südend]']),
      'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
      'gremien/sued.yaml':
        'name: Runde Süd\nart: runde\nsozialraum: sued\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n',
    };
    expect(found(bodies)).toEqual(['sitzung/turnus-vorwarnung gremien/sued.yaml:1']);
    expect(found({ ...bodies, ...sitzung('2018-06-20', '', 'gremien: [nord, sued]') })).toEqual([]);
  });

  test('a body named twice in one meeting met once', () => {
    const file = sitzung('2018-06-20', '', 'gremien: [nord, nord]');
    const once = changed(KOMMUNE, ['mindestens: 1', 'mindestens: 3']);
    expect(
      workspaceFrom({ ...BASIS, ...file }, STICHTAG).workspace?.index.sitzungen.get('nord'),
    ).toHaveLength(2);
    expect(found({ ...once, ...file })).toEqual([`sitzung/turnus-vorwarnung ${GREMIUM}:1`]);
  });

  test('a half-year in which the body was founded has no number', () => {
    expect(found({ ...TWICE, ...changed(GREMIUM, ['2018-01-01', '2018-01-02']) })).toEqual([]);
  });
});

describe('deadlines', () => {
  const invited = (day: string) => found(changed(SITZUNG, ['versandt: 2018-02-21', `versandt: ${day}`]));
  const sent = (day: string) => found(changed(SITZUNG, ['verteilt: 2018-03-22', `verteilt: ${day}`]));

  test('14 days before the meeting are early enough, 13 are not', () => {
    expect(invited('2018-02-28')).toEqual([]);
    expect(invited('2018-03-01')).toEqual([`sitzung/ladungsfrist ${SITZUNG}:8`]);
  });

  test('21 days after the meeting are soon enough, 22 are not', () => {
    expect(sent('2018-04-04')).toEqual([]);
    expect(sent('2018-04-05')).toEqual([`protokoll/frist ${SITZUNG}:12`]);
  });

  test('minutes that are not sent are late from day 22 on', () => {
    const draft = changed(SITZUNG, ['status: verteilt', 'status: entwurf'], ['  verteilt: 2018-03-22\n', '']);
    expect(found(draft, '2018-04-04')).toEqual([]);
    expect(found(draft, '2018-04-05')).toEqual([`protokoll/frist ${SITZUNG}:6`]);
  });

  test('a task is overdue on the day after its last', () => {
    const task = changed(SITZUNG, [
      'keine_meldung',
      '    auftraege: [{was: Zelt, wer: jo-muster, bis: 2018-06-01}]\nkeine_meldung',
    ]);
    expect(found(task, '2018-06-01')).toEqual([]);
    expect(found(task, '2018-06-02')).toEqual([`auftrag/ueberfaellig ${SITZUNG}:22`]);
  });

  test('a planned meeting is out of date on the day after', () => {
    const [path] = Object.keys(sitzung('2018-04-18'));
    expect(found(sitzung('2018-04-18'), '2018-04-18')).toEqual([]);
    expect(found(sitzung('2018-04-18'), '2018-04-19')).toEqual([`sitzung/status-veraltet ${path}:3`]);
  });
});

describe('offices', () => {
  test('one that is vacant for a single day is vacant on that day only', () => {
    const files = {
      ...changed(ANNA, [
        'jugendhilfeplanung, von: 2018-01-01',
        'jugendhilfeplanung, von: 2018-01-01, bis: 2018-05-30',
      ]),
      ...kim('funktionen:\n  - {funktion: jugendhilfeplanung, von: 2018-06-01}\n'),
    };
    expect(found(files, '2018-05-30')).toEqual([]);
    expect(found(files, '2018-05-31')).toEqual([`funktion/unbesetzt ${KOMMUNE}:38`]);
    expect(found(files, '2018-06-01')).toEqual([]);
  });
});

describe('a Stadtteil that moves', () => {
  const moved = (until: string, since: string): Texts => ({
    ...changed(KOMMUNE, ['stadtteile: [Nordend]', 'stadtteile: [Nordend, Südend]']),
    ...changed(SOZIALRAUM, ['stadtteile: [Nordend]', `stadtteile: [{stadtteil: Nordend, bis: ${until}}]`]),
    'sozialraeume/sued.yaml': `name: Süd\nstadtteile:\n  - Südend\n  - {stadtteil: Nordend, von: ${since}}\n`,
    'gremien/sued.yaml':
      'name: Runde Süd\nart: runde\nsozialraum: sued\neingerichtet: 2018-02-01\ngeschaeftsfuehrung: teamleitung-nord\n',
  });

  test('may move from one day to the next', () => {
    for (const day of ['2018-04-30', '2018-05-01'])
      expect(found(moved('2018-04-30', '2018-05-01'), day)).toEqual([]);
  });

  test('lies in no Sozialraum on the days between', () => {
    const files = moved('2018-04-29', '2018-05-01');
    expect(found(files, '2018-04-29')).toEqual([]);
    expect(found(files, '2018-04-30')).toEqual([`sozialraum/stadtteil-fehlt ${KOMMUNE}:7`]);
    expect(found(files, '2018-05-01')).toEqual([]);
  });

  test('lies in two on a day that both claim, whatever the Stichtag', () => {
    expect(found(moved('2018-05-01', '2018-05-01'))).toEqual([
      'sozialraum/stadtteil-doppelt sozialraeume/sued.yaml:4',
    ]);
  });
});

describe('who was there', () => {
  const present = (entry: string, ...more: readonly (readonly [string, string])[]) =>
    changed(SITZUNG, ['  - jo-muster', `  - jo-muster\n  - ${entry}`], ...more);
  const vote = (ja: number): readonly [string, string] => [
    'keine_meldung',
    `    beschluss: {text: Wir feiern., ja: ${ja}}\nkeine_meldung`,
  ];
  const stranger = kim('funktionen:\n  - {funktion: jugendhilfeplanung, von: 2018-01-01}\n');
  const membership = (rest: string) => kim(`gremien:\n  - {gremium: nord, ${rest}}\n`);

  test('members are', () => {
    expect(
      found({ ...membership('von: 2018-03-14, bis: 2018-03-14'), ...present('kim-neu', vote(3)) }),
    ).toEqual([]);
    expect(found({ ...membership('von: 2018-03-15'), ...present('kim-neu') })).toEqual([
      `sitzung/kein-mitglied ${SITZUNG}:16`,
    ]);
    expect(found({ ...membership('von: 2018-01-01, bis: 2018-03-13'), ...present('kim-neu') })).toEqual([
      `sitzung/kein-mitglied ${SITZUNG}:16`,
    ]);
  });

  test('others are only as guests, who do not vote', () => {
    expect(found({ ...stranger, ...present('kim-neu') })).toEqual([`sitzung/kein-mitglied ${SITZUNG}:16`]);
    expect(found({ ...stranger, ...present('{person: kim-neu, als: gast}', vote(2)) })).toEqual([]);
    expect(found({ ...stranger, ...present('{person: kim-neu, als: gast}', vote(3)) })).toEqual([
      `beschluss/stimmen ${SITZUNG}:23`,
    ]);
    expect(found(present('{gast: Frau Beispiel}', vote(3)))).toEqual([`beschluss/stimmen ${SITZUNG}:23`]);
  });

  test('substitutes need not be members, but stand for one, and vote', () => {
    const absent: readonly [string, string] = ['  - jo-muster\n', ''];
    const substitute = (whom: string) => present(`{person: kim-neu, vertritt: ${whom}}`, absent, vote(2));
    expect(found({ ...stranger, ...substitute('jo-muster') })).toEqual([]);
    expect(
      found({ ...stranger, ...present('{gast: Frau Beispiel, vertritt: jo-muster}', absent, vote(2)) }),
    ).toEqual([]);
    expect(found({ ...stranger, ...present('{person: kim-neu, vertritt: jo-muster}') })).toEqual([
      `sitzung/doppelt-genannt ${SITZUNG}:16`,
    ]);
    expect(
      found({
        ...stranger,
        'mitglieder/max-fremd.yaml': (stranger[KIM] ?? '').replace('name: Kim Neu', 'name: Max Fremd'),
        ...substitute('max-fremd'),
      }),
    ).toEqual([`sitzung/kein-mitglied ${SITZUNG}:15`]);
  });

  test('those who come when needed belong to the body', () => {
    const whenNeeded = membership('rolle: bei_bedarf, von: 2018-01-01');
    expect(found({ ...whenNeeded, ...present('kim-neu', vote(3)) })).toEqual([]);
    expect(found(whenNeeded)).toEqual([]);
  });

  test('a member of either body may come to a joint meeting', () => {
    const files = {
      'gremien/lenkung.yaml':
        'name: Lenkung\nart: lenkung\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n',
      ...changed(KOMMUNE, ['gremienarten:\n', 'gremienarten:\n  lenkung: {bezeichnung: Lenkungsgruppe}\n']),
      ...kim('gremien:\n  - {gremium: lenkung, von: 2018-01-01}\n'),
    };
    expect(found({ ...files, ...present('kim-neu') })).toEqual([`sitzung/kein-mitglied ${SITZUNG}:16`]);
    expect(found({ ...files, ...present('kim-neu', ['gremium: nord', 'gremien: [nord, lenkung]']) })).toEqual(
      [],
    );
  });
});

describe('what cannot be read', () => {
  test('a broken person is not a missing person, and some rules cannot run', () => {
    const built = workspaceFrom({ ...BASIS, [JO]: 'name: "Jo Muster\n' }, STICHTAG);
    expect(built.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `yaml/anfuehrungszeichen ${JO}`,
    ]);
    expect(built.skipped).toEqual(
      expect.arrayContaining([
        'Eintrag wird nirgends genannt',
        'Funktion ist unbesetzt',
        'Person gehörte dem Gremium an dem Tag nicht an',
      ]),
    );
  });

  test.each([
    ['a Sozialraum hides its Einrichtungen', changed(SOZIALRAUM, ['name: Nord', 'name: "Nord'])],
    ['so does a mistyped field', changed(SOZIALRAUM, ['einrichtungen:', 'einrichtung:'])],
    ['so does a list in its place', changed(SOZIALRAUM, ['  kita-sonne: {', '  - {'])],
    [
      'minutes hide their TOPs',
      {
        ...changed(SITZUNG, ['tagesordnung:', 'tagesorndung:']),
        'berichte/2018/sozialraeume/nord.yaml':
          'situation: Gut.\nempfehlungen:\n  - {text: Weiter so., zustaendig: 51, quelle: ["2018-03-14-nord#1"]}\n',
      },
    ],
    ['a body hides who belongs to it', changed(GREMIUM, ['name:', 'nahme:'])],
  ])('%s', (_, files) => {
    expect(found(files)).toHaveLength(1);
  });
});

describe('one cause is one finding', () => {
  test.each<[string, string, Texts]>([
    [
      'a mistyped field is not missing as well',
      'schema/unbekanntes-feld',
      changed(SITZUNG, ['datum:', 'datun:']),
    ],
    ['nor is one of a choice', 'schema/unbekanntes-feld', changed(SITZUNG, ['gremium:', 'gremum:'])],
    ['a reference to nothing is blank', 'schema/leer', changed(SITZUNG, ['gremium: nord', 'gremium:'])],
    ['so is one in a list', 'schema/leer', changed(SITZUNG, ['  - jo-muster', '  -'])],
    [
      'a text instead of fields is not many references',
      'schema/art',
      { [BUDGET]: 'gremium: nord\ntoepfe: praevention\n' },
    ],
    [
      'a wrong body has no strangers',
      'verweis/unbekannt',
      changed(SITZUNG, ['gremium: nord', 'gremium: norden']),
    ],
    ['nor has a wrong membership', 'verweis/unbekannt', changed(JO, ['gremium: nord', 'gremium: norden'])],
    [
      'a wrong Funktion is not vacant',
      'verweis/unbekannt',
      changed(ANNA, ['funktion: teamleitung-nord', 'funktion: teamleitung']),
    ],
    [
      'a body of a wrong kind is not missing',
      'verweis/unbekannt',
      changed(GREMIUM, ['art: runde', 'art: rund']),
    ],
    [
      'a mistyped Stadtteil is not missing',
      'verweis/unbekannt',
      changed(SOZIALRAUM, ['[Nordend]', '[Nordende]']),
    ],
    [
      'a wrong Leitfrage is not missing',
      'verweis/unbekannt',
      changed(SITZUNG, ['keine_meldung: [2]', 'keine_meldung: [3]']),
    ],
    [
      'minutes without an agenda',
      'sitzung/status',
      changed(SITZUNG, [(BASIS[SITZUNG] ?? '').slice((BASIS[SITZUNG] ?? '').indexOf('tagesordnung')), '']),
    ],
    ['a day that the status promises', 'sitzung/status', changed(SITZUNG, ['  verteilt: 2018-03-22\n', ''])],
    [
      'a bad file name is not a wrong date',
      'datei/name',
      { 'sitzungen/2018/2018-06-20-Nord.yaml': 'gremium: nord\ndatum: 2018-06-21\nstatus: geplant\n' },
    ],
    [
      'an unknown Topf is not unclear',
      'verweis/unbekannt',
      {
        [BUDGET]:
          'gremium: nord\ntoepfe: {praevention: {ansatz: 1, quelle: Haushalt}}\nbuchungen: [{datum: 2018-03-01, betrag: 1, topf: kasse}]\n',
      },
    ],
    [
      'a name too long',
      'schema/umfang',
      changed(KOMMUNE, ['  kita: Kindertagesstätte', `  kita: Kindertagesstätte\n  ${'a'.repeat(65)}: Haus`]),
    ],
  ])('%s', (_, code, files) => {
    const codes = found(files).map((finding) => finding.split(' ')[0]);
    expect(codes).toEqual([code]);
  });

  test('a text that names something else says what', () => {
    const files = changed(SITZUNG, ['ort: kita-sonne', 'ort: gremium']);
    const [finding] = workspaceFrom({ ...BASIS, ...files }, STICHTAG).diagnostics;
    expect(finding?.message).toBe(
      'Den Kurznamen „gremium“ gibt es nicht; hier muss eine Einrichtung stehen.',
    );
  });

  test('fields where a word belongs are shown as fields', () => {
    const files = changed(SITZUNG, ['status: verteilt', 'status: {verteilt: ja}']);
    const [finding] = workspaceFrom({ ...BASIS, ...files }, STICHTAG).diagnostics;
    expect(finding?.message).toBe('Bei „status“ stehen eingerückte Felder; nötig ist ein Text.');
  });

  test('a body that ends before it begins', () => {
    expect(
      found(
        changed(GREMIUM, ['eingerichtet: 2018-01-01', 'eingerichtet: 2018-01-01\naufgeloest: 2017-12-31']),
      ),
    ).toContain(`zeitraum/verkehrt ${GREMIUM}:5`);
  });
});
