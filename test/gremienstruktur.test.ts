import { describe, expect, test } from 'vitest';
import { BASIS, changed, found, withRules } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const NORD = 'gremien/nord.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const JO = 'mitglieder/jo-muster.yaml';
const CITY = 'gremium.yaml';

function added(path: string, lines: string): Texts {
  return { [path]: `${BASIS[path]}${lines}` };
}

const TEAM = withRules(
  'team:',
  '  sitze: [{ kennung: kita, bezeichnung: Leitung einer Kita }]',
  '  mindestens_frei: 1',
);
const FREI = changed('sozialraeume/nord.yaml', ['traeger: stadt', 'traeger: verein']);
const VEREIN: readonly [string, string] = ['traeger:\n', 'traeger:\n  verein: { name: Verein, art: frei }\n'];

/** `gremium.yaml` as some rules left it, with one more replacement. */
function andAlso(files: Texts, [from, to]: readonly [string, string]): Texts {
  return { ...files, [CITY]: (files[CITY] ?? BASIS[CITY] ?? '').replace(from, to) };
}

describe('who stands above whom', () => {
  const second = (above: string) => ({
    'gremien/kreis.yaml': `name: Arbeitskreis\nart: kreis\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n${above}`,
    ...andAlso({}, ['gremienarten:\n', 'gremienarten:\n  kreis: { bezeichnung: Arbeitskreis }\n']),
  });

  test('a chain is fine', () => {
    expect(found({ ...second(''), ...added(NORD, 'uebergeordnet: kreis\n') })).toEqual([]);
  });

  test('a circle of two is found once, at the first of them', () => {
    const files = { ...second('uebergeordnet: nord\n'), ...added(NORD, 'uebergeordnet: kreis\n') };
    expect(found(files)).toEqual(['gremium/uebergeordnet gremien/kreis.yaml:5']);
  });

  test('a body below a circle is not part of it', () => {
    const files = {
      ...second('uebergeordnet: kreis\n'),
      ...added(NORD, 'uebergeordnet: kreis\n'),
    };
    expect(found(files)).toEqual(['gremium/uebergeordnet gremien/kreis.yaml:5']);
  });
});

