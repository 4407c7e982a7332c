import { describe, expect, test } from 'vitest';
import { BASIS, changed, found, withRules } from './basis.ts';
import type { Texts } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';
const GREMIUM = 'gremien/nord.yaml';
const KIM = 'mitglieder/kim-neu.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';

const kim = (rest: string): Texts => ({ [KIM]: `name: Kim Neu\nemail: kim@musterstadt.example\n${rest}` });
const member = (rest = '', von = '2018-04-01') => `gremien:\n  - {gremium: nord, von: ${von}${rest}}\n`;
const gremium = (rest: string): Texts => ({ [GREMIUM]: `${BASIS[GREMIUM]}${rest}` });

/** A free Kita and a public school in the Sozialraum, and the rules given. */
function city(...rules: readonly string[]): Texts {
  const kommune = rules.length > 0 ? withRules(...rules)[KOMMUNE] : BASIS[KOMMUNE];
  return {
    [KOMMUNE]: (kommune ?? '')
      .replace('art: oeffentlich }\n', 'art: oeffentlich }\n  verein: { name: Verein, art: frei }\n')
      .replace('  kita: Kindertagesstätte\n', '  kita: Kindertagesstätte\n  schule: Schule\n'),
    'sozialraeume/nord.yaml': `${BASIS['sozialraeume/nord.yaml']}  kita-mond: {name: Mond, art: kita, traeger: verein}\n  schule-nord: {name: Schule, art: schule, traeger: stadt, bis: 2018-06-30}\n`,
  };
}

describe('the number of members', () => {
  test('may lie on either limit', () => {
    expect(found(city('besetzung: {mindestens: 2, hoechstens: 2}'))).toEqual([]);
    expect(found(city('besetzung: {mindestens: 3}'))).toEqual([`gremium/zu-wenige-mitglieder ${GREMIUM}:1`]);
    expect(found(city('besetzung: {hoechstens: 1}'))).toEqual([`gremium/zu-viele-mitglieder ${GREMIUM}:1`]);
  });

  test('is nobody’s business once the body has ended, nor while nobody knows who runs it', () => {
    const few = city('besetzung: {mindestens: 3}');
    const ended = changed(GREMIUM, [
      'eingerichtet: 2018-01-01',
      'eingerichtet: 2018-01-01\naufgeloest: 2018-05-31',
    ]);
    const unrun = changed(GREMIUM, ['geschaeftsfuehrung: teamleitung-nord\n', '']);
    const codes = (files: Texts, stichtag?: string) =>
      found({ ...few, ...files }, stichtag).map((text) => text.split(' ')[0]);
    expect(codes(ended, '2018-05-31')).toContain('gremium/zu-wenige-mitglieder');
    expect(codes(ended, '2018-06-01')).not.toContain('gremium/zu-wenige-mitglieder');
    expect(codes(unrun)).toEqual(['gremium/geschaeftsfuehrung']);
  });

  test('leaves out who comes only when needed', () => {
    const files = { ...city('besetzung: {hoechstens: 2}'), ...kim(member(', rolle: bei_bedarf')) };
    expect(found(files)).toEqual([]);
  });
});

describe('a seat with a maximum', () => {
  const seat = (hoechstens: number) =>
    gremium(`sitze:\n  - {funktion: jugendhilfeplanung, hoechstens: ${hoechstens}}\n`);
  const second = kim('einheit: 51\nfunktionen:\n  - {funktion: jugendhilfeplanung, von: 2018-06-01}\n');

  test('admits that many people, counted on the Stichtag', () => {
    expect(found({ ...seat(2), ...second })).toEqual([]);
    expect(found({ ...seat(1), ...second })).toEqual([`funktion/hoechstzahl ${GREMIUM}:7`]);
    expect(found({ ...seat(1), ...second }, '2018-05-31')).toEqual([]);
  });

  test('may stay empty, which a plain seat may not', () => {
    const office = changed(KOMMUNE, ['funktionen:\n', 'funktionen:\n  mitarbeit: Mitarbeit\n']);
    expect(found({ ...office, ...gremium('sitze: [mitarbeit]\n') })).toEqual([
      `funktion/unbesetzt ${GREMIUM}:6`,
    ]);
    expect(found({ ...office, ...gremium('sitze: [{funktion: mitarbeit, hoechstens: 2}]\n') })).toEqual([]);
  });
});

