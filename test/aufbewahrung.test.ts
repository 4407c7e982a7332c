import { describe, expect, test } from 'vitest';
import { loeschliste } from '../src/documents/loeschliste.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import { loeschvorschlaege } from '../src/model/aufbewahrung.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { readTemplates } from './read-templates.ts';
import { MAINZ } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

function repository(frist: string, more: Texts = {}): Texts {
  return {
    'gremium.yaml': `format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender: { zeilen: [Jugendamt], email: amt@musterstadt.example }
funktionen: { leitung: Leitung }
gremienarten: { runde: { bezeichnung: Runde } }
${frist}
`,
    'gremien/nord.yaml': 'name: Runde Nord\nart: runde\neingerichtet: 2010-01-01\n',
    'gremien/alt.yaml': 'name: Runde Alt\nart: runde\neingerichtet: 2010-01-01\naufgeloest: 2017-05-31\n',
    ...more,
  };
}

const MONATE = 'aufbewahrung: { mitglieder_monate: 12 }';

function member(lines: string, id = 'kim-fort'): Texts {
  return { [`mitglieder/${id}.yaml`]: `name: Kim Fort\n${lines}\n` };
}

function proposed(texts: Texts, stichtag: string) {
  const { workspace } = workspaceFrom(texts, stichtag);
  const { mitglieder, sitzungen } = loeschvorschlaege(workspace as Workspace);
  return [
    ...mitglieder.map(({ mitglied, zuletzt }) => `${mitglied.id} ${zuletzt}`),
    ...sitzungen.map(({ id }) => id),
  ];
}

describe('somebody is proposed', () => {
  test.each([
    [
      '12 months after the last day: not yet',
      'gremien: [{gremium: nord, von: 2015-01-01, bis: 2017-06-01}]',
      '2018-06-01',
      [],
    ],
    [
      'a day later',
      'gremien: [{gremium: nord, von: 2015-01-01, bis: 2017-05-31}]',
      '2018-06-01',
      ['kim-fort 2017-05-31'],
    ],
    ['not while a membership lasts', 'gremien: [{gremium: nord, von: 2015-01-01}]', '2030-06-01', []],
    [
      'not while an office lasts',
      'gremien: [{gremium: nord, von: 2015-01-01, bis: 2015-02-01}]\nfunktionen: [{funktion: leitung, von: 2016-01-01}]',
      '2030-06-01',
      [],
    ],
    [
      'not before a membership to come',
      'gremien: [{gremium: nord, von: 2019-01-01, bis: 2019-12-31}]',
      '2018-06-01',
      [],
    ],
    [
      'by the later of two ends',
      'gremien: [{gremium: nord, von: 2015-01-01, bis: 2015-02-01}, {gremium: nord, von: 2016-01-01, bis: 2017-01-31}]',
      '2018-06-01',
      ['kim-fort 2017-01-31'],
    ],
    [
      'when the body was dissolved',
      'gremien: [{gremium: alt, von: 2015-01-01}]',
      '2018-06-01',
      ['kim-fort 2017-05-31'],
    ],
    ['never without any date', 'email: kim@musterstadt.example', '2030-06-01', []],
  ])('%s', (_name, lines, stichtag, expected) => {
    expect(proposed(repository(MONATE, member(lines)), stichtag)).toEqual(expected);
  });

  test('by the last meeting that names a guest', () => {
    const sitzung =
      'gremium: nord\ndatum: 2017-03-14\nstatus: durchgefuehrt\nanwesend: [{person: kim-fort, als: gast}]\ntagesordnung: [{titel: A}]\n';
    const texts = repository(MONATE, { ...member(''), 'sitzungen/2017/2017-03-14-nord.yaml': sitzung });
    expect(proposed(texts, '2018-03-14')).toEqual([]);
    expect(proposed(texts, '2018-03-15')).toEqual(['kim-fort 2017-03-14']);
  });

  test('not while standing in for a member', () => {
    const deputy = {
      ...member('gremien: [{gremium: nord, von: 2015-01-01, vertretung: jo-hier}]'),
      ...member('', 'jo-hier'),
    };
    const past = {
      ...deputy,
      ...member('funktionen: [{funktion: leitung, von: 2010-01-01, bis: 2011-01-01}]', 'jo-hier'),
    };
    expect(proposed(repository(MONATE, past), '2018-06-01')).toEqual([]);
  });

  test('never without a period of the city’s own', () => {
    const left = member('gremien: [{gremium: nord, von: 2015-01-01, bis: 2015-02-01}]');
    expect(proposed(repository('', left), '2030-06-01')).toEqual([]);
    expect(proposed(repository('aufbewahrung: { protokolle_jahre: 10 }', left), '2018-06-01')).toEqual([]);
  });

  test('never after more months than there are', () => {
    const left = member('gremien: [{gremium: nord, von: 2015-01-01, bis: 2015-02-01}]');
    expect(proposed(repository('aufbewahrung: { mitglieder_monate: 999999 }', left), '2018-06-01')).toEqual(
      [],
    );
  });
});

