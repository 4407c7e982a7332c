import { describe, expect, test } from 'vitest';
import type { Gremienart } from '../src/model/entities.ts';
import { gremienartOf } from '../src/model/membership.ts';
import { mergeRegeln } from '../src/model/regeln.ts';
import { BASIS, changed, found, STICHTAG } from './basis.ts';
import { workspaceFrom } from './workspace-from.ts';

const GREMIUM = 'gremien/nord.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const own = (regeln: string) => ({ [GREMIUM]: `${BASIS[GREMIUM]}regeln:\n${regeln}` });

const ART = {
  bezeichnung: 'Runde',
  leitfragen: true,
  rhythmus: { mindestens: 1, je: 'halbjahr', grundlage: 'GO § 2' },
  verteiler: { protokoll: ['teilnehmende'], einladung: ['mitglieder'] },
} as Gremienart;

describe('what a body lays down', () => {
  test('is added to the rules of its kind, field by field', () => {
    expect(
      mergeRegeln(ART, { rhythmus: { mindestens: 2, grundlage: 'Beschluss' }, leitfragen: false }),
    ).toEqual({
      ...ART,
      leitfragen: false,
      rhythmus: { mindestens: 2, je: 'halbjahr', grundlage: 'Beschluss' },
    });
  });

  test('replaces lists as a whole and leaves the others alone', () => {
    expect(mergeRegeln(ART, { verteiler: { protokoll: ['mitglieder'] } }).verteiler).toEqual({
      protokoll: ['mitglieder'],
      einladung: ['mitglieder'],
    });
  });

  test('does not rest on what its kind rests on', () => {
    expect(mergeRegeln(ART, { rhythmus: { mindestens: 2 } }).rhythmus).not.toHaveProperty('grundlage');
    expect(mergeRegeln(ART, { grundlage: 'Beschluss 3', rhythmus: { mindestens: 2 } }).rhythmus).toEqual({
      mindestens: 2,
      je: 'halbjahr',
      grundlage: 'Beschluss 3',
    });
  });

  test('holds for this body in every rule', () => {
    const workspace = workspaceFrom({ ...BASIS, ...own('  leitfragen: nein\n') }, STICHTAG).workspace;
    const [gremium] = workspace?.gremien ?? [];
    expect(workspace && gremium && gremienartOf(workspace, gremium)?.leitfragen).toBe(false);
    const openQuestion = changed(SITZUNG, ['keine_meldung: [2]\n', '']);
    expect(found(openQuestion)).toEqual([`protokoll/leitfrage ${SITZUNG}:16`]);
    expect(found({ ...openQuestion, ...own('  leitfragen: nein\n') })).toEqual([]);
  });

  test('may need a Funktion of its own', () => {
    const texts = {
      ...own('  verteiler:\n    einladung: [mitglieder, schulamt]\n'),
      ...changed('gremium.yaml', ['funktionen:\n', 'funktionen:\n  schulamt: Leitung Schulamt\n']),
    };
    expect(found(texts)).toEqual([`funktion/unbesetzt ${GREMIUM}:8`]);
  });
});

describe('„Die Regel steht hier“ leads to the body', () => {
  const related = (regeln: string, files = {}, stichtag = STICHTAG) =>
    workspaceFrom({ ...BASIS, ...files, ...own(regeln) }, stichtag).diagnostics.map(
      ({ code, related }) => `${code} ${related?.file}:${related?.range.start.line}`,
    );

  test('for the number of meetings', () => {
    expect(related('  rhythmus: {mindestens: 5}\n', {}, '2018-06-15')).toEqual([
      `sitzung/turnus-vorwarnung ${GREMIUM}:7`,
    ]);
  });

  test('for the deadline of invitations', () => {
    expect(related('  einladung:\n    frist_tage: 30\n')).toEqual([`sitzung/ladungsfrist ${GREMIUM}:8`]);
  });

  test('for a cap', () => {
    const budget = {
      'budgets/2018/nord.yaml':
        'gremium: nord\ntoepfe:\n  praevention: {ansatz: "500,00", quelle: Haushalt}\nbuchungen:\n  - {datum: 2018-03-01, betrag: "20,00", zweck: honorar}\n',
    };
    expect(
      related('  hoechstbetraege:\n    - {zweck: honorar, je: jahr, betrag: "10,00"}\n', budget),
    ).toEqual([`budget/hoechstbetrag ${GREMIUM}:8`]);
  });

  test('but to the kind where the body says nothing about it', () => {
    expect(
      related(
        '  rhythmus: {vorwarnung_tage: 200}\n',
        changed('gremium.yaml', ['mindestens: 1', 'mindestens: 3']),
      ),
    ).toEqual(['sitzung/turnus-vorwarnung gremium.yaml:34']);
  });
});
