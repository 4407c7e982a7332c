import { describe, expect, test } from 'vitest';
import { eingeladene } from '../src/documents/einladung.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { jahresterminplan } from '../src/documents/jahresterminplan.ts';
import type { Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import { turnusIn } from '../src/model/turnus.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed, found } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

/** A second Sozialraum with its body; Jo Muster belongs to both, Kim Neu to the second. */
const SUED: Texts = {
  ...changed('gremium.yaml', ['stadtteile: [Nordend]', 'stadtteile: [Nordend, Südend]']),
  ...changed('mitglieder/jo-muster.yaml', ['gremien:\n', 'gremien:\n  - {gremium: sued, von: 2018-01-01}\n']),
  'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
  'gremien/sued.yaml':
    'name: Runde Süd\nart: runde\nsozialraum: sued\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n',
  'mitglieder/kim-neu.yaml':
    'name: Kim Neu\nemail: kim@musterstadt.example\neinheit: 51\ngremien: [{gremium: sued, von: 2018-01-01}]\n',
};
const text = BASIS['sitzungen/2018/2018-03-14-nord.yaml'] ?? '';
/** The only meeting of the first half-year is one of all bodies. */
const JOINT: Texts = {
  'sitzungen/2018/2018-03-14-nord.yaml': '',
  'sitzungen/2018/2018-03-14-alle.yaml': text.replace('gremium: nord', 'gremien: [nord, sued]'),
};

function files(...more: readonly Texts[]): Texts {
  const all: Record<string, string> = Object.assign({}, BASIS, SUED, JOINT, ...more);
  delete all['sitzungen/2018/2018-03-14-nord.yaml'];
  return all;
}

function build(...more: readonly Texts[]): Workspace {
  return workspaceFrom(files(...more), '2018-08-01').workspace as Workspace;
}

function findings(...more: readonly Texts[]): readonly string[] {
  return workspaceFrom(files(...more), '2018-08-01').diagnostics.map(({ code, file }) => `${code} ${file}`);
}

describe('one meeting of all bodies', () => {
  test('counts for the cadence of each', () => {
    expect(findings()).toEqual([]);
    const workspace = build();
    const counts = workspace.gremien.map(
      (gremium) => turnusIn(workspace, gremium, 2018)[0]?.sitzungen.length,
    );
    expect(counts).toEqual([1, 1]);
  });

  test('reaches every member once', () => {
    const workspace = build();
    const { empfaenger } = eingeladene(workspace, workspace.sitzungen[0] as Entry<Sitzung>);
    expect(empfaenger.map(({ name }) => name).toSorted()).toEqual(['Anna Beispiel', 'Jo Muster', 'Kim Neu']);
  });

  test('is one meeting in the figures of the report and one row of the plan', () => {
    const workspace = build();
    const report = jahresbericht(workspace, { jahr: 2018, stand: workspace.stichtag }).context as unknown as {
      readonly ueberblick: { readonly sitzungen: number };
      readonly quellen: readonly unknown[];
    };
    expect(report.ueberblick.sitzungen).toBe(1);
    expect(report.quellen).toHaveLength(1);
    const plan = jahresterminplan(workspace, 2018).context as unknown as {
      readonly sitzungen: readonly { readonly gremium: string }[];
    };
    expect(plan.sitzungen.map(({ gremium }) => gremium)).toEqual(['Runde Nord und Runde Süd']);
  });

  test('may be followed by meetings of single bodies on the same day', () => {
    const later = (gremium: string, beginn: string): Texts => ({
      [`sitzungen/2018/2018-09-12-${gremium}.yaml`]: `gremium: ${gremium}\ndatum: 2018-09-12\nbeginn: ${beginn}\nende: "17:00"\nstatus: geplant\n`,
    });
    const joint: Texts = {
      'sitzungen/2018/2018-09-12-alle.yaml':
        'gremien: [nord, sued]\ndatum: 2018-09-12\nbeginn: 14:00\nende: 16:00\nstatus: geplant\n',
    };
    expect(findings(joint, later('nord', '16:00'))).toEqual([]);
    expect(findings(joint, later('nord', '15:59'))).toEqual([
      'sitzung/ueberschneidung sitzungen/2018/2018-09-12-nord.yaml',
    ]);
  });
});

test('two meetings of one body on one day are two', () => {
  const second = {
    'sitzungen/2018/2018-03-14-nord-zwei.yaml': text
      .replace('beginn: 14:00', 'beginn: 16:00')
      .replace('ende: 15:30', 'ende: 17:00'),
  };
  expect(found(second)).toEqual([]);
  const workspace = workspaceFrom({ ...BASIS, ...second }, '2018-06-01').workspace as Workspace;
  const [gremium] = workspace.gremien;
  expect(gremium && turnusIn(workspace, gremium, 2018)[0]?.sitzungen).toHaveLength(2);
});
