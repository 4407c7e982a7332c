import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { planungContext } from '../src/documents/bericht-planung.ts';
import { umfangOf } from '../src/documents/bericht-umfang.ts';
import type { Document, JsonObject } from '../src/documents/document.ts';
import { ALLES, indikatorenContext, sortedIndikatoren } from '../src/documents/indikatoren-context.ts';
import { INDIKATORENBLATT_OEFFENTLICH, indikatorenblatt } from '../src/documents/indikatorenblatt.ts';
import { massnahmenantrag } from '../src/documents/massnahmenantrag.ts';
import { meilensteinbericht } from '../src/documents/meilensteinbericht.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { protokoll } from '../src/documents/protokoll.ts';
import { ZIELBAUM_OEFFENTLICH, zielbaum } from '../src/documents/zielbaum.ts';
import { toHtml } from '../src/formats/html.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import type { Massnahme, Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import { verdeckteWerte } from '../src/model/indikatoren.ts';
import { compareZiele, tageUeberfaellig, tageVerspaetet, zielbaumOf } from '../src/model/planung.ts';
import type { Indikator, Meilenstein } from '../src/model/planung-entities.ts';
import type { Workspace } from '../src/model/workspace.ts';
import type { Planwert } from '../src/planwert.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { BASIS, changed, found } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { PROJECT } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const templates = readTemplates(PROJECT);

function textOf(document: Document): string {
  const root = renderMarkdown(document, templates);
  return `${toMarkdownText(root)}${toHtml(root, document)}`;
}

function build(files: Texts, stichtag = '2018-06-01'): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

function ziel(...lines: readonly string[]): Texts {
  return { 'planung/ziele/beratung.yaml': `titel: Kurze Wege\n${lines.map((line) => `${line}\n`).join('')}` };
}

describe('a milestone', () => {
  const bis = (when: string, more = '') => ziel('meilensteine:', `  - { titel: Start, bis: ${when}${more} }`);

  test.each([
    ['2018-05-31', ['ziel/ueberfaellig planung/ziele/beratung.yaml:3']],
    ['2018-06-01', []],
    ['2018-Q1', ['ziel/ueberfaellig planung/ziele/beratung.yaml:3']],
    ['2018-06', []],
    ['2018-H1', []],
    ['2017', ['ziel/ueberfaellig planung/ziele/beratung.yaml:3']],
  ])('due %s is overdue only after the last day that can be meant', (when, expected) => {
    expect(found(bis(when))).toEqual(expected);
  });

  test.each(['erreicht', 'aufgegeben'])('that is %s is never overdue', (status) => {
    expect(found(bis('2017', `, status: ${status}`))).toEqual([]);
  });

  test('counts the days it is late, and whether it came in time', () => {
    const meilenstein = (more: Partial<Meilenstein>): Meilenstein => ({
      titel: 'Start',
      bis: '2018-Q1' as Planwert,
      status: 'offen',
      verantwortlich: [],
      massnahmen: [],
      ...more,
    });
    expect(tageUeberfaellig(meilenstein({}), civilDate('2018-03-31'))).toBe(0);
    expect(tageUeberfaellig(meilenstein({}), civilDate('2018-04-01'))).toBe(1);
    const reached = (seit: string) => meilenstein({ status: 'erreicht', seit: civilDate(seit) });
    expect(tageVerspaetet(reached('2018-03-31'))).toBe(0);
    expect(tageVerspaetet(reached('2018-04-01'))).toBe(1);
    expect(tageVerspaetet(meilenstein({ status: 'erreicht' }))).toBeUndefined();
  });
});

