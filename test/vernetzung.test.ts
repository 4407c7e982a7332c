import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { praeventionskette } from '../src/documents/praeventionskette.ts';
import { ueberschneidungsmatrix } from '../src/documents/ueberschneidungsmatrix.ts';
import { verfahrensstand } from '../src/documents/verfahrensstand.ts';
import { werMachtWas } from '../src/documents/wer-macht-was.ts';
import type { Entry } from '../src/model/entry.ts';
import { placeOf } from '../src/model/kinds.ts';
import { schritteNach, schrittstand } from '../src/model/verfahren.ts';
import type { Schritt, Verfahren } from '../src/model/verfahren-entities.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { fillTemplate } from '../src/render/compile-templates.ts';
import { BASIS, changed, found, STICHTAG } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { findingsIn, type Texts, workspaceFrom } from './workspace-from.ts';

const FILE = 'planung/verfahren/karte.yaml';

function built(files: Texts, stichtag = STICHTAG): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

/** A Verfahren with these steps, each written in braces without its responsible unit. */
function verfahren(...schritte: readonly string[]): Texts {
  return karte(...schritte.map((schritt) => `${schritt}, verantwortlich: 51`));
}

function karte(...schritte: readonly string[]): Texts {
  const lines = schritte.map((schritt) => `  - { ${schritt} }\n`);
  return { [FILE]: `titel: Ferienkarte\nbeteiligt: [51, jugendhilfeplanung]\nschritte:\n${lines.join('')}` };
}

const A = 'kennung: a, titel: A, art: sichten';
const B = 'kennung: b, titel: B, art: konzept';

describe('places', () => {
  test.each([
    ['planung/verfahren/karte.yaml', 'verfahren'],
    ['planung/angebote/hort.yaml', 'angebot'],
    ['planung/verfahren/2018/karte.yaml', undefined],
    ['planung/karte.yaml', undefined],
    ['verfahren/karte.yaml', undefined],
    ['planung/constructor/karte.yaml', undefined],
  ])('%s is %s', (path, kind) => {
    expect(placeOf(path)?.kind).toBe(kind);
  });
});

