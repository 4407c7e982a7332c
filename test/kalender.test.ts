import { describe, expect, test } from 'vitest';
import { changed, found } from './basis.ts';
import type { Texts } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';

/** A meeting of the body of the basis, planned unless the lines say otherwise. */
function planned(id: string, ...lines: readonly string[]): Texts {
  const text = ['gremium: nord', `datum: ${id.slice(0, 10)}`, 'status: geplant', ...lines];
  return { [`sitzungen/${id.slice(0, 4)}/${id}.yaml`]: `${text.join('\n')}\n` };
}

/** A second body, of which Jo Muster is a member, too. */
const NETZ: Texts = {
  ...changed(KOMMUNE, ['gremienarten:\n', 'gremienarten:\n  netz: {bezeichnung: Netz}\n']),
  'gremien/netz.yaml':
    'name: Netz\nart: netz\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: jugendhilfeplanung\n',
};
const NETZ_MIT_JO: Texts = {
  ...NETZ,
  ...changed('mitglieder/jo-muster.yaml', ['gremien:\n', 'gremien:\n  - {gremium: netz, von: 2018-01-01}\n']),
};

describe('a meeting on a day off', () => {
  test('is a Sunday or a holiday of the state', () => {
    const saints = planned('2018-11-01-nord');
    expect(found(planned('2018-06-10-nord'))).toEqual([
      'sitzung/feiertag sitzungen/2018/2018-06-10-nord.yaml:2',
    ]);
    expect(found(planned('2018-06-09-nord'))).toEqual([]);
    expect(found(saints)).toEqual([]);
    expect(found({ ...saints, ...changed(KOMMUNE, ['amt:', 'land: NW\namt:']) })).toEqual([
      'sitzung/feiertag sitzungen/2018/2018-11-01-nord.yaml:2',
    ]);
  });

  test('can be called off, and the city may work on it', () => {
    const unity = '2018-10-03-nord';
    const own = changed(KOMMUNE, [
      'amt:',
      'feiertage: [{datum: 2018-10-03, name: Tag der Deutschen Einheit, gilt: nein}]\namt:',
    ]);
    expect(found({ ...own, ...planned(unity) })).toEqual([]);
    const cancelled = {
      [`sitzungen/2018/${unity}.yaml`]:
        'gremium: nord\ndatum: 2018-10-03\nstatus: abgesagt\nabgesagt: {grund: Feiertag}\n',
    };
    expect(found(cancelled)).toEqual([]);
  });
});

describe('numbers of meetings', () => {
  const FIRST = changed('sitzungen/2018/2018-03-14-nord.yaml', ['datum:', 'nummer: 4\ndatum:']);
  const at = (id: string, line = 4) => [`sitzung/nummer sitzungen/${id.slice(0, 4)}/${id}.yaml:${line}`];

  test('go on by one', () => {
    expect(found({ ...FIRST, ...planned('2018-06-12-nord', 'nummer: 5') })).toEqual([]);
    expect(found({ ...FIRST, ...planned('2018-06-12-nord', 'nummer: 4') })).toEqual(at('2018-06-12-nord'));
    expect(found({ ...FIRST, ...planned('2018-06-12-nord', 'nummer: 6') })).toEqual(at('2018-06-12-nord'));
    expect(found({ ...FIRST, ...planned('2018-06-12-nord', 'nummer: 1') })).toEqual(at('2018-06-12-nord'));
  });

  test('may begin anew with a year or a Wahlperiode', () => {
    expect(found({ ...FIRST, ...planned('2019-02-12-nord', 'nummer: 1') })).toEqual([]);
    expect(found({ ...FIRST, ...planned('2019-02-12-nord', 'nummer: 2') })).toEqual(at('2019-02-12-nord'));
    const perioden = changed(KOMMUNE, [
      'amt:',
      'wahlperioden: [{von: 2013-06-01, bis: 2018-05-31}, {von: 2018-06-01, bis: 2023-05-31}]\namt:',
    ]);
    expect(found({ ...perioden, ...FIRST, ...planned('2018-06-12-nord', 'nummer: 1') })).toEqual([]);
  });

  test('are not missed where a meeting has none, was called off, or was one of several bodies', () => {
    const sixth = planned('2018-10-10-nord', 'nummer: 6');
    expect(found({ ...FIRST, ...sixth, ...planned('2018-06-12-nord') })).toEqual([]);
    const cancelled = {
      'sitzungen/2018/2018-06-12-nord.yaml':
        'gremium: nord\nnummer: 5\ndatum: 2018-06-12\nstatus: abgesagt\nabgesagt: {grund: Krankheit}\n',
    };
    expect(found({ ...FIRST, ...sixth, ...cancelled })).toEqual([]);
    expect(found({ ...FIRST, ...cancelled, ...planned('2018-10-10-nord', 'nummer: 5') })).toEqual([]);
    expect(found({ ...FIRST, ...cancelled, ...planned('2018-10-10-nord', 'nummer: 7') })).toEqual(
      at('2018-10-10-nord'),
    );
    const joint = {
      'sitzungen/2018/2018-06-12-alle.yaml':
        'gremien: [nord, netz]\nnummer: 17\ndatum: 2018-06-12\nstatus: geplant\n',
    };
    expect(found({ ...NETZ, ...FIRST, ...sixth, ...joint })).toEqual([]);
    expect(found({ ...NETZ, ...FIRST, ...joint, ...planned('2018-10-10-nord', 'nummer: 5') })).toEqual([]);
  });

  test('of one day may stand in either order', () => {
    const files = {
      ...planned('2018-06-12-nord-a', 'nummer: 6'),
      ...planned('2018-06-12-nord-b', 'nummer: 5'),
    };
    expect(found({ ...FIRST, ...files })).toEqual([]);
  });
});

