import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { spanneText } from '../src/documents/regel-worte.ts';
import { umsetzungsbericht } from '../src/documents/umsetzungsbericht.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed } from './basis.ts';
import { runIn, temporaryFolder } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const STICHTAG = '2019-02-01';

/** No meeting in the second half-year, a Leitfrage without an answer, an empty seat, a cap and a Topf overspent. */
const WITH_GAPS: Texts = {
  ...BASIS,
  ...changed('sitzungen/2018/2018-03-14-nord.yaml', ['keine_meldung: [2]\n', '']),
  ...changed('mitglieder/anna-beispiel.yaml', [
    'jugendhilfeplanung, von: 2018-01-01',
    'jugendhilfeplanung, von: 2018-01-01, bis: 2018-12-31',
  ]),
  'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}sitze: [jugendhilfeplanung]\n`,
  'budgets/2018/nord.yaml': `gremium: nord
toepfe: { vorfeld: { ansatz: "1.000,00", quelle: Haushalt } }
buchungen: [{ datum: 2018-03-20, betrag: "1.800,00", zweck: honorar, text: Honorare }]
`,
};

const REPORTS = [
  ['Jahresbericht', ['report', '2018'], 'berichte/2018/jahresbericht.md', '## Das Jahr im Überblick'],
  [
    'Kurzbericht',
    ['render', 'kurzbericht', 'nord', '2018'],
    'berichte/2018/kurzbericht-nord.md',
    '## Arbeit des Gremiums',
  ],
  [
    'Umsetzungsbericht',
    ['render', 'umsetzungsbericht', '2018'],
    'berichte/2018/umsetzungsbericht.md',
    '## Was eingehalten wurde',
  ],
  [
    'Reflexionsbericht',
    ['render', 'reflexionsbericht', '2018'],
    'berichte/2018/reflexionsbericht.md',
    '## Wie reflektiert wurde',
  ],
] as const;

/** In the order in which a reader must learn of them. */
const GAPS = [
  ['the missing meeting', /2\. Halbjahr 2018/],
  ['the unanswered Leitfrage', /Leitfrage 2/],
  ['the vacant seat', /„?Jugendhilfeplanung“? ist am .* unbesetzt|unbesetzt: Jugendhilfeplanung/],
  ['the overspent cap', /„?Honorare“?.*(300,00|1\.800,00)/],
  ['the overspent Topf', /„(Vorfeldhilfen|vorfeld)“.*800,00/],
] as const;

