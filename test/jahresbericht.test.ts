import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import type { Document } from '../src/documents/document.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { publicJahresbericht } from '../src/documents/jahresbericht-oeffentlich.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { fillTemplate } from '../src/render/compile-templates.ts';
import { BASIS, changed } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';
const SOMMERFEST = '    ergebnis: Das Fest findet im Juli statt.\n';
const templates = readTemplates('');

function textOf(document: Document): string {
  return fillTemplate(document, templates).replaceAll('\u00a0', ' ');
}

function workspaceOf(files: Texts, stichtag = '2019-02-01'): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

function report(files: Texts, { jahr = 2018, stand = '2019-02-01' } = {}): string {
  return textOf(jahresbericht(workspaceOf(files, stand), { jahr, stand: civilDate(stand) }));
}

/** The lines below a heading. */
function below(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`);
  return after.split(/^#/m)[0]?.trim() ?? '';
}

/** The second item of the only meeting goes on like this. */
const withItem = (...lines: readonly string[]) =>
  changed(MEETING, [SOMMERFEST, `${SOMMERFEST}${lines.map((line) => `    ${line}\n`).join('')}`]);

describe('of a body with a Sozialraum', () => {
  test('decisions are told with their day and item, also where no Leitfrage asks for the item', () => {
    const files = withItem('beschluss: { text: Das Fest wird ausgerichtet., ja: 2 }');
    expect(below(report(files), '### Beschlüsse')).toBe('- Das Fest wird ausgerichtet. (14.03.2018, TOP 2)');
  });

  test('what found no majority is not told as decided', () => {
    const files = withItem('beschluss: { text: Das Fest wird verschoben., ja: 1, nein: 1 }');
    expect(below(report(files), '### Beschlüsse')).toBe(
      '- Das Fest wird verschoben. – abgelehnt (14.03.2018, TOP 2)',
    );
  });

  test('a year without a decision has no such part', () => {
    expect(report({})).not.toContain('### Beschlüsse');
  });

  test('a chapter that tells the minutes item by item tells each decision once', () => {
    const files = {
      ...withItem('beschluss: { text: Das Fest wird ausgerichtet., ja: 2 }'),
      ...changed('gremium.yaml', ['    leitfragen: ja\n', '']),
    };
    const text = report(files);
    expect(text.match(/Das Fest wird ausgerichtet\./g)).toHaveLength(1);
    expect(text).not.toContain('### Beschlüsse');
  });

  test('the public version keeps the wording of a closed decision to itself', () => {
    const files = withItem('oeffentlich: nein', 'beschluss: { text: Ein Wort zu viel., ja: 2 }');
    const workspace = workspaceOf(files);
    const auswahl = { jahr: 2018, stand: civilDate('2019-02-01') };
    expect(below(textOf(publicJahresbericht(workspace, auswahl)), '### Beschlüsse')).toBe(
      '- Der Wortlaut wird nicht veröffentlicht. (14.03.2018, TOP 2)',
    );
  });
});

describe('of a body without a Sozialraum', () => {
  const files = {
    ...changed('gremien/nord.yaml', ['sozialraum: nord\n', '']),
    ...withItem(
      'auftraege:',
      '  - { was: Plakate drucken, wer: jo-muster, bis: 2018-05-02 }',
      '  - { was: Raum buchen, wer: jo-muster, erledigt: 2018-04-02 }',
    ),
  };

  test('the report tells what is left to do', () => {
    expect(below(report(files), '### Offene Aufträge')).toContain(
      '| Plakate drucken | Jo Muster | 02.05.2018, überfällig | 14.03.2018, TOP 2 |',
    );
    expect(report(files)).not.toContain('Raum buchen');
  });

  test('the public report tells it without who', () => {
    const auswahl = { jahr: 2018, stand: civilDate('2019-02-01') };
    const text = textOf(publicJahresbericht(workspaceOf(files), auswahl));
    expect(below(text, '### Offene Aufträge')).toContain('| Plakate drucken | – | 02.05.2018, überfällig |');
  });
});

describe('a report that has little to tell', () => {
  const PRAISE = 'Alle vorgesehenen Sitzungen haben stattgefunden';
  /** A city in which nothing is missing, because nothing is asked for. */
  const NOTHING_ASKED: Texts = {
    'gremium.yaml': `format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender: { zeilen: [Jugendamt], email: jugendamt@musterstadt.example }
gremienarten:
  kreis: { bezeichnung: Arbeitskreis }
`,
    'gremien/kreis.yaml': 'name: Kreis\nart: kreis\neingerichtet: 2018-01-01\n',
  };
  const meeting = (status: string, more = ''): Texts => ({
    'sitzungen/2018/2018-03-14-kreis.yaml': `gremium: kreis\ndatum: 2018-03-14\nstatus: ${status}\n${more}tagesordnung: [{ titel: Allerlei }]\n`,
  });
  const bare = (files: Texts, { jahr = 2018, stand = '2019-02-01' } = {}): string => {
    const { workspace } = workspaceFrom({ ...NOTHING_ASKED, ...files }, stand);
    return textOf(jahresbericht(workspace as Workspace, { jahr, stand: civilDate(stand) }));
  };

  test('praises no year without a meeting', () => {
    expect(below(bare({}), '## Wo Angaben fehlen')).toBe('Für 2018 liegen keine Sitzungen vor.\n\n---');
  });

  test('praises no year whose only meeting was cancelled', () => {
    const files = meeting('abgesagt', 'abgesagt: { grund: Krankheit }\n');
    expect(below(bare(files), '## Wo Angaben fehlen')).toBe(
      'Im Jahr 2018 hat bis zum 1. Februar 2019 keine Sitzung stattgefunden.',
    );
  });

  test('praises a year that was as it should be', () => {
    expect(
      below(bare(meeting('freigegeben', 'protokoll: { freigegeben: 2018-03-20 }\n')), '## Wo Angaben fehlen'),
    ).toContain(PRAISE);
  });

  test.each([
    ['2017-12-31', 'Das Jahr 2018 hatte am 31. Dezember 2017 noch nicht begonnen.'],
    [
      '2018-01-01',
      'Das Jahr 2018 war am 1. Januar 2018 noch nicht zu Ende. Die Angaben sind ein Zwischenstand.',
    ],
    ['2018-12-31', 'Das Jahr 2018 war am 31. Dezember 2018 noch nicht zu Ende.'],
  ])('says on %s how far the year is', (stand, sentence) => {
    expect(bare({}, { stand })).toContain(sentence);
  });

  test('says nothing of the kind when the year is over', () => {
    expect(bare({}, { stand: '2019-01-01' })).not.toMatch(/noch nicht (zu Ende|begonnen)/);
  });
});