describe('two meetings of a body on one day', () => {
  const morning = planned('2018-06-12-nord', 'beginn: 09:00', 'ende: 11:00');

  test('may follow each other', () => {
    expect(found({ ...morning, ...planned('2018-06-12-nord-zwei', 'beginn: 11:00', 'ende: 12:00') })).toEqual(
      [],
    );
  });

  test('may not overlap', () => {
    expect(found({ ...morning, ...planned('2018-06-12-nord-zwei', 'beginn: 10:59', 'ende: 12:00') })).toEqual(
      ['sitzung/ueberschneidung sitzungen/2018/2018-06-12-nord-zwei.yaml:4'],
    );
    expect(found({ ...morning, ...planned('2018-06-12-nord-zwei', 'beginn: 09:00') })).toEqual([
      'sitzung/ueberschneidung sitzungen/2018/2018-06-12-nord-zwei.yaml:4',
    ]);
  });

  test('prove nothing while their times are open', () => {
    expect(found({ ...morning, ...planned('2018-06-12-nord-zwei') })).toEqual([]);
  });
});

describe('somebody in two meetings at once', () => {
  const netz = (times: string, rest = 'status: geplant\n') => ({
    'sitzungen/2018/2018-06-12-netz.yaml': `gremium: netz\ndatum: 2018-06-12\n${times}${rest}`,
  });
  const nord = planned('2018-06-12-nord', 'beginn: 09:00', 'ende: 11:00');
  const FOUND = ['sitzung/doppelt-verplant sitzungen/2018/2018-06-12-netz.yaml:3'];

  test('is a member of both, as long as they are planned', () => {
    const anna = changed('mitglieder/anna-beispiel.yaml', [
      '  - { funktion: jugendhilfeplanung, von: 2018-01-01 }\n',
      '',
    ]);
    const kim = {
      'mitglieder/kim-neu.yaml':
        'name: Kim Neu\nemail: kim@musterstadt.example\nfunktionen: [{funktion: jugendhilfeplanung, von: 2018-01-01}]\n',
    };
    const others = { ...anna, ...kim };
    expect(found({ ...NETZ, ...others, ...nord, ...netz('beginn: 10:00\n') })).toEqual([]);
    expect(found({ ...NETZ_MIT_JO, ...others, ...nord, ...netz('beginn: 10:00\n') })).toEqual(FOUND);
    expect(found({ ...NETZ_MIT_JO, ...others, ...nord, ...netz('beginn: 11:00\n') })).toEqual([]);
  });

  test('was in both, once they are recorded', () => {
    const day = (gremium: string, times: string, who: string) => ({
      [`sitzungen/2018/2018-05-15-${gremium}.yaml`]: `gremium: ${gremium}\ndatum: 2018-05-15\n${times}status: durchgefuehrt\neinladung: {versandt: 2018-05-01}\ntagesordnung: [{titel: Lage}]\nanwesend:\n  - ${who}\n`,
    });
    const first = day('nord', 'beginn: 09:00\nende: 11:00\n', 'jo-muster');
    const left = day('nord', 'beginn: 09:00\nende: 11:00\n', '{person: jo-muster, bis: "10:00"}');
    const second = (who: string) => day('netz', 'beginn: 10:00\nende: 12:00\n', who);
    expect(found({ ...NETZ_MIT_JO, ...first, ...second('jo-muster') })).toEqual([
      'sitzung/doppelt-verplant sitzungen/2018/2018-05-15-netz.yaml:3',
    ]);
    expect(found({ ...NETZ_MIT_JO, ...left, ...second('jo-muster') })).toEqual([]);
    expect(found({ ...NETZ_MIT_JO, ...first, ...second('anna-beispiel') })).toEqual([]);
  });
});

