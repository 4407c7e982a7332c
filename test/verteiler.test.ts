import { describe, expect, test } from 'vitest';
import { anwesenheitsliste } from '../src/documents/anwesenheitsliste.ts';
import { eingeladene } from '../src/documents/einladung.ts';
import type { Verteiler } from '../src/documents/empfaenger.ts';
import { protokoll } from '../src/documents/protokoll.ts';
import { protokollEmpfaenger, verteiler } from '../src/documents/verteiler.ts';
import type { Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed } from './basis.ts';
import { findingsIn, type Texts, workspaceFrom } from './workspace-from.ts';

const STICHTAG = '2018-06-01';
const NORD = '2018-03-14-nord';

/** A steering body with a seat that nobody has, which lists its members and the delegates of the others. */
const LENKUNG: Texts = {
  'gremium.yaml': `${BASIS['gremium.yaml']}  lenkung:
    bezeichnung: Lenkung
    verteiler:
      einladung: [mitglieder, delegierte]
      protokoll: [delegierte]
reflexion: {gremium: lenkung, gemeinsam: 1, je: jahr, delegierte_aus: [runde]}
`,
  'gremien/lenkung.yaml':
    'name: Lenkung\nart: lenkung\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: jugendhilfeplanung\nsitze: [teamleitung-nord]\n',
  'sitzungen/2018/2018-05-07-lenkung.yaml':
    'gremium: lenkung\ndatum: 2018-05-07\nreflexion: gemeinsam\nstatus: geplant\n',
};

const DELEGATED: Texts = {
  ...LENKUNG,
  'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}delegierte:\n  - {person: anna-beispiel, von: 2018-04-01}\n`,
};

function sitzungIn(files: Texts, id: string): readonly [Workspace, Entry<Sitzung>] {
  const workspace = workspaceFrom({ ...BASIS, ...files }, STICHTAG).workspace as Workspace;
  return [workspace, workspace.index.sitzung.get(id) as Entry<Sitzung>];
}

function told({ empfaenger, ausgelassen }: Verteiler): readonly string[] {
  return [
    ...empfaenger.map(({ name, gruende }) => `${name}: ${gruende.join('; ')}`),
    ...ausgelassen.map(({ bezeichnung, grund }) => `– ${bezeichnung}: ${grund}`),
  ].map((text) => text.replaceAll('\u00A0', ' '));
}

describe('delegates', () => {
  test('are invited to the joint Reflexion and get its minutes, with the body that sends them and since when', () => {
    const [workspace, sitzung] = sitzungIn(DELEGATED, '2018-05-07-lenkung');
    const reason = 'Delegation, Runde Nord seit 1. April 2018';
    expect(told(eingeladene(workspace, sitzung)).join('\n')).toContain(reason);
    expect(told(protokollEmpfaenger(workspace, sitzung))).toEqual([`Anna Beispiel: ${reason}`]);
  });

  test('who are not named are missing', () => {
    const [workspace, sitzung] = sitzungIn(LENKUNG, '2018-05-07-lenkung');
    expect(told(protokollEmpfaenger(workspace, sitzung))).toEqual([
      '– Delegation, Runde Nord: am 1. Juni 2018 niemand benannt',
    ]);
  });

  test('are not on the list of a meeting of the body alone', () => {
    const path = 'sitzungen/2018/2018-05-07-lenkung.yaml';
    const alone = { ...DELEGATED, [path]: (LENKUNG[path] ?? '').replace('gemeinsam', 'eigene') };
    const [workspace, sitzung] = sitzungIn(alone, '2018-05-07-lenkung');
    expect(told(protokollEmpfaenger(workspace, sitzung))).toEqual([]);
  });

  test('cannot be meant where nothing says who sends them', () => {
    const city = (DELEGATED['gremium.yaml'] ?? '').replace(', delegierte_aus: [runde]', '');
    const [workspace, sitzung] = sitzungIn({ ...DELEGATED, 'gremium.yaml': city }, '2018-05-07-lenkung');
    expect(told(protokollEmpfaenger(workspace, sitzung))).toEqual([
      '– Delegierte: reflexion: delegierte_aus: legt nicht fest, wer sie entsendet',
    ]);
  });
});