describe('steps of a Verfahren', () => {
  test('follow the one before them in the list without a word', () => {
    const [entry] = built(verfahren(A, B, 'kennung: c, titel: C, art: bericht, nach: a')).verfahren;
    expect(entry?.value.schritte.map(({ nach }) => nach)).toEqual([[], ['a'], ['a']]);
  });

  test.each([
    ['the same short name twice', [A, A], ['5']],
    ['a step that is not there', [A, `${B}, nach: x`], ['5']],
    ['a circle', [`${A}, nach: b`, B], ['4']],
    ['a step after itself', [A, `${B}, nach: b`], ['5']],
    ['nothing wrong', [A, `${B}, nach: [a]`], []],
  ])('%s', (_, steps, lines) => {
    expect(found(verfahren(...steps))).toEqual(lines.map((line) => `verfahren/schrittfolge ${FILE}:${line}`));
  });

  test('of a circle know all after them, and end', () => {
    const [{ value }] = built(verfahren(`${A}, nach: b`, B)).verfahren as [Entry<Verfahren>];
    const later = [...schritteNach(value, value.schritte.slice(0, 1))];
    expect(later.map(({ kennung }) => kennung).sort()).toEqual(['a', 'b']);
  });

  test.each([
    ['2018-06', '2018-05', ['5']],
    ['2018-06', '2018-06', []],
    ['2018-06', '2018-H1', []],
    ['2018-07', '2018-H1', ['5']],
    ['2018-06-15', '2018-06', []],
    ['2018-12-31', '2018', []],
    ['2019', '2018', ['5']],
  ])('first %s, then %s', (first, second, lines) => {
    const files = verfahren(`${A}, termin: ${first}`, `${B}, termin: ${second}`);
    expect(found(files, '2018-05-01')).toEqual(lines.map((line) => `verfahren/reihenfolge ${FILE}:${line}`));
  });

  test.each([
    ['2018-03-02', '2018-03-01', 1],
    ['2018-03-01', '2018-03-01', 0],
    [undefined, '2018-03-01', 1],
    ['2018-03-01', undefined, 0],
  ])('done on %s and on %s', (first, second, findings) => {
    const done = (day: string | undefined) => (day === undefined ? '' : `, erledigt: ${day}`);
    expect(found(verfahren(`${A}${done(first)}`, `${B}${done(second)}`))).toHaveLength(findings);
  });

  test.each([
    ['nobody', A, 1],
    ['one of those who take part', `${A}, verantwortlich: 51`, 0],
    ['one in a list', `${A}, verantwortlich: [jugendhilfeplanung]`, 0],
    ['two', `${A}, verantwortlich: [51, jugendhilfeplanung]`, 1],
    ['one who takes no part', `${A}, verantwortlich: teamleitung-nord`, 1],
  ])('%s answers for it', (_, step, findings) => {
    expect(found(karte(step))).toEqual(Array(findings).fill(`verfahren/verantwortlich ${FILE}:4`));
  });

  test.each([
    ['', '2018-06-01', 'offen'],
    [', erledigt: 2018-06-01', '2018-06-01', 'erledigt'],
    [', erledigt: 2018-06-02', '2018-06-01', 'offen'],
    [', termin: 2018-05', '2018-05-31', 'offen'],
    [', termin: 2018-05', '2018-06-01', 'ueberfaellig'],
    [', termin: 2018-05, erledigt: 2018-05-20', '2018-06-01', 'erledigt'],
  ])('„%s“ on %s is %s', (more, tag, stand) => {
    const [{ value }] = built(verfahren(`${A}${more}`, B)).verfahren as [Entry<Verfahren>];
    expect(schrittstand(value, value.schritte[0] as Schritt, civilDate(tag))).toBe(stand);
    expect(schrittstand(value, value.schritte[1] as Schritt, civilDate(tag))).toBe(
      stand === 'erledigt' ? 'offen' : 'wartet',
    );
  });
});

describe('a step that is due', () => {
  test.each([
    ['2018-05', '2018-05-31', []],
    ['2018-05', '2018-06-01', ['4']],
    ['2018-05-31', '2018-05-31', []],
    ['2018-H1', '2018-06-30', []],
    ['2018-H1', '2018-07-01', ['4']],
  ])('%s on %s', (termin, stichtag, lines) => {
    const found = findingsIn({ ...BASIS, ...verfahren(`${A}, termin: ${termin}`) }, stichtag);
    expect(found.filter((finding) => finding.includes(FILE))).toEqual(
      lines.map((line) => `verfahren/ueberfaellig ${FILE}:${line}`),
    );
  });
});

describe('a decision before it is built', () => {
  const regel = (more = ''): Texts => ({
    'gremium.yaml': `${BASIS['gremium.yaml']}verfahren: { beschluss_vor: [aufbau]${more} }\n`,
  });
  const BAU = 'kennung: bau, titel: Bau, art: aufbau';
  const BESCHLUSS = 'kennung: ja, titel: Ja, art: beschluss, gremien: [nord]';

  test.each([
    ['no rule', {}, [BAU], 0],
    ['never', regel(), [BAU], 1],
    ['before it', regel(), [BESCHLUSS, A, BAU], 0],
    ['after it', regel(), [BAU, BESCHLUSS], 1],
    ['beside it', regel(), [A, BESCHLUSS, `${BAU}, nach: a`], 1],
    ['of the right body', regel(', beschluss_durch: nord'), [BESCHLUSS, BAU], 0],
    ['of no body', regel(', beschluss_durch: nord'), ['kennung: ja, titel: Ja, art: beschluss', BAU], 1],
    ['other kinds of steps', regel(), ['kennung: x, titel: X, art: umsetzung'], 0],
  ])('%s', (_, rule, steps, findings) => {
    expect(found({ ...rule, ...verfahren(...steps) })).toHaveLength(findings);
  });
});

