import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { kurzbericht } from '../src/documents/kurzbericht.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { RESSOURCENKARTE_OEFFENTLICH, ressourcenkarte } from '../src/documents/ressourcenkarte.ts';
import { umsetzungsbericht } from '../src/documents/umsetzungsbericht.ts';
import type { Entry } from '../src/model/entry.ts';
import { placeOf } from '../src/model/kinds.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { findingsIn, type Texts, workspaceFrom } from './workspace-from.ts';

const BASIS_FOLDER = join(import.meta.dirname, 'defects', '_basis');
const BASIS: Texts = Object.fromEntries(
  readdirSync(BASIS_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(BASIS_FOLDER.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);
const STICHTAG = '2018-06-01';
const KOMMUNE = BASIS['gremium.yaml'] ?? '';
const NORD = BASIS['gremien/nord.yaml'] ?? '';
const WITH_KARTE: Texts = {
  'gremium.yaml': KOMMUNE.replace(
    '    leitfragen: ja',
    '    ressourcenkarte: { monate: 12 }\n    leitfragen: ja',
  ),
};

function found(files: Texts, stichtag = STICHTAG): readonly string[] {
  return findingsIn({ ...BASIS, ...files }, stichtag);
}

function built(files: Texts, stichtag = STICHTAG): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

const karte = (stand: string, rest = ''): Texts => ({
  'ressourcen/nord.yaml': `stand: ${stand}\nressourcen:\n  - {name: Saal, art: raum${rest}}\n`,
});

describe('places', () => {
  test.each([
    ['ressourcen/nord.yaml', 'ressourcenkarte'],
    ['hospitationen/2018/a-bei-b.yaml', 'hospitation'],
    ['berichte/2018/jahresbericht.yaml', 'bericht'],
    ['berichte/2018/reflexionsbericht.yaml', 'reflexionsbericht'],
    ['berichte/2018/kurzberichte/nord.yaml', 'kurzbericht'],
    ['berichte/2018/sozialraeume/nord.yaml', 'sozialraumbericht'],
    ['berichte/2018/anderer.yaml', undefined],
    ['berichte/2018/toString.yaml', undefined],
    ['berichte/2018/kurzberichte/tiefer/nord.yaml', undefined],
    ['berichte/2018/constructor/nord.yaml', undefined],
    ['hospitationen/a-bei-b.yaml', undefined],
  ])('%s is %s', (path, kind) => {
    expect(placeOf(path)?.kind).toBe(kind);
  });
});

describe('a Ressourcenkarte', () => {
  test('is nobody’s business where no rule asks for it', () => {
    expect(found({})).toEqual([]);
  });

  test('may be as old as the rule allows, to the day', () => {
    expect(found({ ...WITH_KARTE, ...karte('2017-06-01') })).toEqual([]);
    expect(found({ ...WITH_KARTE, ...karte('2017-05-31') })).toEqual([
      'ressourcenkarte/veraltet ressourcen/nord.yaml:1',
    ]);
  });

  test('may get a rule of its own in one body', () => {
    const own = { 'gremien/nord.yaml': `${NORD}regeln:\n  ressourcenkarte: {monate: 24}\n` };
    expect(found({ ...WITH_KARTE, ...own, ...karte('2016-06-01') })).toEqual([]);
  });

  test('is not missed for a body that has ended', () => {
    const ended = { 'gremien/nord.yaml': `${NORD}aufgeloest: 2018-05-31\n` };
    expect(found({ ...WITH_KARTE, ...ended })).not.toContain('ressourcenkarte/fehlt gremien/nord.yaml:3');
  });

  test('is called like its Sozialraum, a Kurzbericht like its body', () => {
    const files = {
      'ressourcen/sued.yaml': 'stand: 2018-05-01\nressourcen:\n  - {name: Saal, art: raum}\n',
      'berichte/2018/kurzberichte/sued.yaml': 'arbeit: Gut.\n',
    };
    expect(found(files)).toEqual([
      'verweis/unbekannt berichte/2018/kurzberichte/sued.yaml:1',
      'verweis/unbekannt ressourcen/sued.yaml:1',
    ]);
  });

  test('shows the public only what was marked for it, and nothing that is missing', () => {
    const text = (stand: Texts) => {
      const workspace = built(stand);
      const gremium = workspace.index.gremium.get('nord') as Entry<never>;
      return JSON.stringify(
        publicDocument(ressourcenkarte(workspace, gremium), RESSOURCENKARTE_OEFFENTLICH).context,
      );
    };
    const fehlend = karte('2018-05-01', ', beschreibung: SAAL');
    const path = 'ressourcen/nord.yaml';
    const withMore = {
      [path]: `${fehlend[path]}fehlend: [FEHLT]\nnetzwerke:\n  - {name: RUNDE}\ngepflegt_von: teamleitung-nord\n`,
    };
    expect(text(withMore)).not.toMatch(/SAAL|FEHLT|RUNDE|Anna/);
    expect(text(karte('2018-05-01', ', oeffentlich: ja'))).toContain('Saal');
  });
});

describe('a Hospitation', () => {
  const MOND = '  kita-mond: { name: Kita Mond, art: kita, traeger: stadt }\n';
  const raum = { 'sozialraeume/nord.yaml': `${BASIS['sozialraeume/nord.yaml']}${MOND}` };
  const kim: Texts = {
    'mitglieder/kim-neu.yaml':
      'name: Kim Neu\nemail: kim@musterstadt.example\neinrichtung: kita-mond\ngremien:\n  - {gremium: nord, von: 2018-01-01}\n',
  };
  const visit = (gast: string, gastgeber: string, am: string): Texts => ({
    [`hospitationen/${am.slice(0, 4)}/${gast}-${am}.yaml`]: `gast: ${gast}\ngastgeber: ${gastgeber}\nam: ${am}\n`,
  });
  const all = { ...raum, ...kim };

  test('may wait a year for the visit in return, and not a day longer', () => {
    expect(found({ ...all, ...visit('jo-muster', 'kita-mond', '2017-06-01') })).toEqual([]);
    expect(found({ ...all, ...visit('jo-muster', 'kita-mond', '2017-05-31') })).toEqual([
      'hospitation/gegenbesuch hospitationen/2017/jo-muster-2017-05-31.yaml:2',
    ]);
  });

  test('is returned by anybody from there, before or after', () => {
    const there = visit('jo-muster', 'kita-mond', '2017-03-01');
    expect(found({ ...all, ...there, ...visit('kim-neu', 'kita-sonne', '2018-03-01') })).toEqual([]);
    expect(found({ ...all, ...there, ...visit('kim-neu', 'kita-sonne', '2016-03-01') })).toEqual([]);
    expect(found({ ...all, ...there, ...visit('kim-neu', 'kita-sonne', '2018-03-02') })).toHaveLength(1);
  });

  test('of somebody without an institution is never waited for', () => {
    expect(found({ ...all, ...visit('anna-beispiel', 'kita-mond', '2017-01-01') })).toEqual([]);
  });
});

describe('reflection', () => {
  const REGEL =
    'reflexion: { gremium: lenkung, gemeinsam: 1, eigene: 1, je: jahr, delegierte_aus: [runde] }\ngremienarten:';
  const lenkung = {
    'gremium.yaml': `${KOMMUNE.replace('gremienarten:', REGEL)}  lenkung: { bezeichnung: Lenkungsgruppe }\n`,
    'gremien/lenkung.yaml':
      'name: Lenkungsgruppe\nart: lenkung\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: jugendhilfeplanung\n',
    'gremien/nord.yaml': `${NORD}delegierte:\n  - {person: jo-muster, von: 2018-11-01}\n`,
  };
  const held = (
    datum: string,
    art: string,
    anwesend = '[anna-beispiel]',
    status = 'durchgefuehrt',
  ): Texts => ({
    [`sitzungen/2018/${datum}-lenkung.yaml`]: `gremium: lenkung\ndatum: ${datum}\nstatus: ${status}\nreflexion: ${art}\nanwesend: ${anwesend}\n`,
  });
  const reflexion = (files: Texts, stichtag: string) =>
    found({ ...lenkung, ...files }, stichtag).filter((code) => code.startsWith('reflexion'));
  const both = {
    ...held('2018-04-10', 'eigene'),
    ...held('2018-11-01', 'gemeinsam', '[anna-beispiel, {person: jo-muster, als: gast}]'),
  };

  test('is not missed before the year is over', () => {
    expect(reflexion({}, '2018-12-31')).toEqual([]);
    expect(reflexion({}, '2019-01-01')).toEqual([
      'reflexion/sitzung-fehlt gremien/lenkung.yaml:1',
      'reflexion/sitzung-fehlt gremien/lenkung.yaml:1',
    ]);
  });

  test('is complete with one meeting of each kind', () => {
    expect(reflexion(both, '2019-01-01')).toEqual([]);
  });

  test('does not count a cancelled meeting', () => {
    const cancelled = held('2018-04-10', 'eigene', '[anna-beispiel]', 'abgesagt');
    expect(reflexion({ ...both, ...cancelled }, '2019-01-01')).toEqual([
      'reflexion/sitzung-fehlt gremien/lenkung.yaml:1',
    ]);
  });

  test('wants a delegate who is one on that day, in person or represented', () => {
    const gemeinsam = (datum: string, anwesend: string) =>
      reflexion({ ...held('2018-04-10', 'eigene'), ...held(datum, 'gemeinsam', anwesend) }, '2019-01-01');
    const jo = '[anna-beispiel, {person: jo-muster, als: gast}]';
    expect(gemeinsam('2018-10-31', jo)).toEqual(['reflexion/delegierte gremien/nord.yaml:6']);
    expect(gemeinsam('2018-11-01', '[{gast: Wer auch immer, vertritt: jo-muster}]')).toEqual([]);
    expect(gemeinsam('2018-11-01', '[anna-beispiel]')).toHaveLength(1);
  });
});

describe('recommendations', () => {
  const empfehlung = (rest: string) =>
    `situation: Ruhig.\nempfehlungen:\n  - text: Mehr Zeit.\n    zustaendig: 51\n${rest}`;
  const in2017 = (rest: string): Texts => ({ 'berichte/2017/sozialraeume/nord.yaml': empfehlung(rest) });
  const stand = (entries: string) => in2017(`    fundstelle: Runde im Herbst\n    stand:\n${entries}`);

  test('of a year before the first meeting say in words where they stood', () => {
    expect(found(in2017('    fundstelle: Runde im Herbst\n'))).toEqual([]);
  });

  test('name their source everywhere', () => {
    expect(found({ 'berichte/2018/sozialraeume/nord.yaml': empfehlung('') })).toEqual([
      'bericht/quelle berichte/2018/sozialraeume/nord.yaml:3',
    ]);
    expect(found(in2017(''))).toEqual(['bericht/quelle berichte/2017/sozialraeume/nord.yaml:3']);
  });

  test('of the year before stand in the report with their latest state by its day', () => {
    const entries = '      - {am: 2018-05-01, stand: umgesetzt}\n      - {am: 2018-02-01, stand: begonnen}\n';
    const auswahl = (tag: string) => ({ jahr: 2018, stand: civilDate(tag) });
    const states = (tag: string) =>
      (jahresbericht(built(stand(entries)), auswahl(tag)).context.fruehere_empfehlungen as never[]).map(
        ({ stand: state }) => state,
      );
    expect(states('2018-05-01')).toEqual(['umgesetzt']);
    expect(states('2018-04-30')).toEqual(['begonnen']);
    expect(states('2018-01-31')).toEqual(['offen']);
    expect(jahresbericht(built({}), auswahl('2018-05-01')).context.fruehere_empfehlungen).toEqual([]);
  });
});

describe('the Umsetzungsbericht', () => {
  const befund = (file: string, extra: Partial<Diagnostic> = {}): Diagnostic => ({
    code: 'protokoll/frist',
    severity: 'warnung',
    message: 'Zu spät.',
    file,
    ...extra,
  });
  const report = (befunde: readonly Diagnostic[], jahr = 2018) =>
    umsetzungsbericht(built({}), jahr, befunde).context as unknown as {
      nicht_eingehalten: readonly { regel: string; befunde: readonly { betrifft: string | null }[] }[];
      eingehalten: readonly { regel: string }[];
    };

  test('praises only rules that the city has', () => {
    const kept = report([]).eingehalten.map(({ regel }) => regel);
    expect(kept).toContain('Frist des Protokolls');
    expect(kept).not.toContain('Ressourcenkarte');
    expect(kept).not.toContain('Reflexion');
  });

  test('puts a finding of the year against its rule and says what it is about', () => {
    const { nicht_eingehalten, eingehalten } = report([befund('sitzungen/2018/2018-03-14-nord.yaml')]);
    expect(nicht_eingehalten).toMatchObject([
      { regel: 'Frist des Protokolls', befunde: [{ betrifft: 'Runde Nord, 14.\u00A0März\u00A02018' }] },
    ]);
    expect(eingehalten.map(({ regel }) => regel)).not.toContain('Frist des Protokolls');
  });

  test.each([
    ['another year’s folder', befund('sitzungen/2017/2017-03-14-nord.yaml')],
    ['another year it names', befund('gremien/nord.yaml', { code: 'sitzung/turnus', jahr: 2017 })],
    [
      'a hint by nature',
      befund('hospitationen/2018/besuch.yaml', { code: 'hospitation/gegenbesuch', severity: 'hinweis' }),
    ],
    ['the form of a file', befund('sitzungen/2018/2018-03-14-nord.yaml', { code: 'yaml/text-verloren' })],
  ])('leaves out %s', (_, found) => {
    expect(report([found]).nicht_eingehalten).toEqual([]);
  });

  test('shows a broken rule that the city takes lightly, and does not praise it', () => {
    const { nicht_eingehalten, eingehalten } = report([
      befund('sitzungen/2018/2018-03-14-nord.yaml', { severity: 'hinweis' }),
    ]);
    expect(nicht_eingehalten).toMatchObject([{ regel: 'Frist des Protokolls' }]);
    expect(eingehalten.map(({ regel }) => regel)).not.toContain('Frist des Protokolls');
  });

  test('does not lose a finding that belongs to none of its rules', () => {
    const found = befund('gremium.yaml', { code: 'budget/fast-verbraucht' });
    expect(report([found]).nicht_eingehalten).toMatchObject([{ befunde: [{ text: 'Zu spät.' }] }]);
  });
});

test('a Kurzbericht of a year without meetings still says so', () => {
  const workspace = built({});
  const gremium = workspace.index.gremium.get('nord') as Entry<never>;
  expect(kurzbericht(workspace, gremium, 2031).context).toMatchObject({
    sitzungen: [],
    auftraege: [],
    an: null,
  });
});