function put(root: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

describe.each(REPORTS)('the %s shows gaps before achievements:', (_, call, file, achievements) => {
  let text = '';
  beforeAll(async () => {
    const root = temporaryFolder();
    put(root, WITH_GAPS);
    const { code, err } = await runIn(root, [
      ...call,
      '-f',
      'md',
      '--stichtag',
      STICHTAG,
      '-o',
      join(root, 'aus'),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    text = readFileSync(join(root, 'aus', file), 'utf8');
  });

  test.each(GAPS)('%s', (_name, pattern) => {
    const at = text.search(pattern);
    expect(at, text).toBeGreaterThan(-1);
    expect(at).toBeLessThan(text.indexOf(achievements));
  });

  test('in the order of their weight', () => {
    const after = text.slice(text.search(/^## (Was fehlt|Wo Angaben fehlen|Was nicht eingehalten wurde)$/m));
    const places = GAPS.slice(0, 4).map(([, pattern]) => after.search(pattern));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

interface Umsetzung {
  readonly eingehalten: readonly { regel: string; soll: readonly { text: string }[] }[];
  readonly nicht_das_ganze_jahr: readonly { name: string; abschnitte: readonly string[] }[];
  readonly fristen: { readonly protokolle: { readonly teil: number; readonly ganzes: number } };
  readonly hat_stufen: boolean;
}

function umsetzung(files: Texts, stichtag = STICHTAG): Umsetzung {
  const { workspace, diagnostics } = workspaceFrom({ ...BASIS, ...files }, stichtag);
  return umsetzungsbericht(workspace as Workspace, 2018, diagnostics).context as unknown as Umsetzung;
}

function sollOf(report: Umsetzung, name: string): readonly string[] {
  return report.eingehalten
    .filter(({ regel }) => regel === name)
    .flatMap(({ soll }) => soll.map(({ text }) => text));
}

test('the Umsetzungsbericht praises no deadline of a kind that never met', () => {
  const second = changed('gremium.yaml', [
    'gremienarten:\n',
    'gremienarten:\n  kreis: { bezeichnung: Kreis, einladung: { frist_tage: 9 }, protokoll: { frist_tage: 9 } }\n',
  ]);
  const kreis = 'name: Kreis\nart: kreis\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n';
  const report = umsetzung({ ...second, 'gremien/kreis.yaml': kreis });
  expect(sollOf(report, 'Frist der Einladung')).toEqual(['Sozialraumrunde: 14 Tage vor der Sitzung']);
  expect(sollOf(report, 'Frist des Protokolls')).toEqual(['Sozialraumrunde: 21 Tage nach der Sitzung']);
});

describe('the Umsetzungsbericht, where a meeting does not say when it was invited to,', () => {
  const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';
  const second = changed(
    MEETING,
    ['  versandt: 2018-02-21\n', '  fassung: 1\n'],
    ['2018-03-14', '2018-09-12'],
  );
  const files = { 'sitzungen/2018/2018-09-12-nord.yaml': second[MEETING] ?? '' };

  test('praises no term, and counts it apart', () => {
    expect(sollOf(umsetzung({}), 'Frist der Einladung')).toHaveLength(1);
    const report = umsetzung(files);
    expect(sollOf(report, 'Frist der Einladung')).toEqual([]);
    expect(report.fristen).toMatchObject({ einladungen: { teil: 1, ganzes: 1 }, ohne_tag: 1 });
  });

  test('asks for no day where no term is laid down', () => {
    const free = changed('gremium.yaml', [
      '    einladung: { frist_tage: 14, grundlage: Geschäftsordnung § 3 }\n',
      '',
    ]);
    expect(umsetzung({ ...files, ...free }).fristen).toMatchObject({ ohne_tag: 0 });
  });
});

test('the Umsetzungsbericht praises no rhythm for a meeting that is only planned', () => {
  const meeting = 'sitzungen/2018/2018-03-14-nord.yaml';
  const planned = { [meeting]: 'gremium: nord\ndatum: 2018-03-14\nstatus: geplant\n' };
  expect(sollOf(umsetzung(planned, '2018-03-01'), 'Sitzungsrhythmus')).toEqual([]);
  expect(sollOf(umsetzung({}, '2018-05-02'), 'Sitzungsrhythmus')).toEqual([
    'Sozialraumrunde: mindestens 1 Sitzung je Halbjahr',
  ]);
});

describe('the Umsetzungsbericht of a founding year', () => {
  const founded = (day: string) => changed('gremien/nord.yaml', ['2018-01-01', day]);

  test('neither praises nor blames a rhythm that no full stretch could show', () => {
    const report = umsetzung(founded('2018-07-02'));
    expect(sollOf(report, 'Sitzungsrhythmus')).toEqual([]);
    expect(report.nicht_das_ganze_jahr).toMatchObject([{ name: 'Runde Nord', abschnitte: [] }]);
  });

  test('judges the stretches in which the body existed', () => {
    const report = umsetzung(founded('2018-03-01'));
    expect(report.nicht_das_ganze_jahr).toMatchObject([{ abschnitte: ['2. Halbjahr 2018'] }]);
  });

  test('says nothing of a body that was there all year', () => {
    expect(umsetzung({}).nicht_das_ganze_jahr).toEqual([]);
  });
});

describe('the Umsetzungsbericht', () => {
  test('compares with what a body lays down itself', () => {
    const own = {
      'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}regeln: { einladung: { frist_tage: 7 } }\n`,
    };
    expect(sollOf(umsetzung(own), 'Frist der Einladung')).toEqual(['Runde Nord: 7 Tage vor der Sitzung']);
    expect(sollOf(umsetzung({}), 'Frist der Einladung')).toEqual([
      'Sozialraumrunde: 14 Tage vor der Sitzung',
    ]);
  });

  test.each([
    ['2018-04-04', { teil: 0, ganzes: 0 }],
    ['2018-04-05', { teil: 0, ganzes: 1 }],
  ])('counts minutes owed on %s as %o', (stichtag, expected) => {
    const owed = changed(
      'sitzungen/2018/2018-03-14-nord.yaml',
      ['verteilt\n', 'freigegeben\n'],
      ['  verteilt: 2018-03-22\n', ''],
    );
    expect(umsetzung(owed, stichtag).fristen.protokolle).toEqual(expected);
  });

  test('has no column for stages that nobody has', () => {
    expect(umsetzung({}).hat_stufen).toBe(false);
    expect(
      umsetzung({ 'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}stufe: { 1: 2018-01-01 }\n` })
        .hat_stufen,
    ).toBe(true);
  });
});

test.each([
  [{ mindestens: 1 }, 'mindestens 1 Sitzung'],
  [{ mindestens: 2 }, 'mindestens 2 Sitzungen'],
  [{ hoechstens: 1 }, 'höchstens 1 Sitzung'],
  [{ mindestens: 1, hoechstens: 2 }, 'mindestens 1, höchstens 2 Sitzungen'],
  [{ mindestens: 2, hoechstens: 2 }, 'genau 2 Sitzungen'],
  [{}, undefined],
])('%o is „%s“', (spanne, text) => {
  expect(spanneText(spanne, ['Sitzung', 'Sitzungen'])).toBe(text);
});

describe('a file that is named', () => {
  const naming = (datei: string): Texts =>
    changed('gremium.yaml', [
      'stadtteile:',
      `grundlagen: [{ titel: Ordnung, datei: ${datei} }]\nstadtteile:`,
    ]);
  const check = async (datei: string): Promise<string> => {
    const root = temporaryFolder();
    put(root, { ...BASIS, ...naming(datei), 'konzepte/ordnung.pdf': '%PDF' });
    symlinkSync('ordnung.pdf', join(root, 'konzepte/verknuepfung.pdf'));
    const { out } = await runIn(root, ['validate', '--stichtag', '2018-06-01'], civilDate('2018-06-01'));
    return out;
  };

  test('is fine when it lies in the repository', async () => {
    expect(await check('konzepte/ordnung.pdf')).toContain('nichts zu beanstanden');
  });

  test.each([
    ['konzepte/fehlt.pdf', 'liegt nicht im Bestand'],
    ['konzepte', 'liegt nicht im Bestand'],
    ['konzepte/verknuepfung.pdf', 'liegt nicht im Bestand'],
    ['konzepte/../konzepte/ordnung.pdf', 'liegt außerhalb des Bestands'],
    ['/etc/hosts', 'liegt außerhalb des Bestands'],
    ['templates/wappen.svg', 'liegt in „templates/“; was dort liegt, zählt nicht zum Bestand'],
    ['ausgabe/plan.pdf', 'liegt in „ausgabe/“; was dort liegt, zählt nicht zum Bestand'],
    ['konzepte/.alt/plan.pdf', 'liegt in „konzepte/.alt/“; was dort liegt, zählt nicht zum Bestand'],
  ])('%s %s', async (datei, message) => {
    expect(await check(datei)).toContain(message);
  });

  test.each([
    ['as a Mac writes it', 'NFD'],
    ['as others write it', 'NFC'],
  ] as const)('is found with an umlaut in its name %s', async (_, form) => {
    for (const typed of ['NFC', 'NFD'] as const) {
      const root = temporaryFolder();
      const path = 'pläne/übersicht.pdf';
      put(root, { ...BASIS, ...naming(path.normalize(typed)), [path.normalize(form)]: '%PDF' });
      const { out } = await runIn(root, ['validate', '--stichtag', '2018-06-01'], '2018-06-01');
      expect(out).toContain('nichts zu beanstanden');
    }
  });

  test('is looked for when minutes name it as an enclosure', async () => {
    const root = temporaryFolder();
    const path = 'sitzungen/2018/2018-03-14-nord.yaml';
    put(root, {
      ...BASIS,
      ...changed(path, [
        '  verteilt:',
        '  anlagen: [Folien, { titel: Zahlen, datei: zahlen.csv }]\n  verteilt:',
      ]),
    });
    const { out } = await runIn(root, ['validate', '--stichtag', '2018-06-01'], '2018-06-01');
    expect(out).toContain('verweis/datei');
  });
});