describe('a kind of institution', () => {
  const rule = city('besetzung: {bereiche: [kita, schule]}');

  test('is missed while the Sozialraum has one and nobody comes from it', () => {
    expect(found(rule, '2018-06-30')).toContain(`gremium/bereich-fehlt ${GREMIUM}:1`);
    expect(found(rule, '2018-07-01')).toEqual([]);
    expect(found({ ...rule, ...kim(`einrichtung: schule-nord\n${member()}`) })).toEqual([]);
  });

  test('is not represented by somebody who comes only when needed', () => {
    const occasional = kim(`einrichtung: schule-nord\n${member(', rolle: bei_bedarf')}`);
    expect(found({ ...rule, ...occasional })).toEqual([`gremium/bereich-fehlt ${GREMIUM}:1`]);
  });
});

describe('who joins with a stage', () => {
  const rule = city(
    'besetzung: {stufen: {1: {arten: [kita], traeger_arten: [oeffentlich], hauptamtlich: ja}, 2: {arten: [schule]}}}',
  );
  const with1 = (rest: string) => kim(`${rest}${member(', stufe: 1')}`);

  test.each([
    ['a kind of institution', 'einrichtung: schule-nord\n', 3],
    ['a Träger', 'einrichtung: kita-mond\n', 3],
    ['full-time work', 'einrichtung: kita-sonne\nhauptamtlich: nein\n', 4],
  ])('needs %s', (_, rest, line) => {
    expect(found({ ...rule, ...with1(rest) })).toEqual([`mitglied/besetzung ${KIM}:${line}`]);
  });

  test('is judged up to the last day of the membership', () => {
    const until = (bis: string) =>
      found({ ...rule, ...kim(`einrichtung: kita-mond\n${member(`, stufe: 1, bis: ${bis}`)}`) });
    expect(until('2018-06-01')).toEqual([`mitglied/besetzung ${KIM}:3`]);
    expect(until('2018-05-31')).toEqual([]);
  });

  test('is not judged by what the file does not say', () => {
    expect(found({ ...rule, ...with1('') })).toEqual([]);
    expect(found({ ...rule, ...with1('einheit: 51\n') })).toEqual([]);
  });

  test('may come from anywhere where the stage says nothing, or only when needed', () => {
    expect(found({ ...rule, ...kim(`einrichtung: schule-nord\n${member(', stufe: 2')}`) })).toEqual([]);
    expect(found({ ...rule, ...kim(`einrichtung: kita-mond\n${member(', stufe: 3')}`) })).toEqual([]);
    const occasional = kim(`einrichtung: kita-mond\n${member(', stufe: 1, rolle: bei_bedarf')}`);
    expect(found({ ...rule, ...occasional })).toEqual([]);
  });
});

describe('while a body is tried out', () => {
  const trial = { ...city(), ...gremium('erprobung: {von: 2018-01-01, bis: 2018-04-30}\n') };

  test('only public institutions belong to it', () => {
    const from = (von: string, house = 'kita-mond') => kim(`einrichtung: ${house}\n${member('', von)}`);
    expect(found({ ...trial, ...from('2018-04-30') })).toEqual([`mitglied/erprobung ${KIM}:5`]);
    expect(found({ ...trial, ...from('2018-05-01') })).toEqual([]);
    expect(found({ ...trial, ...from('2018-02-01', 'schule-nord') })).toEqual([]);
  });
});

describe('memberships of one person', () => {
  const twice = (bis: string) =>
    kim(
      `gremien:\n  - {gremium: nord, von: 2018-01-01, bis: ${bis}}\n  - {gremium: nord, von: 2018-04-01}\n`,
    );

  test('in one body do not overlap by a single day', () => {
    expect(found(twice('2018-03-31'))).toEqual([]);
    expect(found(twice('2018-04-01'))).toEqual([`mitglied/ueberschneidung ${KIM}:5`]);
  });
});