test('a meeting that was called off overlaps with nothing, whoever would have come', () => {
  const times = 'beginn: 09:00\nende: 11:00\n';
  const off = (gremium: string) => ({
    [`sitzungen/2018/2018-06-12-${gremium}-eins.yaml`]: `gremium: ${gremium}\ndatum: 2018-06-12\n${times}status: abgesagt\nabgesagt: {grund: Sturm}\n`,
  });
  const nord = planned('2018-06-12-nord', 'beginn: 09:00', 'ende: 11:00');
  expect(found({ ...NETZ_MIT_JO, ...off('netz'), ...nord })).toEqual([]);
  expect(found({ ...off('nord'), ...nord })).toEqual([]);
});

describe('Wahlperioden', () => {
  const perioden = (...rows: readonly string[]) =>
    found(changed(KOMMUNE, ['amt:', `wahlperioden:\n${rows.map((row) => `  - ${row}\n`).join('')}amt:`]));

  test('follow each other to the day, in whatever order they stand', () => {
    expect(perioden('{von: 2019-06-01, bis: 2024-05-31}', '{von: 2014-06-01, bis: 2019-05-31}')).toEqual([]);
  });

  test('neither overlap nor leave a gap', () => {
    const first = '{von: 2014-06-01, bis: 2019-05-31}';
    expect(perioden(first, '{von: 2019-05-31, bis: 2024-05-31}')).toEqual([
      'wahlperiode/folge gremium.yaml:5',
    ]);
    expect(perioden(first, '{von: 2019-06-02, bis: 2024-05-31}')).toEqual([
      'wahlperiode/folge gremium.yaml:5',
    ]);
  });
});

describe('the next day in the minutes', () => {
  const ASKED = changed(KOMMUNE, ['frist_tage: 21,', 'frist_tage: 21, naechste_sitzung: ja,']);
  const FILE = 'sitzungen/2018/2018-03-14-nord.yaml';
  const FOUND = [`sitzung/naechste ${FILE}:6`];

  test('is missed only where the city asks for it, and only in released minutes', () => {
    expect(found({})).toEqual([]);
    expect(found(ASKED)).toEqual(FOUND);
    const named = changed(FILE, ['status:', 'naechste_sitzung: 2018-10-10\nstatus:']);
    expect(found({ ...ASKED, ...named })).toEqual([]);
    const draft = changed(
      FILE,
      ['status: verteilt', 'status: entwurf'],
      ['  freigegeben: 2018-03-21\n  verteilt: 2018-03-22\n', ''],
    );
    expect(found({ ...ASKED, ...draft }, '2018-03-20')).toEqual([]);
  });

  test('cannot be added once they are distributed: it is enough that the meeting is planned', () => {
    expect(found({ ...ASKED, ...planned('2018-10-10-nord') })).toEqual([]);
    const released = changed(
      FILE,
      ['status: verteilt', 'status: freigegeben'],
      ['  verteilt: 2018-03-22\n', ''],
    );
    expect(found({ ...ASKED, ...released, ...planned('2018-10-10-nord') }, '2018-03-22')).toEqual(FOUND);
  });
});
