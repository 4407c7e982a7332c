import { afterEach, describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { einladung as invite } from '../src/documents/einladung.ts';
import { addWerktage, feiertagAm, isWerktag } from '../src/model/feiertage.ts';
import { endOfFrist, fristOf, fristText, fristTextDativ, startOfFrist } from '../src/model/frist.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed, found, STICHTAG } from './basis.ts';
import { workspaceFrom } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';
const TIMEZONE = process.env.TZ;
afterEach(() => {
  if (TIMEZONE === undefined) delete process.env.TZ;
  else process.env.TZ = TIMEZONE;
});

function city(...lines: readonly string[]): Workspace {
  const files = {
    ...BASIS,
    ...changed(KOMMUNE, ['amt: Jugendamt\n', `amt: Jugendamt\n${lines.join('\n')}\n`]),
  };
  return workspaceFrom(files, STICHTAG).workspace as Workspace;
}

describe('a holiday', () => {
  const namesIn2018 = (workspace: Workspace) =>
    ['2018-01-06', '2018-05-31', '2018-10-03', '2018-11-01'].map((day) =>
      feiertagAm(workspace, civilDate(day)),
    );

  test('is that of the state, or of all states where none is named', () => {
    expect(namesIn2018(city('land: RP'))).toEqual([
      undefined,
      'Fronleichnam',
      'Tag der Deutschen Einheit',
      'Allerheiligen',
    ]);
    expect(namesIn2018(city('land: BW'))[0]).toBe('Heilige Drei Könige');
    expect(namesIn2018(city())).toEqual([undefined, undefined, 'Tag der Deutschen Einheit', undefined]);
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
    'is the same day in %s',
    (zone) => {
      process.env.TZ = zone;
      // A year that nobody has asked for yet: what was computed elsewhere is remembered.
      const year = { 'Pacific/Kiritimati': 2031, 'America/Los_Angeles': 2032, 'Europe/Berlin': 2033 }[zone];
      expect(feiertagAm(city('land: HH'), civilDate(`${year}-10-31`))).toBe('Reformationstag');
      expect(feiertagAm(city('land: HH'), civilDate(`${year}-11-01`))).toBeUndefined();
    },
  );

  test('can be added and taken away by the city, for a day', () => {
    const workspace = city(
      'land: RP',
      'feiertage:',
      '  - {datum: 2018-02-12, name: Rosenmontag}',
      '  - {datum: 2018-05-31, name: Fronleichnam, gilt: nein}',
    );
    expect(feiertagAm(workspace, civilDate('2018-02-12'))).toBe('Rosenmontag');
    expect(feiertagAm(workspace, civilDate('2018-05-31'))).toBeUndefined();
    expect(feiertagAm(workspace, civilDate('2019-06-20'))).toBe('Fronleichnam');
  });
});

describe('working days', () => {
  const add = (workspace: Workspace, day: string, count: number) =>
    addWerktage(workspace, civilDate(day), count);

  test('leave out weekends and holidays, and the day they are counted from', () => {
    // 2018-03-30 is Good Friday, 2018-04-02 Easter Monday.
    expect(add(city(), '2018-03-28', 1)).toBe('2018-03-29');
    expect(add(city(), '2018-03-28', 2)).toBe('2018-04-03');
    expect(add(city(), '2018-04-03', -1)).toBe('2018-03-29');
    expect(add(city(), '2018-03-31', 0)).toBe('2018-03-31');
  });

  test('include the Saturday where the city says so', () => {
    const saturday = civilDate('2018-03-31');
    expect(isWerktag(city(), saturday)).toBe(false);
    expect(isWerktag(city('werktage: mo-sa'), saturday)).toBe(true);
    expect(isWerktag(city('werktage: mo-sa'), civilDate('2018-04-01'))).toBe(false);
    expect(add(city('werktage: mo-sa'), '2018-03-28', 2)).toBe('2018-03-31');
  });
});

describe('a term', () => {
  const workspace = city();
  const day = civilDate('2018-03-28');

  test('is counted in calendar days or in working days', () => {
    expect(endOfFrist(workspace, day, { anzahl: 5, einheit: 'tage' })).toBe('2018-04-02');
    expect(endOfFrist(workspace, day, { anzahl: 5, einheit: 'werktage' })).toBe('2018-04-06');
    expect(startOfFrist(workspace, day, { anzahl: 5, einheit: 'tage' })).toBe('2018-03-23');
    expect(startOfFrist(workspace, day, { anzahl: 5, einheit: 'werktage' })).toBe('2018-03-21');
  });

  test('is read from its two fields', () => {
    expect(fristOf({ frist_tage: 0 }, 'frist')).toEqual({ anzahl: 0, einheit: 'tage' });
    expect(fristOf({ frist_werktage: 3 }, 'frist')).toEqual({ anzahl: 3, einheit: 'werktage' });
    expect(fristOf({}, 'frist')).toBeUndefined();
  });

  test('is said in words', () => {
    expect([1, 2].map((anzahl) => fristText({ anzahl, einheit: 'werktage' }))).toEqual([
      '1 Werktag',
      '2 Werktage',
    ]);
    expect([1, 2].map((anzahl) => fristTextDativ({ anzahl, einheit: 'tage' }))).toEqual(['1 Tag', '2 Tagen']);
  });
});

describe('an invitation ten working days before', () => {
  const werktage = changed(KOMMUNE, ['frist_tage: 14', 'frist_werktage: 10']);
  const sent = (day: string) => changed('sitzungen/2018/2018-03-14-nord.yaml', ['2018-02-21', day]);

  test('is in time on the tenth, late on the ninth', () => {
    expect(found({ ...werktage, ...sent('2018-02-28') })).toEqual([]);
    expect(found({ ...werktage, ...sent('2018-03-01') })).toEqual([
      'sitzung/ladungsfrist sitzungen/2018/2018-03-14-nord.yaml:8',
    ]);
  });

  test('names the last day', () => {
    const { diagnostics } = workspaceFrom({ ...BASIS, ...werktage, ...sent('2018-03-01') }, STICHTAG);
    expect(diagnostics[0]?.message).toContain(
      'ging 9 Werktage vor der Sitzung hinaus; vorgesehen: mindestens 10 Werktage, also spätestens am 28.\u00A0Februar\u00A02018',
    );
  });

  test.each([
    ['2018-03-13', 'einen Werktag vor der Sitzung'],
    ['2018-03-14', 'erst am Tag der Sitzung'],
    ['2018-03-15', 'erst nach der Sitzung'],
  ])('says of one sent on %s: %s', (day, words) => {
    const { diagnostics } = workspaceFrom({ ...BASIS, ...werktage, ...sent(day) }, STICHTAG);
    expect(diagnostics.map(({ message }) => message).join()).toContain(`Die Einladung ging ${words} hinaus`);
  });

  test('of a single body replaces the calendar days of its kind', () => {
    const own = changed('gremien/nord.yaml', [
      'geschaeftsfuehrung: teamleitung-nord\n',
      'geschaeftsfuehrung: teamleitung-nord\nregeln:\n  einladung: {frist_werktage: 3}\n',
    ]);
    expect(found({ ...own, ...sent('2018-03-09') })).toEqual([]);
    expect(found({ ...own, ...sent('2018-03-10') })).toEqual([
      'sitzung/ladungsfrist sitzungen/2018/2018-03-14-nord.yaml:8',
    ]);
  });

  test('cannot be laid down in both ways', () => {
    const both = changed(KOMMUNE, ['frist_tage: 14,', 'frist_tage: 14, frist_werktage: 10,']);
    const einspruch = changed(KOMMUNE, ['frist_tage: 21,', 'einspruch_tage: 7, einspruch_werktage: 5,']);
    for (const files of [both, einspruch]) {
      const { diagnostics } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
      expect(diagnostics.map(({ code }) => code)).toEqual(['schema/wert']);
      expect(diagnostics[0]?.message).toMatch(/„(frist|einspruch)_tage“ und „\1_werktage“ zugleich/);
    }
  });
});

test('minutes are late after so many working days', () => {
  const werktage = changed(KOMMUNE, ['frist_tage: 21', 'frist_werktage: 6']);
  const file = 'sitzungen/2018/2018-03-14-nord.yaml';
  expect(found(werktage)).toEqual([]);
  expect(found({ ...werktage, ...changed(file, ['verteilt: 2018-03-22', 'verteilt: 2018-03-23']) })).toEqual([
    `protokoll/frist ${file}:12`,
  ]);
  const days = (verteilt: string) =>
    workspaceFrom(
      { ...BASIS, ...werktage, ...changed(file, ['verteilt: 2018-03-22', `verteilt: ${verteilt}`]) },
      STICHTAG,
    )
      .diagnostics.map(({ message }) => message)
      .join();
  expect(days('2018-03-23')).toContain(
    '7 Werktage nach der Sitzung verteilt; vorgesehen: höchstens 6 Werktage',
  );
  // Nothing on a Saturday may read as if it had been kept.
  expect(days('2018-03-24')).toContain('8 Werktage nach der Sitzung verteilt');
});

test('an invitation asks for an answer by the day the meeting names, else by the term of its body', () => {
  const planned = (rest: string) => ({
    'sitzungen/2018/2018-06-13-nord.yaml': `gremium: nord\ndatum: 2018-06-13\nstatus: geplant\n${rest}`,
  });
  const asksBy = (einladung: string, rest = '') => {
    const rule = changed(KOMMUNE, ['frist_tage: 14,', `frist_tage: 14, ${einladung}`]);
    const { workspace } = workspaceFrom({ ...BASIS, ...rule, ...planned(rest) }, STICHTAG);
    const sitzung = workspace?.index.sitzung.get('2018-06-13-nord');
    return workspace && sitzung && invite(workspace, sitzung).context.rueckmeldung_bis;
  };
  expect(asksBy('')).toBeNull();
  expect(asksBy('rueckmeldung_tage: 7,')).toBe('2018-06-06');
  expect(asksBy('rueckmeldung_werktage: 3,')).toBe('2018-06-08');
  expect(asksBy('rueckmeldung_tage: 7,', 'einladung: {rueckmeldung_bis: 2018-06-11}\n')).toBe('2018-06-11');
});