describe('a goal', () => {
  test('without a milestone is a hint, but not where other goals serve it', () => {
    const upper = { 'planung/ziele/kette.yaml': 'titel: Lückenlos helfen\n' };
    expect(found(upper)).toEqual(['ziel/ohne-meilenstein planung/ziele/kette.yaml:1']);
    const lower = ziel('uebergeordnet: kette', 'meilensteine: [{ titel: Start, bis: 2019 }]');
    expect(found({ ...upper, ...lower })).toEqual([]);
  });

  test('that nobody knows cannot be served, by goals or Maßnahmen', () => {
    const massnahme = (ziele: string) => ({
      'massnahmen/2018/theater.yaml': `titel: Theater\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: kita-sonne\nziele: ${ziele}\n`,
      ...changed('sitzungen/2018/2018-03-14-nord.yaml', [
        '  - titel: Sommerfest\n',
        '  - titel: Sommerfest\n    massnahmen: [theater]\n',
      ]),
    });
    expect(found(massnahme('beratunk'))).toEqual(['verweis/unbekannt massnahmen/2018/theater.yaml:5']);
    const milestone = 'meilensteine: [{ titel: Start, bis: 2019, massnahmen: [theater] }]';
    expect(found({ ...massnahme('[beratung]'), ...ziel(milestone) })).toEqual([]);
    expect(found(ziel('uebergeordnet: kette', 'meilensteine: [{ titel: Start, bis: 2019 }]'))).toEqual([
      'verweis/unbekannt planung/ziele/beratung.yaml:2',
    ]);
  });

  test('that serves itself is told of once, and the tree still has every goal once', () => {
    const files = {
      'planung/ziele/a.yaml': 'titel: A\nuebergeordnet: b\n',
      'planung/ziele/b.yaml': 'titel: B\nuebergeordnet: a\n',
      'planung/ziele/c.yaml': 'titel: C\nuebergeordnet: c\n',
    };
    expect(found(files)).toEqual(['ziel/kreis planung/ziele/a.yaml:2', 'ziel/kreis planung/ziele/c.yaml:2']);
    expect(found({ 'planung/ziele/c.yaml': files['planung/ziele/c.yaml'] })).toEqual([
      'ziel/kreis planung/ziele/c.yaml:2',
    ]);
    const ids = zielbaumOf(build(files)).map((entry) => entry.ziel.id);
    expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('stands in the order of the numbers', () => {
    const files = Object.fromEntries(
      ['10', '2', '1.10', '1.9'].map((nr, index) => [
        `planung/ziele/z${index}.yaml`,
        `nr: "${nr}"\ntitel: Ziel\nmeilensteine: [{ titel: Start, bis: 2019 }]\n`,
      ]),
    );
    expect(zielbaumOf(build(files)).map((entry) => entry.ziel.value.nr)).toEqual(['1.9', '1.10', '2', '10']);
  });
});

describe('approvals', () => {
  const steps = changed('gremium.yaml', [
    'handlungsebenen:',
    'freigabeschritte: { verabschiedet: Verabschiedet, genehmigt: Genehmigt, vorgestellt: Vorgestellt }\nhandlungsebenen:',
  ]);
  const freigaben = (...entries: readonly string[]) => ({
    ...steps,
    ...ziel(
      'meilensteine: [{ titel: Start, bis: 2019 }]',
      'freigaben:',
      ...entries.map((entry) => `  - { durch: nord, ${entry} }`),
    ),
  });
  const WRONG = (line: number) => [`ziel/freigaben planung/ziele/beratung.yaml:${line}`];

  test('may fall on one day and may leave out what the goal does not need', () => {
    expect(
      found(
        freigaben(
          'schritt: verabschiedet, am: 2018-04-11',
          'schritt: vorgestellt, am: 2018-04-11',
          'schritt: vorgestellt',
        ),
      ),
    ).toEqual([]);
  });

  test('come in the order of the city, not of the file', () => {
    const late = 'schritt: verabschiedet, am: 2018-04-12';
    const early = 'schritt: genehmigt, am: 2018-04-11';
    expect(found(freigaben(late, early))).toEqual(WRONG(5));
    expect(found(freigaben(early, late))).toEqual(WRONG(4));
  });

  test('wait for the ones that are still to come', () => {
    expect(found(freigaben('schritt: genehmigt', 'schritt: vorgestellt, am: 2018-04-11'))).toEqual(WRONG(5));
    expect(found(freigaben('schritt: genehmigt, am: 2018-04-11', 'schritt: vorgestellt'))).toEqual([]);
  });

  test('are steps that the city has', () => {
    expect(found(freigaben('schritt: besungen'))).toEqual([
      'verweis/unbekannt planung/ziele/beratung.yaml:4',
    ]);
  });
});

function indikator(id: string, ...lines: readonly string[]): Texts {
  return {
    [`planung/indikatoren/${id}.yaml`]: `titel: Zahl ${id}\neinheit: Familien\n${lines.map((line) => `${line}\n`).join('')}`,
  };
}

describe('an Indikator', () => {
  test('names its source, and the time of every value', () => {
    const path = 'planung/indikatoren/a.yaml:1';
    expect(found(indikator('a', 'werte: [{ wert: 3 }]'))).toEqual([`indikator/ohne-quelle ${path}`]);
    expect(found(indikator('a', 'quelle: Amt', 'werte: [{ wert: 3 }]'))).toEqual([
      `indikator/ohne-quelle ${path}`,
    ]);
    expect(found(indikator('a', 'stand: 2017', 'werte: [{ wert: 3 }]'))).toEqual([
      `indikator/ohne-quelle ${path}`,
    ]);
    expect(found(indikator('a', 'quelle: Amt', 'werte: [{ wert: 3, stand: 2017-H1 }]'))).toEqual([]);
  });

  test.each([
    ['16.146', ['schema/wert']],
    ['-3', ['schema/wert']],
    ['25.3', ['schema/wert']],
    ['25,3', []],
    ['16146', []],
  ])('has %s as a value only where it can be read in one way', (wert, expected) => {
    const codes = found(indikator('a', 'quelle: Amt', 'stand: 2017', `werte: [{ wert: "${wert}" }]`)).map(
      (line) => line.split(' ')[0],
    );
    expect(codes).toEqual(expected);
  });

  test('is no larger than what it is a part of, at the same time and place', () => {
    const whole = indikator('alle', 'quelle: Amt', 'stand: 2017', 'werte: [{ wert: 100 }]');
    const part = (wert: number, stand = '2017') =>
      indikator('teil', 'quelle: Amt', `stand: ${stand}`, 'anteil_von: alle', 'werte:', `  - wert: ${wert}`);
    expect(found({ ...whole, ...part(100) })).toEqual([]);
    expect(found({ ...whole, ...part(101) })).toEqual(['indikator/anteil planung/indikatoren/teil.yaml:7']);
    expect(found({ ...whole, ...part(101, '2018') })).toEqual([]);
  });
});

describe('shares in words', () => {
  const files = (text: string, teil = 5104): Texts => ({
    ...indikator('alle', 'quelle: Amt', 'stand: 2017', 'werte: [{ wert: 16146 }]'),
    ...indikator('teil', 'quelle: Amt', 'stand: 2017', 'anteil_von: alle', 'werte:', `  - wert: ${teil}`),
    ...ziel(`text: "${text}"`, 'meilensteine: [{ titel: Start, bis: 2019 }]'),
  });
  const codes = (text: string, teil?: number) => found(files(text, teil)).map((line) => line.split(' ')[0]);
  const HINT = ['indikator/verhaeltnis'];

  test.each([
    ['In 5.104 Haushalten (mehr als ein Drittel) leben Kinder.', HINT],
    ['In 5.104 Haushalten (rund ein Drittel) leben Kinder.', []],
    ['In 5104 Haushalten, also knapp einem Drittel, leben Kinder.', []],
    ['In 5.104 Haushalten lebt gut ein Viertel der Kinder.', []],
    ['In 5.104 Haushalten lebt ein Viertel der Kinder.', HINT],
    ['Die Hälfte der Haushalte, 5.104, hat Kinder.', HINT],
    ['Fast die Hälfte der Haushalte, 5.104, hat Kinder.', []],
    ['Zwei Drittel, also 5.104, haben Kinder.', HINT],
    ['Es sind 5.104 Haushalte. Mehr als ein Drittel der Kitas macht mit.', []],
    ['Im Viertel leben Kinder in 5.104 Haushalten.', []],
    ['Mehr als ein Drittel der 5.105 Haushalte.', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('count up to three points beside the exact share as the same', () => {
    expect(codes('In 5.866 Haushalten, einem Drittel, leben Kinder.', 5866)).toEqual([]);
    expect(codes('In 5.867 Haushalten, einem Drittel, leben Kinder.', 5867)).toEqual(HINT);
  });

  test('belong to the number that stands nearest', () => {
    const text = 'In 5.104 Haushalten leben Kinder, in 2.649 davon (rund der Hälfte) mit einem Elternteil.';
    const third = indikator(
      'allein',
      'quelle: Amt',
      'stand: 2017',
      'anteil_von: teil',
      'werte: [{ wert: 2649 }]',
    );
    expect(found({ ...files(text), ...third })).toEqual([]);
  });

  test('stay as they are in minutes that were distributed', () => {
    const sitzung = changed('sitzungen/2018/2018-03-14-nord.yaml', [
      'Die neue Gruppe ist eröffnet.',
      'In 5.104 Haushalten, mehr als einem Drittel, leben Kinder.',
    ]);
    expect(found({ ...files('Wir helfen.'), ...sitzung })).toEqual([]);
  });
});

describe('the table of an Indikator', () => {
  const blatt = (...lines: readonly string[]) =>
    indikatorenContext(build(indikator('kinder', 'quelle: Amt', ...lines)), ALLES)[0];
  const shown = (wert: number) => ({ wert, unter: null, anteil: null, basis: null });

  test('has a column for each time, one without a time first, and a gap where nobody counted', () => {
    expect(
      blatt(
        'werte: [{ stand: 2017, wert: 7 }, { sozialraum: nord, wert: 3 }, { stand: 2016, wert: 6 }, { wert: 5 }]',
      ),
    ).toMatchObject({
      aktuell: { stand: '2017', wert: 7 },
      tabelle: {
        staende: ['ohne Stand', '2016', '2017'],
        zeilen: [
          { raum: 'Nord', zellen: [shown(3), null, null] },
          { raum: null, zellen: [shown(5), shown(6), shown(7)] },
        ],
      },
    });
  });

  test('is all there is where nobody counted for the whole city', () => {
    expect(blatt('werte: [{ stand: 2017, sozialraum: nord, wert: 3 }]')).toMatchObject({
      aktuell: null,
      tabelle: { zeilen: [{ raum: 'Nord', zellen: [shown(3)] }] },
    });
  });

  test('stands in the yearly report with where it comes from, as far as somebody said it', () => {
    const ofYear = (...lines: readonly string[]) => {
      const workspace = build(indikator('kinder', ...lines));
      const umfang = umfangOf(workspace, { jahr: 2018, stand: civilDate('2018-06-01') });
      return (planungContext(workspace, umfang).zahlen as JsonObject[]).map(({ herkunft, wert }) => [
        wert,
        herkunft,
      ]);
    };
    expect(ofYear('quelle: Amt', 'fundstelle: Tabelle 3', 'werte: [{ stand: 2017, wert: 7 }]')).toEqual([
      [7, 'Amt, Tabelle 3'],
    ]);
    expect(ofYear('werte: [{ stand: 2017, wert: 7 }]')).toEqual([[7, null]]);
    expect(ofYear('werte: [{ stand: 2017, sozialraum: nord, wert: 3 }]')).toEqual([]);
  });
});

test('what has the same title stands by its id: figures, and goals without a number', () => {
  const workspace = build({
    ...indikator('b', 'quelle: Amt', 'werte: [{ stand: 2017, wert: 2 }]'),
    ...indikator('a', 'quelle: Amt', 'werte: [{ stand: 2017, wert: 1 }]'),
    'planung/ziele/b.yaml': 'titel: Kurze Wege\n',
    'planung/ziele/a.yaml': 'titel: Kurze Wege\n',
  });
  const [first, second] = workspace.indikatoren as readonly [Entry<Indikator>, Entry<Indikator>];
  const same = {
    ...workspace,
    indikatoren: [second, first].map((entry) => ({ ...entry, value: first.value })),
  };
  expect(sortedIndikatoren(same).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(
    workspace.ziele
      .toReversed()
      .toSorted(compareZiele)
      .map(({ id }) => id),
  ).toEqual(['a', 'b']);
});

describe('small figures', () => {
  const hidden = (least: number | undefined, total: number | undefined, ...parts: readonly number[]) => {
    const werte = [
      ...(total === undefined ? [] : [{ wert: total }]),
      ...parts.map((wert, index) => ({ wert, sozialraum: `r${index}` })),
    ];
    const value = {
      titel: '',
      einheit: '',
      werte,
      ...(least === undefined ? {} : { mindestfallzahl: least }),
    } as Indikator;
    return [...verdeckteWerte(value)].map(([{ wert }, why]) => `${wert} ${why}`).toSorted();
  };

  test('are hidden below the limit, not at it', () => {
    expect(hidden(5, undefined, 4, 5, 0)).toEqual(['0 klein', '4 klein']);
    expect(hidden(undefined, undefined, 4, 5)).toEqual([]);
    expect(hidden(5, 4)).toEqual(['4 klein']);
  });

  test('take a second one with them where a total would give them away', () => {
    expect(hidden(5, 64, 31, 30, 3)).toEqual(['3 klein', '30 rest']);
  });

  test('hide among themselves, unless their sum leaves only one way', () => {
    expect(hidden(5, 46, 40, 2, 2, 2)).toEqual(['2 klein', '2 klein', '2 klein']);
    expect(hidden(5, 48, 40, 4, 4)).toEqual(['4 klein', '4 klein', '40 rest']);
    expect(hidden(5, 40, 20, 20, 0, 0)).toEqual(['0 klein', '0 klein', '20 rest']);
  });

  test('take more where the next one is as small as can be, and the total where nothing is left', () => {
    expect(hidden(5, 45, 40, 5, 0)).toEqual(['0 klein', '40 rest', '5 rest']);
    expect(hidden(5, 5, 5, 0)).toEqual(['0 klein', '5 rest']);
  });

  test('are not in a single byte of a public document, nor are shares that would tell them', () => {
    const raeume = {
      ...changed('gremium.yaml', ['stadtteile: [Nordend]', 'stadtteile: [Nordend, Südend]']),
      'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
    };
    const werte = (total: number, nord: number, sued: number) => [
      'quelle: Amt',
      'stand: 2017',
      'mindestfallzahl: 7777',
      `werte: [{ wert: ${total} }, { sozialraum: nord, wert: ${nord} }, { sozialraum: sued, wert: ${sued} }]`,
    ];
    const workspace = build({
      ...raeume,
      ...indikator('alle', ...werte(99_999, 87_654, 12_345)),
      ...indikator('teil', 'anteil_von: alle', ...werte(30_864, 30_000, 864)),
    });
    const full = textOf(indikatorenblatt(workspace));
    for (const number of ['864', '30.000', '12.345', '7 %']) expect(full).toContain(number);
    const seen = textOf(publicDocument(indikatorenblatt(workspace), INDIKATORENBLATT_OEFFENTLICH));
    // 864 of 12.345 are 7 %, 30.000 of 87.654 are 34,2 %; the total of 30.864 may be seen.
    for (const number of ['30.000', '34,2']) expect(seen).not.toContain(number);
    expect(seen.replaceAll('30.864', '')).not.toContain('864');
    expect(seen).not.toMatch(/\(7[\s\u00A0]%\)/);
    expect(seen).toContain('12.345');
    expect(seen).toMatch(/(?:<|&lt;) 7\.777/);
  });
});

describe('a Förderung', () => {
  const foerderung = (...lines: readonly string[]): Texts => ({
    'planung/foerderungen/land.yaml': `titel: Programm\ngeber: Land\nvon: 2018-01-01\nzweck: Koordination\n${lines.map((line) => `${line}\n`).join('')}`,
  });

  test.each([
    ['2018-05-31', []],
    ['2018-06-01', ['foerderung/endet planung/foerderungen/land.yaml:5']],
    ['2018-12-01', ['foerderung/endet planung/foerderungen/land.yaml:5']],
    ['2018-12-02', []],
  ])('that ends on %s is spoken of within six months', (bis, expected) => {
    expect(found(foerderung(`bis: ${bis}`))).toEqual(expected);
  });

  test('has its notice in the foot of the papers about what it funds, while it lasts', () => {
    const vermerk = 'Gefördert vom Land.';
    const files = (bis: string) => foerderung(`bis: ${bis}`, `vermerk: ${vermerk}`, 'gefoerdert: [nord]');
    const minutes = (bis: string) => {
      const workspace = build(files(bis));
      return textOf(protokoll(workspace, workspace.sitzungen[0] as Entry<Sitzung>));
    };
    expect(minutes('2019-12-31')).toContain(vermerk);
    expect(minutes('2018-02-01')).not.toContain(vermerk);
  });

  test('of a Maßnahme or a goal stands in theirs', () => {
    const massnahme = {
      'massnahmen/2018/theater.yaml':
        'titel: Theater\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: kita-sonne\nziele: beratung\n',
    };
    const funded = (what: string) => {
      const files = foerderung('bis: 2019-12-31', 'vermerk: Gefördert vom Land.', `gefoerdert: ${what}`);
      return build({ ...files, ...massnahme, ...ziel('meilensteine: [{ titel: Start, bis: 2019 }]') });
    };
    const antrag = (workspace: Workspace) =>
      textOf(massnahmenantrag(workspace, workspace.massnahmen[0] as Entry<Massnahme>));
    for (const what of ['theater', 'beratung', 'nord'])
      expect(antrag(funded(what))).toContain('Gefördert vom Land.');
    expect(textOf(zielbaum(funded('beratung')))).toContain('Gefördert vom Land.');
    expect(textOf(zielbaum(funded('nord')))).not.toContain('Gefördert vom Land.');
  });
});

describe('the Meilensteinbericht', () => {
  const report = (jahr: number, ...meilensteine: readonly string[]) =>
    textOf(
      meilensteinbericht(build(ziel('meilensteine:', ...meilensteine.map((one) => `  - { ${one} }`))), jahr),
    );

  test('speaks of what is due in the year, left from before, or finished in it', () => {
    const text = report(
      2018,
      'titel: Fällig, bis: 2018-H2',
      'titel: Liegengeblieben, bis: 2016, status: begonnen',
      'titel: Verspätet, bis: 2017, status: erreicht, seit: 2018-01-02',
      'titel: Längst vorbei, bis: 2017, status: erreicht, seit: 2017-05-01',
      'titel: Später, bis: 2019',
    );
    for (const titel of ['Fällig', 'Liegengeblieben', 'Verspätet']) expect(text).toContain(`**${titel}**`);
    for (const titel of ['Längst vorbei', 'Später']) expect(text).not.toContain(`**${titel}**`);
    expect(text).toContain('2 Tage später');
  });

  test('begins with what is missing', () => {
    const text = report(2018, 'titel: Start, bis: 2018-05-31');
    expect(text).toContain('Überfällig seit einem Tag');
    expect(text).toContain('Niemand ist dafür verantwortlich');
  });

  test('names what went well as such', () => {
    expect(report(2018, 'titel: Start, bis: 2018-H2, verantwortlich: nord')).toContain(
      'Kein Meilenstein ist überfällig',
    );
  });

  test('praises nothing where there is no goal', () => {
    const text = textOf(meilensteinbericht(build({}), 2018));
    expect(text).toContain('Ziele sind noch nicht eingetragen');
    expect(text).not.toContain('Kein Meilenstein ist überfällig');
  });
});

test('the public Zielbaum names offices, no person and no reason', () => {
  const workspace = build(
    ziel(
      'meilensteine:',
      '  - { titel: Start, bis: 2019, verantwortlich: [anna-beispiel, nord], abweichung: Frau X ist krank. }',
    ),
  );
  const text = textOf(publicDocument(zielbaum(workspace), ZIELBAUM_OEFFENTLICH));
  expect(text).toContain('Runde Nord');
  expect(text).not.toContain('Anna Beispiel');
  expect(text).not.toContain('krank');
});

test('what is done for a single family stands below no goal', () => {
  const massnahme = (ebene: string) => ({
    'massnahmen/2018/hilfe.yaml': `titel: Hilfe im Haushalt\ngremium: nord\nhandlungsebene: ${ebene}\nverantwortlich: kita-sonne\nziele: beratung\n`,
  });
  const goal = ziel('meilensteine: [{ titel: Start, bis: 2019, massnahmen: [hilfe] }]');
  const text = (ebene: string) => textOf(zielbaum(build({ ...goal, ...massnahme(ebene) })));
  expect(text('sozialraum')).toContain('Hilfe im Haushalt');
  expect(text('einzelfall')).not.toContain('Hilfe im Haushalt');
});

describe('a seat of young people', () => {
  const asked = changed('gremium.yaml', [
    'handlungsebenen:',
    'beteiligung: { junge_menschen: ja }\nhandlungsebenen:',
  ]);
  const seat = (more: string) =>
    changed('gremien/nord.yaml', [
      'art: runde\n',
      `art: runde\nsitze: [{ funktion: jugendhilfeplanung${more} }]\n`,
    ]);

  test('is missed only where the city wants one', () => {
    expect(found(seat(''))).toEqual([]);
    expect(found({ ...asked, ...seat('') })).toEqual(['gremium/ohne-junge-menschen gremium.yaml:21']);
    expect(found({ ...asked, ...seat(', junge_menschen: ja') })).toEqual([]);
  });
});