describe('the seats', () => {
  const withSeat = { ...added(JO, '    sitz: kita\n'), ...FREI };

  test('of a team are fine when each has its number and one is of a free Träger', () => {
    expect(found({ ...andAlso(TEAM, VEREIN), ...withSeat })).toEqual([]);
  });

  test('are too full with one more', () => {
    const more = {
      'mitglieder/kim-neu.yaml':
        'name: Kim Neu\nemail: kim@musterstadt.example\neinrichtung: kita-sonne\ngremien:\n  - { gremium: nord, sitz: kita, von: 2018-06-01 }\n',
    };
    const files = { ...andAlso(TEAM, VEREIN), ...withSeat, ...more };
    expect(found(files, '2018-05-31')).toEqual([]);
    expect(found(files)).toEqual(['gremium/sitz gremien/nord.yaml:1']);
  });

  test('of the body may be „up to“ and then stay empty', () => {
    const seat = 'sitze: [{ kennung: gast, bezeichnung: Fachberatung, hoechstens: 1 }]\n';
    expect(found(added(NORD, seat))).toEqual([]);
    expect(found(added(NORD, seat.replace(', hoechstens: 1', '')))).toEqual([
      'gremium/sitz gremien/nord.yaml:6',
    ]);
  });

  test('of an office count when a number is named', () => {
    const seat = (anzahl: number) => `sitze: [{ funktion: jugendhilfeplanung, anzahl: ${anzahl} }]\n`;
    expect(found(added(NORD, seat(1)))).toEqual([]);
    expect(found(added(NORD, seat(2)))).toEqual(['gremium/sitz gremien/nord.yaml:6']);
  });

  test('need an office or a name', () => {
    expect(found(added(NORD, 'sitze: [{ bezeichnung: Wer auch immer }]\n'))[0]).toMatch(/^schema\//);
  });

  test('that nobody has laid down cannot be held', () => {
    expect(found(added(JO, '    sitz: vorsitz\n'))).toEqual([
      'verweis/unbekannt mitglieder/jo-muster.yaml:7',
    ]);
  });
});

describe('the groups', () => {
  const group = (rule: string) => withRules('gruppen:', `  kitas: { bezeichnung: Kitas, ${rule} }`);

  test('know their members by the institution', () => {
    expect(found(group('einrichtungsarten: [kita]'))).toEqual([]);
    expect(found(group('mindestens: 1'))).toEqual(['gremium/gruppe gremien/nord.yaml:1']);
  });

  test('know their members by the membership', () => {
    expect(found({ ...group('mindestens: 1'), ...added(JO, '    gruppe: kitas\n') })).toEqual([]);
    expect(found({ ...group('mindestens: 2'), ...added(JO, '    gruppe: kitas\n') })).toEqual([
      'gremium/gruppe gremien/nord.yaml:1',
    ]);
  });

  test('of exact numbers ask only for kinds that there are', () => {
    const rule = 'einrichtungsarten: [kita, schule], je_art_genau: 1';
    const city = andAlso(group(rule), ['einrichtungsarten:\n', 'einrichtungsarten:\n  schule: Schule\n']);
    expect(found(city)).toEqual([]);
    const school = changed('sozialraeume/nord.yaml', [
      'einrichtungen:\n',
      'einrichtungen:\n  gs: { name: Grundschule, art: schule, traeger: stadt }\n',
    ]);
    expect(found({ ...city, ...school })).toEqual(['gremium/gruppe-je-art gremien/nord.yaml:1']);
  });
});

describe('what a body gives itself', () => {
  const rule = (more = '') => withRules(`arbeitsweise: { geschaeftsordnung_noetig: ja${more} }`);

  test('has its time, to the day', () => {
    expect(found(rule(', frist_monate: 5'), '2018-05-31')).toEqual([]);
    expect(found(rule(', frist_monate: 5'))).toEqual(['gremium/arbeitsweise gremien/nord.yaml:1']);
  });

  test('is there once it is written down', () => {
    expect(found({ ...rule(), ...added(NORD, 'geschaeftsordnung: { beschlossen: 2018-02-01 }\n') })).toEqual(
      [],
    );
  });

  test('a speaker is somebody else than who runs it, on that day', () => {
    const needs = withRules('arbeitsweise: { sprecher_noetig: ja }');
    const speaks = (who: string) => added(NORD, `sprecher: [{ wer: ${who}, von: 2018-01-01 }]\n`);
    expect(found({ ...needs, ...speaks('jo-muster') })).toEqual([]);
    expect(found({ ...needs, ...speaks('anna-beispiel') })).toEqual(['gremium/sprecher gremien/nord.yaml:6']);
    expect(found({ ...needs, ...speaks('jugendhilfeplanung') })).toEqual([
      'gremium/sprecher gremien/nord.yaml:6',
    ]);
    expect(found(speaks('anna-beispiel'))).toEqual([]);
  });

  test('priorities have a rank each, and each topic once', () => {
    const list = (...entries: readonly string[]) =>
      added(NORD, `prioritaeten:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`);
    const themen = andAlso({}, ['toepfe:\n', 'themen: { ferien: Ferien }\ntoepfe:\n']);
    expect(found(list('rang: 2, text: A', 'rang: 1, text: B'))).toEqual([]);
    expect(found(list('rang: 1, text: A', 'rang: 1, text: B'))).toEqual([
      'gremium/prioritaet gremien/nord.yaml:8',
    ]);
    expect(found({ ...themen, ...list('rang: 1, thema: ferien', 'rang: 2, thema: ferien') })).toEqual([
      'gremium/prioritaet gremien/nord.yaml:8',
    ]);
  });
});

describe('a meeting', () => {
  const duties = withRules('aufgaben: { raum: Raum organisieren }');

  test('has somebody for every duty, unless it is cancelled', () => {
    expect(
      found({ ...duties, ...added(SITZUNG, 'vorbereitung: [{ aufgabe: raum, wer: jo-muster }]\n') }),
    ).toEqual([]);
    expect(found(duties)).toEqual([`sitzung/vorbereitung ${SITZUNG}:2`]);
    const cancelled = {
      'sitzungen/2018/2018-05-09-nord.yaml':
        'gremium: nord\ndatum: 2018-05-09\nstatus: abgesagt\nabgesagt: { grund: Warnstreik }\n',
    };
    expect(found({ ...duties, ...cancelled })).toEqual([`sitzung/vorbereitung ${SITZUNG}:2`]);
  });

  test('that is the first has the items it must have, whatever their punctuation', () => {
    const rule = (titel: string) => withRules(`tagesordnungen: { erste: ["${titel}"] }`);
    expect(found(rule('Bericht der KITA!'))).toEqual([]);
    expect(found(rule('Bericht des ASD'))).toEqual([`sitzung/erste-tagesordnung ${SITZUNG}:16`]);
    const later = changed(SITZUNG, ['gremium: nord\n', 'gremium: nord\nnummer: 2\n']);
    expect(found({ ...rule('Bericht des ASD'), ...later })).toEqual([]);
  });

  test('outside youth welfare says what it has to do with it', () => {
    const themen = andAlso({}, [
      'toepfe:\n',
      'themen:\n  verkehr: { bezeichnung: Verkehr, fachfremd: ja }\n  ferien: Ferien\ntoepfe:\n',
    ]);
    const top = (lines: string) =>
      changed(SITZUNG, ['  - titel: Sommerfest\n', `  - titel: Sommerfest\n${lines}`]);
    expect(found({ ...themen, ...top('    themen: [ferien]\n') })).toEqual([]);
    expect(found({ ...themen, ...top('    themen: [verkehr]\n') })).toEqual([
      `sitzung/fachfremd ${SITZUNG}:21`,
    ]);
    expect(found({ ...themen, ...top('    themen: [verkehr]\n    bezug_jugendhilfe: Schulweg\n') })).toEqual(
      [],
    );
  });

  test('of a part of the city passes on what concerns the whole of it', () => {
    const top = (lines: string) =>
      changed(SITZUNG, ['  - titel: Sommerfest\n', `  - titel: Sommerfest\n${lines}`]);
    const wide = '    reichweite: stadtweit\n';
    expect(found(top(wide))).toEqual([`sitzung/stadtweit ${SITZUNG}:21`]);
    expect(found(top(`${wide}    verwiesen_an: nord\n`))).toEqual([]);
    const forAll = changed('gremien/nord.yaml', ['sozialraum: nord\n', '']);
    expect(found({ ...forAll, ...top(wide) })).not.toContain(`sitzung/stadtweit ${SITZUNG}:21`);
  });
});

describe('a body that waits for another one', () => {
  const waiting = (day: string, status = 'durchgefuehrt'): Texts => ({
    'gremien/kreis.yaml':
      'name: Arbeitskreis\nart: kreis\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\nvoraussetzung: { gremium: nord, nach: auswertung }\n',
    [`sitzungen/2018/${day}-kreis.yaml`]: `gremium: kreis\ndatum: ${day}\nstatus: ${status}\ntagesordnung: [{ titel: Beginn }]\n`,
    ...andAlso({}, ['gremienarten:\n', 'gremienarten:\n  kreis: { bezeichnung: Arbeitskreis }\n']),
  });
  const evaluated = added(SITZUNG, 'ausgewertet: 2018-04-10\n');

  test('may meet the day after the evaluation, not on the same day', () => {
    expect(found({ ...evaluated, ...waiting('2018-04-11') })).toEqual([]);
    expect(found({ ...evaluated, ...waiting('2018-04-10') })).toEqual([
      'sitzung/voraussetzung sitzungen/2018/2018-04-10-kreis.yaml:2',
    ]);
  });

  test('may plan a day while the evaluation is still to come, but not meet', () => {
    expect(found(waiting('2018-09-12', 'geplant'))).toEqual([]);
    expect(found(waiting('2018-05-02'))).toEqual([
      'sitzung/voraussetzung sitzungen/2018/2018-05-02-kreis.yaml:2',
    ]);
  });
});

describe('a mistake is sent to where it can be mended', () => {
  const hintOf = (files: Texts) => workspaceFrom({ ...BASIS, ...files }, '2018-06-01').diagnostics[0]?.hint;

  test('seats under a kind belong to the body itself', () => {
    expect(hintOf(withRules('sitze: [x]'))).toMatch(/^Es gehört in die Datei des Gremiums in gremien/);
  });

  test('a wrong number of a question is no department that happens to be called so', () => {
    const city = andAlso({}, ['einheiten:\n', 'einheiten:\n  "5": Amt 5\n']);
    expect(hintOf({ ...city, ...changed(SITZUNG, ['leitfragen: [1]', 'leitfragen: [5]']) })).toBe(
      'Hier gibt es 1 bis 2.',
    );
  });
});