describe('an institution that has a member', () => {
  const rule = city('besetzung: {je_einrichtung: [kita]}');
  /** Not about those from which nobody is a member at all. */
  const missed = (texts: Texts) => found(texts).filter((one) => !one.startsWith('gremium/'));
  const attended = (anwesend: string) =>
    changed(SITZUNG, ['  - jo-muster\n', anwesend], ['fuehrung: jo-muster', 'fuehrung: anna-beispiel']);
  const colleague = kim(
    'einrichtung: kita-sonne\nfunktionen:\n  - {funktion: jugendhilfeplanung, von: 2018-01-01}\n',
  );

  test('is missed in the minutes when nobody speaks for it', () => {
    expect(missed({ ...rule, ...attended('') })).toEqual([`sitzung/einrichtung-fehlt ${SITZUNG}:13`]);
  });

  test('may be excused, be represented or send somebody else', () => {
    expect(missed({ ...rule, ...attended('entschuldigt: [jo-muster]\n') })).toEqual([]);
    const represented = attended('  - {person: kim-neu, vertritt: jo-muster}\n');
    expect(missed({ ...rule, ...colleague, ...represented })).toEqual([]);
    expect(missed({ ...rule, ...colleague, ...attended('  - {person: kim-neu, als: gast}\n') })).toEqual([]);
  });

  test('is not missed before there are minutes', () => {
    const planned = {
      'sitzungen/2018/2018-07-10-nord.yaml': 'gremium: nord\ndatum: 2018-07-10\nstatus: geplant\n',
    };
    expect(missed({ ...rule, ...planned })).toEqual([]);
  });
});

describe('a part of a body', () => {
  const TEIL = 'gremien/nord-ost.yaml';
  const part = (rest: string, eingerichtet = '2018-04-01'): Texts => ({
    [TEIL]: `name: Runde Ost\nart: runde\nsozialraum: nord\neingerichtet: ${eingerichtet}\ngeschaeftsfuehrung: teamleitung-nord\nteil_von:\n${rest}`,
  });
  const whole = '  gremium: nord\n  stadtteile: [Nordend]\n  konsens_beschluss: 2018-03-14-nord#2\n';
  const decided = (votes = '') =>
    changed(SITZUNG, [
      'im Juli statt.\n',
      `im Juli statt.\n    beschluss: {text: Wir teilen uns.${votes}}\n`,
    ]);

  test('is founded by consent and is no second body of its Sozialraum', () => {
    expect(found({ ...part(whole), ...decided() })).toEqual([]);
    expect(found({ ...part(whole), ...decided(', ja: 2, nein: 0') })).toEqual([]);
    expect(found({ ...part(whole), ...decided(', ja: 1, nein: 1') })).toEqual([
      `gremium/teilgremium ${TEIL}:9`,
    ]);
  });

  test('does not exist before it is decided', () => {
    expect(found({ ...part(whole, '2018-03-14'), ...decided() })).toEqual([]);
    expect(found({ ...part(whole, '2018-03-13'), ...decided() })).toEqual([`gremium/teilgremium ${TEIL}:9`]);
  });

  test('stays within the Sozialraum', () => {
    const files = {
      ...changed(KOMMUNE, ['[Nordend]', '[Nordend, Südend]']),
      'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
      'gremien/sued.yaml':
        'name: Runde Süd\nart: runde\nsozialraum: sued\neingerichtet: 2018-04-01\ngeschaeftsfuehrung: teamleitung-nord\n',
    };
    const outside = part(whole.replace('[Nordend]', '[Nordend, Südend]'));
    expect(found({ ...files, ...outside, ...decided() })).toEqual([`gremium/teilgremium ${TEIL}:8`]);
  });

  test('cannot be divided again', () => {
    const again = {
      'gremien/nord-rand.yaml': (part(whole)[TEIL] ?? '').replace('gremium: nord\n', 'gremium: nord-ost\n'),
    };
    expect(found({ ...part(whole), ...decided(), ...again })).toEqual([
      'gremium/teilgremium gremien/nord-rand.yaml:7',
    ]);
  });
});