test('minutes are proposed once they are older than the years', () => {
  const sitzung = 'gremium: nord\ndatum: 2017-03-14\nstatus: abgesagt\nabgesagt: {grund: Sturm}\n';
  const texts = repository('aufbewahrung: { protokolle_jahre: 10 }', {
    'sitzungen/2017/2017-03-14-nord.yaml': sitzung,
  });
  expect(proposed(texts, '2027-03-14')).toEqual([]);
  expect(proposed(texts, '2027-03-15')).toEqual(['2017-03-14-nord']);
});

describe('validate', () => {
  test('says it once, with how many', () => {
    const texts = repository(MONATE, {
      ...member('gremien: [{gremium: nord, von: 2015-01-01, bis: 2015-02-01}]'),
      ...member('gremien: [{gremium: nord, von: 2015-01-01, bis: 2015-02-01}]', 'jo-fort'),
    });
    const found = workspaceFrom(texts, '2018-06-01').diagnostics.filter(
      ({ code }) => code === 'datenschutz/loeschvorschlag',
    );
    expect(found.map(({ severity, file, message }) => [severity, file, message])).toEqual([
      [
        'hinweis',
        'gremium.yaml',
        'Die Aufbewahrungsfrist ist für 2 Personen abgelaufen. gremium löscht nichts von selbst.',
      ],
    ]);
    expect(found[0]?.hint).toContain('gremium render loeschliste');
  });
});

test.each([
  [1, 0, '1 Person'],
  [2, 0, '2 Personen'],
  [0, 1, '1 Protokoll'],
  [0, 2, '2 Protokolle'],
  [1, 2, '1 Person und 2 Protokolle'],
])('validate counts %i people and %i minutes as „%s“', (people, minutes, text) => {
  const gone = 'gremien: [{gremium: nord, von: 2005-01-01, bis: 2005-02-01}]';
  const each = (count: number, make: (index: number) => Texts): Texts =>
    Object.assign({}, ...Array.from({ length: count }, (_, index) => make(index + 1)));
  const texts = repository('aufbewahrung: { mitglieder_monate: 12, protokolle_jahre: 1 }', {
    ...each(people, (index) => member(gone, `kim-${index}`)),
    ...each(minutes, (index) => ({
      [`sitzungen/2015/2015-03-0${index}-nord.yaml`]: `gremium: nord\ndatum: 2015-03-0${index}\nstatus: abgesagt\nabgesagt: {grund: Sturm}\n`,
    })),
  });
  const messages = workspaceFrom(texts, '2018-06-01')
    .diagnostics.filter(({ code }) => code === 'datenschutz/loeschvorschlag')
    .map(({ message }) => message);
  expect(messages).toEqual([
    `Die Aufbewahrungsfrist ist für ${text} abgelaufen. gremium löscht nichts von selbst.`,
  ]);
});

describe('the list', () => {
  const render = (texts: Texts) => {
    const { workspace } = workspaceFrom(texts, '2018-06-01');
    return toMarkdownText(renderMarkdown(loeschliste(workspace as Workspace), readTemplates(MAINZ)));
  };

  test('says where no period is set', () => {
    const text = render(repository(''));
    expect(text).toContain('keine Frist festgelegt');
    expect(text).toContain('Ohne eine Frist in gremium.yaml wird niemand vorgeschlagen.');
  });

  test('names who could go, where they still stand, and what git keeps', () => {
    const text = render(
      repository(MONATE, member('gremien: [{gremium: nord, von: 2015-01-01, bis: 2017-05-31}]')),
    );
    expect(text).toContain('| **Kim Fort** | | 31.05.2017 | keine Dateien | mitglieder/kim-fort.yaml |');
    expect(text).toContain('## Was Kopien behalten');
  });
});