describe('who is missing because an office is vacant', () => {
  const vacant = changed('gremien/nord.yaml', [
    'geschaeftsfuehrung: teamleitung-nord',
    'geschaeftsfuehrung: jugendhilfeplanung\nsitze: [teamleitung-nord]',
  ]);

  test('is said of a body’s members, too', () => {
    const free = {
      ...vacant,
      ...changed('gremium.yaml', [
        'jugendhilfeplanung: Jugendhilfeplanung',
        'jugendhilfeplanung: Jugendhilfeplanung\n  fachstelle: Fachstelle',
      ]),
      'gremien/nord.yaml': (vacant['gremien/nord.yaml'] ?? '').replace('[teamleitung-nord]', '[fachstelle]'),
    };
    const [workspace, sitzung] = sitzungIn(free, NORD);
    expect(told(eingeladene(workspace, sitzung))).toContain(
      '– Fachstelle: Sitz, Runde Nord: am 14. März 2018 unbesetzt',
    );
  });

  test('is not said of a seat that may stay empty', () => {
    const optional = {
      'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}sitze: [{funktion: jugendhilfeplanung, hoechstens: 2}]\n`,
      'mitglieder/jo-muster.yaml': (BASIS['mitglieder/jo-muster.yaml'] ?? '').replaceAll(
        'jugendhilfeplanung',
        'teamleitung-nord',
      ),
    };
    const [workspace, sitzung] = sitzungIn(optional, NORD);
    expect(told(eingeladene(workspace, sitzung)).filter((text) => text.startsWith('–'))).toEqual([]);
  });
});

describe('a member who comes when needed', () => {
  const KIM = {
    'mitglieder/kim-neu.yaml':
      'name: Kim Neu\nemail: kim@x.example\ngremien:\n  - {gremium: nord, rolle: bei_bedarf, von: 2018-02-01}\n',
  };
  const path = `sitzungen/2018/${NORD}.yaml`;
  const called = { ...KIM, [path]: `${BASIS[path]}hinzugezogen: [kim-neu]\n` };

  test('is invited to the meeting that names them, and only to that', () => {
    expect(told(eingeladene(...sitzungIn(KIM, NORD))).join('\n')).not.toContain('Kim Neu');
    expect(told(eingeladene(...sitzungIn(called, NORD)))).toContain(
      'Kim Neu: zu dieser Sitzung hinzugezogen (bei Bedarf, Runde Nord seit 1. Februar 2018)',
    );
  });

  test('stands on the list to sign, before the empty lines', () => {
    const { context } = anwesenheitsliste(...sitzungIn(called, NORD));
    expect(context.hinzugezogen).toEqual([{ nummer: 1, name: 'Kim Neu', einrichtung: '' }]);
    expect(context.gaeste).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test('is marked in the minutes, but not missed there', () => {
    const came = { ...KIM, ...changed(path, ['  - jo-muster', '  - jo-muster\n  - kim-neu']) };
    const { context } = protokoll(...sitzungIn(came, NORD));
    const marked = (context.anwesend as unknown as { name: string; hinzugezogen: boolean }[]).map(
      ({ name, hinzugezogen }) => [name, hinzugezogen],
    );
    expect(marked).toContainEqual(['Kim Neu', true]);
    expect(marked).toContainEqual(['Anna Beispiel', false]);
    expect(JSON.stringify(protokoll(...sitzungIn(called, NORD)).context.abwesend)).not.toContain('Kim Neu');
  });

  test('has to be somebody whom the repository knows', () => {
    const files = { ...BASIS, [path]: `${BASIS[path]}hinzugezogen: [niemand]\n` };
    expect(findingsIn(files, STICHTAG).join('\n')).toContain('verweis/unbekannt');
  });
});

describe('the lists of a meeting', () => {
  test('are two, each for its own day', () => {
    const { context } = verteiler(...sitzungIn({}, NORD));
    const listen = context.listen as unknown as { titel: string; tag: string; hinweis: string | null }[];
    expect(listen.map(({ titel, tag, hinweis }) => [titel, tag, hinweis])).toEqual([
      ['Einladung', '2018-03-14', null],
      ['Protokoll', '2018-03-22', null],
    ]);
  });

  test('say before the meeting that those who come are still unknown', () => {
    const { context } = verteiler(...sitzungIn(LENKUNG, '2018-05-07-lenkung'));
    expect((context.listen as unknown as { hinweis: string | null }[])[1]?.hinweis).toContain(
      'nach der Sitzung',
    );
  });

  test('are one once it is called off', () => {
    const path = 'sitzungen/2018/2018-05-07-lenkung.yaml';
    const off = (LENKUNG[path] ?? '').replace('geplant', 'abgesagt\nabgesagt: {grund: Krankheit}');
    const { context } = verteiler(...sitzungIn({ ...LENKUNG, [path]: off }, '2018-05-07-lenkung'));
    expect((context.listen as unknown as { titel: string }[]).map(({ titel }) => titel)).toEqual(['Absage']);
  });

  test('name a member since the day on which both the membership and its stage had begun', () => {
    const staged = {
      'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}stufe: {1: 2018-01-01, 2: 2018-03-01}\n`,
      'mitglieder/kim-neu.yaml':
        'name: Kim Neu\nemail: kim@x.example\ngremien:\n  - {gremium: nord, stufe: 2, von: 2018-02-01}\n',
    };
    expect(told(eingeladene(...sitzungIn(staged, NORD)))).toContain(
      'Kim Neu: Mitglied, Runde Nord seit 1. März 2018',
    );
  });
});
