import { describe, expect, test } from 'vitest';
import { changed, found } from './basis.ts';

const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';

/** The meeting of 14 March, with this task in its second item. */
function withAuftrag(tage: string) {
  return changed(SITZUNG, [
    'keine_meldung',
    `    auftraege: [{was: Zelt ausleihen, wer: jo-muster, ${tage}}]\nkeine_meldung`,
  ]);
}

describe('a task', () => {
  test.each([
    ['due on the day of its meeting and done', 'bis: 2018-03-14, erledigt: 2018-03-14', []],
    [
      'due the day before its meeting',
      'bis: 2018-03-13, erledigt: 2018-03-14',
      [`auftrag/tag ${SITZUNG}:22`],
    ],
    ['due the day before and not done, said once', 'bis: 2018-03-13', [`auftrag/tag ${SITZUNG}:22`]],
    ['done today', 'bis: 2018-05-01, erledigt: 2018-06-01', []],
    ['done tomorrow', 'bis: 2018-05-01, erledigt: 2018-06-02', [`auftrag/tag ${SITZUNG}:22`]],
    ['due before today', 'bis: 2018-05-31', [`auftrag/ueberfaellig ${SITZUNG}:22`]],
  ])('%s', (_, tage, expected) => {
    expect(found(withAuftrag(tage))).toEqual(expected);
  });
});

describe('the next meeting', () => {
  test.each([
    ['2018-03-13', [`sitzung/naechste-davor ${SITZUNG}:7`]],
    ['2018-03-14', [`sitzung/naechste-davor ${SITZUNG}:7`]],
    ['2018-03-15', []],
  ])('on %s, when this one was on 2018-03-14', (tag, expected) => {
    const files = changed(SITZUNG, ['status: verteilt', `status: verteilt\nnaechste_sitzung: ${tag}`]);
    expect(found(files)).toEqual(expected);
  });
});

describe('of a meeting without the day on which the invitation was sent', () => {
  const unsent = (status: string) =>
    changed(SITZUNG, ['einladung:\n  versandt: 2018-02-21\n', ''], ['status: verteilt', `status: ${status}`]);

  test('that is said once it was held', () => {
    expect(found(unsent('verteilt'))).toEqual([`sitzung/einladungstag ${SITZUNG}:6`]);
    expect(found(unsent('durchgefuehrt'), '2018-03-20')).toEqual([`sitzung/einladungstag ${SITZUNG}:6`]);
  });

  test('where there are other words about the invitation, it is said of them', () => {
    const files = changed(SITZUNG, ['  versandt: 2018-02-21', '  text: Bitte kommen.']);
    expect(found(files)).toEqual([`sitzung/einladungstag ${SITZUNG}:7`]);
  });

  test('nothing is said while it is planned', () => {
    expect(found(unsent('geplant'), '2018-03-01')).toEqual([]);
  });

  test('nothing is said of a body without a term for it', () => {
    const rules = changed('gremium.yaml', [
      '    einladung: { frist_tage: 14, grundlage: Geschäftsordnung § 3 }\n',
      '',
    ]);
    expect(found({ ...rules, ...unsent('verteilt') })).toEqual([]);
  });

  test('a term in working days is one, too', () => {
    const rules = changed('gremium.yaml', ['einladung: { frist_tage: 14', 'einladung: { frist_werktage: 14']);
    expect(found({ ...rules, ...unsent('verteilt') })).toEqual([`sitzung/einladungstag ${SITZUNG}:6`]);
  });
});