describe('the way back to those who were asked', () => {
  const SAMMELN = 'kennung: frage, titel: Frage, art: sammeln, gremien: [nord]';
  const BERICHT = 'kennung: antwort, titel: Antwort, art: bericht, gremien: [nord]';
  const DONE = ', erledigt: 2018-03-14';

  test.each([
    ['is missing', [SAMMELN], ['4']],
    ['comes later', [SAMMELN, A, BERICHT], []],
    ['came before', [BERICHT, SAMMELN], ['5']],
    ['leads to nobody', [SAMMELN, 'kennung: antwort, titel: Antwort, art: bericht'], ['4']],
    ['is done without a meeting', [`${SAMMELN}${DONE}`, `${BERICHT}${DONE}`], ['5']],
    ['is done in a meeting', [`${SAMMELN}${DONE}`, `${BERICHT}${DONE}, sitzungen: [2018-03-14-nord]`], []],
  ])('%s', (_, steps, lines) => {
    expect(found(verfahren(...steps))).toEqual(lines.map((line) => `verfahren/rueckbericht ${FILE}:${line}`));
  });
});

describe('the same topic in two bodies', () => {
  const KOMMUNE = changed('gremium.yaml', [
    'gremienarten:\n',
    'themen: { ferien: Ferien, sport: Sport }\nquerverweise: { noetig: ja }\ngremienarten:\n  kreis: { bezeichnung: Kreis }\n',
  ]);
  const kreis = (id: string): Texts => ({
    [`gremien/${id}.yaml`]: `name: Kreis ${id}\nart: kreis\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n`,
  });
  const sitzung = (datum: string, gremium: string, more = '', themen = 'ferien'): Texts => ({
    [`sitzungen/${datum.slice(0, 4)}/${datum}-${gremium}.yaml`]: `gremium: ${gremium}\ndatum: ${datum}\nstatus: geplant\ntagesordnung:\n  - titel: Ferienkarte\n    themen: [${themen}]\n${more}`,
  });
  const verweis = (ziel: string) => `    querverweise: ["${ziel}"]\n`;
  const CITY = { ...KOMMUNE, ...kreis('ost'), ...kreis('west') };
  const OST = sitzung('2018-07-03', 'ost');
  const WEST = 'sitzungen/2018/2018-07-04-west.yaml';

  function duplicates(files: Texts): readonly string[] {
    return found({ ...CITY, ...files }).filter((finding) => finding.startsWith('thema/'));
  }

  test('is told at the later one', () => {
    expect(duplicates({ ...OST, ...sitzung('2018-07-04', 'west') })).toEqual([`thema/dopplung ${WEST}:6`]);
  });

  test('is told once for each body, however often it speaks of it', () => {
    const files = { ...OST, ...sitzung('2018-07-04', 'west'), ...sitzung('2018-07-11', 'west') };
    expect(duplicates(files)).toEqual([`thema/dopplung ${WEST}:6`]);
  });

  test.each([
    ['the later one refers to the earlier', OST, sitzung('2018-07-04', 'west', verweis('2018-07-03-ost#1'))],
    [
      'the earlier one refers to the later',
      sitzung('2018-07-03', 'ost', verweis('2018-07-04-west#1')),
      sitzung('2018-07-04', 'west'),
    ],
    ['the topics differ', OST, sitzung('2018-07-04', 'west', '', 'sport')],
    ['the years differ', OST, sitzung('2019-07-04', 'west')],
    ['it is the same body', OST, sitzung('2018-07-04', 'ost')],
    [
      'one of them was called off',
      OST,
      {
        [WEST]:
          'gremium: west\ndatum: 2018-07-04\nstatus: abgesagt\nabgesagt: { grund: Krankheit }\ntagesordnung:\n  - titel: Ferienkarte\n    themen: [ferien]\n',
      },
    ],
    [
      'they meet together',
      {
        [WEST]:
          'gremien: [ost, west]\ndatum: 2018-07-04\nstatus: geplant\ntagesordnung:\n  - titel: Ferienkarte\n    themen: [ferien]\n',
      },
      {},
    ],
  ])('is fine where %s', (_, first, second) => {
    expect(duplicates({ ...first, ...second })).toEqual([]);
  });

  test('is nobody’s business where the city does not ask', () => {
    const silent = { 'gremium.yaml': (KOMMUNE['gremium.yaml'] ?? '').replace('noetig: ja', 'noetig: nein') };
    expect(duplicates({ ...OST, ...sitzung('2018-07-04', 'west'), ...silent })).toEqual([]);
  });

  test('is joined by a Verfahren through both, or one that both name', () => {
    const steps = verfahren(`${A}, gremien: [ost, west]`)[FILE] ?? '';
    const both = { [FILE]: steps.replace('beteiligt', 'themen: [ferien]\nbeteiligt') };
    expect(duplicates({ ...OST, ...sitzung('2018-07-04', 'west'), ...both })).toEqual([]);
    const named = {
      ...verfahren(A),
      ...sitzung('2018-07-03', 'ost', verweis('karte')),
      ...sitzung('2018-07-04', 'west', verweis('karte')),
    };
    expect(duplicates(named)).toEqual([]);
    expect(duplicates({ ...named, ...OST })).toEqual([`thema/dopplung ${WEST}:6`]);
  });

  test('counts for goals as well, through their Maßnahmen', () => {
    const top = (id: string) => `    massnahmen: [${id}]\n`;
    const massnahme = (id: string, gremium: string): Texts => ({
      [`massnahmen/2018/${id}.yaml`]: `titel: ${id}\ngremium: ${gremium}\nhandlungsebene: sozialraum\nziele: [mut]\nverantwortlich: 51\n`,
    });
    const files = {
      'planung/ziele/mut.yaml': 'titel: Mut machen\n',
      ...massnahme('chor', 'ost'),
      ...massnahme('zelt', 'west'),
      ...sitzung('2018-07-03', 'ost', top('chor')),
      ...sitzung('2018-07-04', 'west', top('zelt'), 'sport'),
    };
    expect(duplicates(files)).toEqual([`thema/dopplung ${WEST}:7`]);
  });

  test('stands in the matrix, what is missing first', () => {
    const { context, figures } = ueberschneidungsmatrix(
      built({ ...CITY, ...OST, ...sitzung('2018-07-04', 'west') }),
      2018,
    );
    expect(context).toMatchObject({
      gremien: ['Kreis ost', 'Kreis west'],
      zeilen: [{ name: 'Ferien', zahlen: [1, 1] }],
      geteilt: 1,
      fehlend: [{ thema: 'Ferien', frueher: { datum: '2018-07-03' }, spaeter: { datum: '2018-07-04' } }],
      verweise: [],
    });
    expect(figures.matrix).toMatchObject({ art: 'matrix', spalten: ['Kreis ost', 'Kreis west'] });
  });

  test('praises nobody for knowing of each other where no topic is shared', () => {
    const document = ueberschneidungsmatrix(built({ ...CITY, ...OST }), 2018);
    const text = fillTemplate(document, readTemplates(''));
    expect(text).toContain('Kein Thema steht bei mehreren Gremien auf der Tagesordnung');
    expect(text).not.toContain('wissen sie voneinander');
  });

  test('leaves the matrix empty in a year without topics', () => {
    const { context, figures } = ueberschneidungsmatrix(built({}), 2018);
    expect([context.zeilen, figures]).toEqual([[], {}]);
  });
});

