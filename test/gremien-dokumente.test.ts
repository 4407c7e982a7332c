import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../src/documents/all-documents.ts';
import type { Document } from '../src/documents/document.ts';
import { einladung } from '../src/documents/einladung.ts';
import { gremiensteckbrief } from '../src/documents/gremiensteckbrief.ts';
import { gremienuebersicht } from '../src/documents/gremienuebersicht.ts';
import { jahresterminplan } from '../src/documents/jahresterminplan.ts';
import { mitgliederverzeichnis } from '../src/documents/mitgliederverzeichnis.ts';
import { publicDocument } from '../src/documents/oeffentlich.ts';
import { protokoll } from '../src/documents/protokoll.ts';
import { toMarkdownText } from '../src/formats/markdown.ts';
import type { Gremium, Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { renderMarkdown } from '../src/render/render-markdown.ts';
import { BASIS, changed, STICHTAG, withRules } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { MAINZ } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const templates = readTemplates(MAINZ);
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';

function built(files: Texts, stichtag = STICHTAG): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

function textOf(document: Document): string {
  return toMarkdownText(renderMarkdown(document, templates));
}

function ofGremium(
  create: (workspace: Workspace, gremium: Entry<Gremium>) => Document,
  files: Texts,
  id = 'nord',
): string {
  const workspace = built(files);
  return textOf(create(workspace, workspace.index.gremium.get(id) as Entry<Gremium>));
}

function ofSitzung(
  create: (workspace: Workspace, sitzung: Entry<Sitzung>) => Document,
  files: Texts,
  id = '2018-03-14-nord',
): string {
  const workspace = built(files);
  return textOf(create(workspace, workspace.index.sitzung.get(id) as Entry<Sitzung>));
}

const own = (lines: string): Texts => ({ 'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}${lines}\n` });

describe('the Steckbrief', () => {
  test('says how many may sit and how many should', () => {
    const text = ofGremium(gremiensteckbrief, {
      ...withRules('besetzung: { mindestens: 5, hoechstens: 12, grundlage: Satzung § 1 }'),
      ...own('sitze: [{ funktion: jugendhilfeplanung, hoechstens: 1 }]'),
    });
    expect(text).toContain('**Größe:** mindestens 5, höchstens 12 Mitglieder (Satzung § 1)');
    expect(text).toMatch(/- Jugendhilfeplanung, höchstens 1.Person \(Anna Beispiel\)/);
    expect(text).toContain('**Rhythmus:** mindestens 1 Sitzung je Halbjahr');
  });

  test('says which rules the body has of its own, beside those of its kind', () => {
    const text = ofGremium(
      gremiensteckbrief,
      own('regeln: { einladung: { frist_tage: 7 }, leitfragen: nein }'),
    );
    expect(text).toContain('| **Frist der Einladung** | 7 Tage vor der Sitzung | 14 Tage vor der Sitzung |');
    expect(text).toContain('| **Leitfragen** | keine Vorgabe | jede Leitfrage in jeder Sitzung |');
  });

  test('has no such chapter where nothing deviates', () => {
    expect(ofGremium(gremiensteckbrief, {})).not.toContain('Was hier anders ist');
    expect(ofGremium(gremiensteckbrief, own('regeln: { einladung: { frist_tage: 14 } }'))).not.toContain(
      'Was hier anders ist',
    );
  });

  test('says that an office is vacant', () => {
    const text = ofGremium(
      gremiensteckbrief,
      changed('mitglieder/anna-beispiel.yaml', [
        'teamleitung-nord, von: 2018-01-01',
        'teamleitung-nord, von: 2018-01-01, bis: 2018-05-31',
      ]),
    );
    expect(text).toContain('**Geschäftsführung:** Teamleitung Nord (zurzeit unbesetzt)');
  });
});

describe('a sub-body', () => {
  const files: Texts = {
    'gremien/nordend.yaml': `name: Runde Nordend
art: runde
sozialraum: nord
eingerichtet: 2018-04-01
geschaeftsfuehrung: teamleitung-nord
teil_von: { gremium: nord, stadtteile: [Nordend], konsens_beschluss: "2018-03-14-nord#2" }
`,
    'sitzungen/2018/2018-05-23-nordend.yaml':
      'gremium: nordend\ndatum: 2018-05-23\nstatus: entwurf\neinladung: { versandt: 2018-05-09 }\ntagesordnung: [{ titel: Start }]\n',
  };
  const PART = '**Teilraum:** Nordend (Teil von: Runde Nord)';

  test.each([
    ['the invitation', einladung],
    ['the minutes', protokoll],
  ] as const)('stands in the head of %s', (_, create) => {
    expect(ofSitzung(create, files, '2018-05-23-nordend')).toContain(PART);
    expect(ofSitzung(create, files)).not.toContain('Teilraum');
  });

  test('stands in its Steckbrief with the decision behind it', () => {
    const text = ofGremium(gremiensteckbrief, files, 'nordend');
    expect(text).toContain(PART);
    expect(text).toMatch(/\*\*Unterteilung beschlossen:\*\* am 14\..März.2018, TOP 2/);
  });
});

describe('the department in charge', () => {
  const inCharge = withRules('federfuehrung: 51');

  test('stands in the letterhead of what a body writes', () => {
    expect(ofSitzung(einladung, inCharge)).toContain('Federführung: 51 Jugendamt');
    expect(ofSitzung(einladung, {})).not.toContain('Federführung');
  });

  test('is the body’s own where it names one', () => {
    const files = changed('gremium.yaml', [
      '  51: Jugendamt\n',
      '  51: Jugendamt\n  dez-iv: Sozialdezernat\n',
    ]);
    expect(ofGremium(gremiensteckbrief, { ...files, ...own('federfuehrung: dez-iv') })).toContain(
      '**Federführung:** Sozialdezernat',
    );
  });
});

describe('the Mitgliederverzeichnis', () => {
  test('goes by kind of institution, the administration last', () => {
    const text = ofGremium(mitgliederverzeichnis, {});
    expect(text.indexOf('| **Kindertagesstätte** | Jo Muster')).toBeGreaterThan(-1);
    expect(text.indexOf('| **Verwaltung, ohne eigene Einrichtung** | Anna Beispiel')).toBeGreaterThan(
      text.indexOf('Jo Muster'),
    );
  });

  test('names deputies, and apart those who come only when needed', () => {
    const text = ofGremium(mitgliederverzeichnis, {
      ...changed('mitglieder/jo-muster.yaml', [
        '    von: 2018-01-01',
        '    von: 2018-01-01\n    vertretung: kim-neu',
      ]),
      'mitglieder/kim-neu.yaml':
        'name: Kim Neu\nemail: kim.neu@musterstadt.example\neinrichtung: kita-sonne\ngremien: [{ gremium: nord, rolle: bei_bedarf, von: 2018-01-01 }]\n',
    });
    expect(text).toContain('Vertretung: Kim Neu');
    expect(text.indexOf('Wer bei Bedarf dazukommt')).toBeLessThan(text.lastIndexOf('Kim Neu'));
  });

  test('says which seats are vacant and which kinds of institution have nobody', () => {
    const text = ofGremium(mitgliederverzeichnis, {
      ...withRules('besetzung: { bereiche: [kita] }'),
      ...own('sitze: [jugendhilfeplanung]'),
      ...changed('mitglieder/anna-beispiel.yaml', [
        'jugendhilfeplanung, von: 2018-01-01',
        'jugendhilfeplanung, von: 2018-01-01, bis: 2018-05-31',
      ]),
      ...changed('mitglieder/jo-muster.yaml', [
        '    von: 2018-01-01',
        '    von: 2018-01-01\n    bis: 2018-05-31',
      ]),
    });
    expect(text).toContain('**Zurzeit unbesetzt:** Jugendhilfeplanung');
    expect(text).toMatch(/\*\*Nicht vertreten,.*\*\* Kindertagesstätte/);
  });
});

describe('the Gremienübersicht', () => {
  test('has a row for every Sozialraum, also one without a body', () => {
    const text = textOf(
      gremienuebersicht(built({ 'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n' })),
    );
    expect(text).toContain(
      '| **Nord** | Nordend | Runde Nord | Teamleitung Nord (Anna Beispiel) | noch kein Termin |',
    );
    expect(text).toContain('| **Süd** | Südend | kein Gremium |');
  });

  test('knows the bodies and offices of its own day', () => {
    const text = textOf(gremienuebersicht(built({}, '2017-12-31')));
    expect(text).not.toContain('Runde Nord');
    expect(textOf(gremienuebersicht(built({}, '2018-01-01')))).toContain('Runde Nord');
  });

  test('names nobody in its public rendering', () => {
    const list = DOCUMENTS.find(({ name }) => name === 'gremienuebersicht')?.oeffentlich;
    const text = textOf(publicDocument(gremienuebersicht(built({})), list ?? {}));
    expect(text).toContain('Teamleitung Nord');
    expect(text).not.toContain('Anna');
  });
});

test('the Terminplan does not judge a body that was not there for a whole stretch', () => {
  const text = textOf(
    jahresterminplan(built(changed('gremien/nord.yaml', ['2018-01-01', '2018-07-02'])), 2018),
  );
  expect(text).toContain('besteht 2018 keinen vollen Zeitabschnitt');
  expect(textOf(jahresterminplan(built({}), 2018))).toContain(
    '1. Halbjahr: 1 Sitzung; 2. Halbjahr: keine Sitzungen, 1 noch anzusetzen',
  );
});

describe('the minutes', () => {
  test('show Handlungsebene and Themen of an item without Leitfragen', () => {
    const text = ofSitzung(protokoll, {
      ...changed('gremium.yaml', ['toepfe:', 'themen: { feste: Feste }\ntoepfe:']),
      ...changed(SITZUNG, [
        '  - titel: Sommerfest\n',
        '  - titel: Sommerfest\n    handlungsebene: sozialraum\n    themen: [feste]\n',
      ]),
    });
    expect(text).toContain('Handlungsebene: Sozialraum · Themen: Feste');
  });

  test('show the sum of a decision that nobody counted votes for', () => {
    const text = ofSitzung(
      protokoll,
      changed(SITZUNG, [
        'im Juli statt.\n',
        'im Juli statt.\n    beschluss: { text: Das Fest wird gefördert., betrag: "100,00", zweck: honorar }\n',
      ]),
    );
    expect(text).toMatch(/Betrag: 100,00.€, Honorare/);
  });

  test('end with date of issue, signatures, distribution list and enclosures', () => {
    const foot = ofSitzung(protokoll, {
      ...changed(
        SITZUNG,
        ['  verteilt:', '  anlagen: [Folien zum Fest]\n  verteilt:'],
        ['ort: kita', 'leitung: anna-beispiel\nort: kita'],
      ),
    }).split('## Ausfertigung')[1];
    expect(foot).toMatch(/Ausgefertigt und freigegeben am 21\..März.2018/);
    expect(foot).toMatch(/Anna Beispiel\\\nLeitung/);
    expect(foot).toMatch(/Jo Muster\\\nProtokoll/);
    expect(foot).toContain('**Verteiler:**');
    expect(foot).toContain('- Folien zum Fest');
  });

  test('mark a guest', () => {
    const text = ofSitzung(
      protokoll,
      changed(SITZUNG, ['  - jo-muster\n', '  - jo-muster\n  - gast: Vertretung des Sportvereins\n']),
    );
    expect(text).toMatch(/Vertretung des Sportvereins \|.*\| Gast/);
  });
});
