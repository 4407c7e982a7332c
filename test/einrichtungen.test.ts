import { describe, expect, test } from 'vitest';
import { BASIS, changed, found, withRules } from './basis.ts';
import type { Texts } from './workspace-from.ts';

const JO = 'mitglieder/jo-muster.yaml';
const MINUTES = 'sitzungen/2018/2018-03-14-nord.yaml';

describe('heads and deputies', () => {
  const RULE = withRules(
    'besetzung: {je_einrichtung: [kita], leitungsstellungen: [Leitung, Stellvertretung]}',
  );
  const as = (stellung: string) => changed(JO, ['einrichtung:', `stellung: ${stellung}\neinrichtung:`]);
  const FOUND = [`sitzung/ohne-leitung ${MINUTES}:13`];

  test('are known by what stands at stellung:, up to a comma or a bracket', () => {
    expect(found({ ...RULE, ...as('Leitung') })).toEqual([]);
    expect(found({ ...RULE, ...as('Stellvertretung') })).toEqual([]);
    expect(found({ ...RULE, ...as('"Leitung, zugleich Fachberatung"') })).toEqual([]);
    expect(found({ ...RULE, ...as('Leitung (kommissarisch)') })).toEqual([]);
    expect(found({ ...RULE, ...as('Leitung der Mondgruppe') })).toEqual(FOUND);
    expect(found({ ...RULE, ...as('Erzieher') })).toEqual(FOUND);
    expect(found(RULE)).toEqual(FOUND);
  });

  test('are not asked for where nobody of the house was there', () => {
    const excused = changed(
      MINUTES,
      ['  - jo-muster\n', '  - {gast: Kim Neu}\nentschuldigt: [jo-muster]\n'],
      ['fuehrung: jo-muster', 'fuehrung: anna-beispiel'],
    );
    expect(found({ ...RULE, ...excused })).toEqual([]);
  });

  test('are not asked for where the city names no such positions', () => {
    expect(found(withRules('besetzung: {je_einrichtung: [kita]}'))).toEqual([]);
  });
});

describe('an institution of which nobody is a member', () => {
  const AREA = 'sozialraeume/nord.yaml';
  const house = (rest = '', traeger = 'stadt'): Texts => ({
    [AREA]: `${BASIS[AREA]}  kita-mond: {name: Kita Mond, art: kita, traeger: ${traeger}${rest}}\n`,
  });
  const FOUND = ['gremium/einrichtung-ohne-mitglied gremien/nord.yaml:1'];
  const RULE = withRules('besetzung: {je_einrichtung: [kita]}');

  test('is missed where each of its kind is to be there', () => {
    expect(found(house())).toEqual([]);
    expect(found({ ...RULE, ...house() })).toEqual(FOUND);
    expect(found({ ...withRules('besetzung: {je_einrichtung: [kijukuz]}'), ...house() })).not.toEqual(FOUND);
  });

  test('is not missed before it opens and after it has closed', () => {
    expect(found({ ...RULE, ...house(', von: 2018-06-02') })).toEqual([]);
    expect(found({ ...RULE, ...house(', bis: 2018-05-31') })).toEqual([]);
    expect(found({ ...RULE, ...house(', von: 2018-06-01') })).toEqual(FOUND);
  });

  test('is missed only when a stage that is reached is open to it', () => {
    const stages = '1: {traeger_arten: [oeffentlich]}, 3: {arten: [kita]}';
    const files = {
      'gremium.yaml': (
        withRules(`besetzung: {je_einrichtung: [kita], stufen: {${stages}}}`)['gremium.yaml'] ?? ''
      ).replace('traeger:\n', 'traeger:\n  verein: {name: Verein, art: frei}\n'),
    };
    const stufe = (rows: string) =>
      changed('gremien/nord.yaml', ['geschaeftsfuehrung', `stufe: {${rows}}\ngeschaeftsfuehrung`]);
    expect(found({ ...files, ...house('', 'verein'), ...stufe('1: 2018-01-01') })).toEqual([]);
    expect(found({ ...files, ...house('', 'stadt'), ...stufe('1: 2018-01-01') })).toEqual(FOUND);
    expect(found({ ...files, ...house('', 'verein'), ...stufe('1: 2018-01-01, 3: 2018-05-01') })).not.toEqual(
      [],
    );
  });

  test('is not spoken of where nobody comes from its whole kind', () => {
    const nobody = changed(JO, ['einrichtung: kita-sonne', 'einheit: 51']);
    const rule = withRules('besetzung: {je_einrichtung: [kita], bereiche: [kita]}');
    expect(found({ ...rule, ...nobody })).toEqual(['gremium/bereich-fehlt gremien/nord.yaml:1']);
  });
});