describe('the chain of life', () => {
  const KOMMUNE: Texts = {
    'gremium.yaml': `${BASIS['gremium.yaml']}lebenslauf:\n  phasen:\n    - { kennung: kita, name: Kita }\n    - { kennung: schule, name: Schule }\n    - { kennung: beruf, name: Beruf }\n`,
  };
  const angebot = (more: string): Texts => ({
    [`planung/angebote/${more.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.yaml`]: `titel: Hilfe\ntraeger: stadt\n${more}\n`,
  });
  const ALL = {
    ...KOMMUNE,
    ...angebot('phasen: [kita, schule, beruf]'),
    ...angebot('uebergang: [kita, schule]'),
    ...angebot('uebergang: [schule, beruf]'),
  };

  test('holds where everything has an offer', () => {
    expect(found(ALL)).toEqual([]);
  });

  test('has a gap for each phase and each way without one', () => {
    expect(found(KOMMUNE)).toHaveLength(5);
    expect(found({ ...KOMMUNE, ...angebot('phasen: [kita, beruf]') })).toHaveLength(3);
  });

  test.each([
    ['bis: 2018-05-31', 3],
    ['bis: 2018-06-01', 0],
    ['von: 2018-06-01', 0],
    ['von: 2018-06-02', 3],
  ])('counts offers of the day: %s', (when, gaps) => {
    const files = { ...ALL };
    const path = 'planung/angebote/phasen-kita-schule-beruf.yaml';
    expect(found({ ...files, [path]: `${files[path]}${when}\n` })).toHaveLength(gaps);
  });

  test.each(['[kita, beruf]', '[kita, kita]', '[beruf, kita]'])(
    'leads from a phase to the next one only, not %s',
    (uebergang) => {
      expect(found({ ...ALL, ...angebot(`uebergang: ${uebergang}`) })).toEqual([
        expect.stringMatching(/^lebenslauf\/uebergang .*:3$/),
      ]);
    },
  );

  test('refuses a phase that there is not', () => {
    expect(found({ ...ALL, ...angebot('phasen: [rente]') })).toEqual([
      'verweis/unbekannt planung/angebote/phasen-rente.yaml:3',
    ]);
  });

  test('is drawn with its gaps', () => {
    const { context, figures } = praeventionskette(built({ ...KOMMUNE, ...angebot('phasen: [kita]') }));
    expect(context.anzahl).toBe(1);
    expect(context.luecken).toHaveLength(4);
    expect(figures.kette).toMatchObject({ art: 'balken', werte: { length: 5 } });
  });

  test('cannot be drawn without phases', () => {
    expect(() => praeventionskette(built({}))).toThrow('lebenslauf:');
  });
});

