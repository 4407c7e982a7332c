import { describe, expect, test } from 'vitest';
import { umfangOf } from '../src/documents/bericht-umfang.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { jahresterminplan } from '../src/documents/jahresterminplan.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed, found, STICHTAG } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const RULE = changed(
  'gremium.yaml',
  ['je: halbjahr,', 'je: halbjahr, vor_sitzung_von: {gremium: rat, wochen: 3},'],
  ['gremienarten:\n', 'gremienarten:\n  rat: {bezeichnung: Rat, extern: ja}\n'],
);
const rat = (...termine: readonly string[]): Texts => ({
  'gremien/rat.yaml': `name: Rat\nart: rat\neingerichtet: 2014-07-01\ntermine: [${termine.join(', ')}]\n`,
});
const NORD: Texts = {
  'sitzungen/2018/2018-07-10-nord.yaml': 'gremium: nord\ndatum: 2018-07-10\nstatus: geplant\n',
};

describe('a body that keeps its minutes elsewhere', () => {
  test('is waited for by its dates, the next one in the future of the meeting', () => {
    const tooClose = ['sitzung/vorlauf sitzungen/2018/2018-07-10-nord.yaml:2'];
    expect(found({ ...RULE, ...NORD, ...rat('2018-07-31', '2018-05-03') })).toEqual([]);
    expect(found({ ...RULE, ...NORD, ...rat('2018-09-20', '2018-07-30') })).toEqual(tooClose);
    expect(found({ ...RULE, ...NORD, ...rat('2018-07-09') })).toEqual([]);
  });

  test('needs nobody who runs it, and is missed nowhere', () => {
    expect(found({ ...RULE, ...rat('2018-01-15') })).toEqual([]);
  });

  test('has no chapter in the report and no row among the bodies of the plan', () => {
    const workspace = workspaceFrom(
      { ...BASIS, ...RULE, ...NORD, ...rat('2018-05-03', '2019-02-07') },
      STICHTAG,
    ).workspace as Workspace;
    const { weitere } = umfangOf(workspace, { jahr: 2018, stand: workspace.stichtag });
    expect(weitere).toEqual([]);
    const context = jahresbericht(workspace, { jahr: 2018, stand: workspace.stichtag }).context;
    expect(JSON.stringify(context)).not.toContain('Rat');
    const plan = jahresterminplan(workspace, 2018).context as unknown as {
      readonly sitzungen: readonly { readonly datum: string; readonly gremium: string }[];
      readonly gremien: readonly { readonly name: string; readonly rhythmus: unknown }[];
    };
    expect(plan.sitzungen.map(({ datum, gremium }) => `${datum} ${gremium}`)).toEqual([
      '2018-03-14 Runde Nord',
      '2018-05-03 Rat',
      '2018-07-10 Runde Nord',
    ]);
    expect(plan.gremien).toMatchObject([
      {
        name: 'Runde Nord',
        rhythmus: { anzahl: 'mindestens 1 Sitzung je Halbjahr', vorlauf: { wochen: 3, gremium: 'Rat' } },
      },
    ]);
  });

  test('has neither rules nor meetings here', () => {
    const rules = changed('gremium.yaml', [
      'gremienarten:\n',
      'gremienarten:\n  rat: {bezeichnung: Rat, extern: ja, einladung: {frist_tage: 7}}\n',
    ]);
    expect(found({ ...rules, ...rat('2018-05-03') })).toEqual(['gremium/extern gremium.yaml:30']);
    const meeting = {
      'sitzungen/2018/2018-08-01-rat.yaml': 'gremium: rat\ndatum: 2018-08-01\nstatus: geplant\n',
    };
    expect(found({ ...RULE, ...rat('2018-09-20'), ...meeting })).toEqual([
      'gremium/extern sitzungen/2018/2018-08-01-rat.yaml:2',
    ]);
  });

  test('can meet together with one that does', () => {
    const joint = {
      'sitzungen/2018/2018-08-01-nord-rat.yaml': 'gremien: [nord, rat]\ndatum: 2018-08-01\nstatus: geplant\n',
    };
    expect(found({ ...RULE, ...rat('2018-09-20'), ...joint })).toEqual([]);
  });
});