describe('how many came', () => {
  const sitzung = (more: string) =>
    changed('sitzungen/2018/2018-03-14-nord.yaml', ['gremium: nord\n', `gremium: nord\n${more}`]);
  test.each([
    ['art: konferenz\n', 1],
    ['art: konferenz\nteilnehmendenzahl: 150\n', 0],
    ['art: konferenz\nteilnehmendenzahl: 2\n', 0],
    ['art: konferenz\nteilnehmendenzahl: 1\n', 1],
    ['art: klausurtagung\n', 0],
    ['teilnehmendenzahl: 1\n', 1],
  ])('%j', (more, findings) => {
    expect(found(sitzung(more))).toHaveLength(findings);
  });
});

describe('documents', () => {
  test('the state of a Verfahren puts first what is late', () => {
    const workspace = built(
      verfahren(
        `${A}, termin: 2018-04, erledigt: 2018-04-02`,
        `${B}, termin: 2018-05`,
        'kennung: c, titel: C, art: bericht',
      ),
    );
    const { context } = verfahrensstand(workspace, workspace.verfahren[0] as Entry<Verfahren>);
    expect(context.zahlen).toEqual({ schritte: 3, erledigt: 1, ueberfaellig: 1, offen: 1 });
    expect(context.zuerst).toMatchObject([{ nummer: 2, titel: 'B', termin: 'Mai 2018' }]);
    expect(context.schritte).toMatchObject([
      { stand: 'erledigt' },
      { stand: 'überfällig' },
      { stand: 'wartet' },
    ]);
    expect(context.zustaendig).toMatchObject([
      { name: 'Jugendamt', schritte: [{ nummer: 1 }, { nummer: 2 }, { nummer: 3 }] },
      { name: 'Jugendhilfeplanung', schritte: [] },
    ]);
  });

  test('who does what says nothing of a year without Maßnahmen', () => {
    const { context } = werMachtWas(built({}), 2018);
    expect([context.anzahl, context.gruppen]).toEqual([0, []]);
  });
});
