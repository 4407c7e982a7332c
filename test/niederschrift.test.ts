import { describe, expect, test } from 'vitest';
import { auszug } from '../src/documents/auszug.ts';
import type { Document } from '../src/documents/document.ts';
import { minutesOf } from '../src/documents/niederschrift.ts';
import { findTop, topNummern } from '../src/model/tagesordnung.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed, found, STICHTAG, withRules } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const ID = '2018-03-14-nord';
const PATH = `sitzungen/2018/${ID}.yaml`;
const OE_N = '    nummerierung: oe-n\n';
const WORT = 'protokoll: { art: wort, frist_tage: 21, grundlage: Geschäftsordnung § 5 }';
const ERGEBNIS = 'protokoll: { frist_tage: 21, grundlage: Geschäftsordnung § 5 }';

/** The basis with minutes that say who said what, and these lines as the agenda. */
function withMinutes(agenda: string, ...more: readonly (readonly [string, string])[]): Texts {
  return {
    ...changed('gremium.yaml', [ERGEBNIS, WORT], ['    rhythmus:', `${OE_N}    rhythmus:`]),
    ...changed(PATH, [agendaOf(BASIS[PATH] ?? ''), agenda], ...more),
  };
}

function agendaOf(text: string): string {
  return text.slice(text.indexOf('  - titel: Bericht der Kita'), text.indexOf('keine_meldung'));
}

function built(files: Texts): Workspace {
  const { workspace } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
  if (!workspace) throw new Error('the basis cannot be read');
  return workspace;
}

function sitzungIn(workspace: Workspace) {
  const sitzung = workspace.index.sitzung.get(ID);
  if (!sitzung) throw new Error('there is no meeting');
  return sitzung;
}

const AGENDA = `  - {titel: Eröffnung, leitfragen: [1], ergebnis: Alle sind da.}
  - {titel: Geheim, oeffentlich: nein, ergebnis: Etwas.}
  - {titel: Schluss, ergebnis: Ende.}
  - {titel: Fall, handlungsebene: einzelfall, einzelfall: anonymisiert, ergebnis: Nichts.}
`;

describe('items for the public and others', () => {
  const workspace = built(withMinutes(AGENDA));
  const sitzung = sitzungIn(workspace);

  test('are counted apart; a single case is never for the public', () => {
    expect(topNummern(workspace, sitzung)).toEqual(['Ö\u00A01', 'N\u00A01', 'Ö\u00A02', 'N\u00A02']);
  });

  test.each([
    ['Ö 2', 3],
    ['ö2', 3],
    ['Oe 2', 3],
    ['OE 2', 3],
    ['TOP Ö 2', 3],
    ['O\u0308 2', 3],
    ['N 2', 4],
    ['n2', 4],
    ['Ö 3', undefined],
    ['2', undefined],
    ['', undefined],
  ])('„%s“ means the item at place %s', (typed, place) => {
    expect(findTop(workspace, sitzung, typed)).toBe(place);
  });

  test('have plain numbers where the body does not count them apart', () => {
    const plain = built({});
    expect(topNummern(plain, sitzungIn(plain))).toEqual(['1', '2']);
    expect(findTop(plain, sitzungIn(plain), 'TOP 2')).toBe(2);
  });
});

describe('the weekday', () => {
  const withDay = (day: string) => changed(PATH, ['beginn:', `wochentag: ${day}\nbeginn:`]);

  test('is that of the date', () => expect(found(withDay('Mi'))).toEqual([]));
  test('is not another one', () => expect(found(withDay('Do'))).toEqual([`sitzung/wochentag ${PATH}:3`]));
});

function spoken(...lines: readonly string[]): string {
  return `  - titel: Eröffnung\n    leitfragen: [1]\n    wortprotokoll:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
}

const QUESTION = '{art: frage, von: jo-muster, text: Wann?}';
const ANSWER = '{art: antwort, von: anna-beispiel, text: Im Mai.}';

describe('who said what', () => {
  test('stands only in minutes of a body that wants it', () => {
    const agenda = spoken(QUESTION, ANSWER);
    expect(found(withMinutes(agenda))).toEqual([]);
    const results = changed(PATH, [agendaOf(BASIS[PATH] ?? ''), agenda]);
    expect(found(results)).toEqual([`protokoll/wortprotokoll ${PATH}:19`]);
  });

  test('was said by somebody who was there', () => {
    const by = (name: string) => found(withMinutes(spoken(`{art: bericht, von: ${name}, text: Alles gut.}`)));
    expect(by('[jo-muster, anna-beispiel]')).toEqual([]);
    expect(by('jo-mustermann')).toEqual([`protokoll/wortbeitrag ${PATH}:20`]);
    expect(by('Lea Sommer')).toEqual([`protokoll/wortbeitrag ${PATH}:20`]);
  });

  test('was said by a guest, called as in the list of those present', () => {
    const guest = ['  - jo-muster\n', '  - jo-muster\n  - gast: Lea Sommer, Grundschule\n'] as const;
    const by = (name: string) =>
      found(withMinutes(spoken(`{art: bericht, von: "${name}", text: Alles gut.}`), guest));
    expect(by('Lea Sommer')).toEqual([]);
    expect(by('Lea Sommer, Grundschule')).toEqual([]);
    expect(by('Lea')).toHaveLength(1);
  });

  test('was said by a member who is listed as present', () => {
    const absent = ['  - jo-muster\n', ''] as const;
    expect(found(withMinutes(spoken('{art: bericht, von: jo-muster, text: Gut.}'), absent))).toContain(
      `protokoll/wortbeitrag ${PATH}:19`,
    );
  });

  test('leaves a question open that no answer follows', () => {
    const open = (...lines: readonly string[]) => found(withMinutes(spoken(...lines)));
    expect(open(QUESTION, QUESTION, ANSWER)).toEqual([]);
    expect(open(QUESTION)).toEqual([`protokoll/frage-offen ${PATH}:20`]);
    expect(open(QUESTION, ANSWER, QUESTION)).toEqual([`protokoll/frage-offen ${PATH}:22`]);
  });
});

describe('votes', () => {
  const vote = (ja: number) =>
    `  - {titel: Wahl, leitfragen: [1], beschluss: {text: So sei es., ja: ${ja}}}\n`;
  const adviser = changed('mitglieder/jo-muster.yaml', ['    von:', '    stimmrecht: nein\n    von:']);

  test('are at most as many as those present who may vote', () => {
    expect(found(withMinutes(vote(2)))).toEqual([]);
    expect(found({ ...withMinutes(vote(2)), ...adviser })).toEqual([`beschluss/stimmen ${PATH}:17`]);
    expect(found({ ...withMinutes(vote(1)), ...adviser })).toEqual([]);
  });

  test('are not cast by the administration', () => {
    const administration = ['  - jo-muster\n', '  - {person: jo-muster, als: verwaltung}\n'] as const;
    expect(found(withMinutes(vote(1), administration))).not.toContain(`beschluss/stimmen ${PATH}:17`);
    expect(found(withMinutes(vote(2), administration))).toContain(`beschluss/stimmen ${PATH}:17`);
  });

  test('are not cast by whoever runs a body without a vote in it', () => {
    const withoutVote = withRules('geschaeftsfuehrung: {stimmrecht: nein}');
    const meeting = changed(PATH, [agendaOf(BASIS[PATH] ?? ''), vote(2)]);
    expect(found({ ...withoutVote, ...meeting })).toEqual([`beschluss/stimmen ${PATH}:17`]);
    expect(found(meeting)).toEqual([]);
  });
});

describe('the minutes', () => {
  const contextOf = (document: Document) => JSON.parse(JSON.stringify(document.context));

  test('take the form that the body keeps', () => {
    const wort = built(withMinutes(AGENDA));
    expect(minutesOf(wort, sitzungIn(wort)).template).toBe('niederschrift');
    const ergebnis = built({});
    expect(minutesOf(ergebnis, sitzungIn(ergebnis)).template).toBe('protokoll');
  });

  test('tell the part for the public apart from the other', () => {
    const workspace = built(withMinutes(AGENDA));
    const { oeffentlicher_teil, nichtoeffentlicher_teil } = contextOf(
      minutesOf(workspace, sitzungIn(workspace)),
    );
    const titles = (part: readonly { titel: string }[]) => part.map(({ titel }) => titel);
    expect(titles(oeffentlicher_teil)).toEqual(['Eröffnung', 'Schluss']);
    expect(titles(nichtoeffentlicher_teil)).toEqual(['Geheim', 'Fall']);
  });

  test('let the public read titles only where the city says so, and never that of a single case', () => {
    const titles = (files: Texts) => {
      const workspace = built(files);
      const { nichtoeffentlicher_teil } = contextOf(minutesOf(workspace, sitzungIn(workspace)));
      return nichtoeffentlicher_teil.map(
        (top: { oeffentlicher_titel: string | null }) => top.oeffentlicher_titel,
      );
    };
    const files = withMinutes(AGENDA);
    expect(titles(files)).toEqual([null, null]);
    const city = (files['gremium.yaml'] ?? '').replace(OE_N, `${OE_N}    nichtoeffentliche_titel: ja\n`);
    expect(titles({ ...files, 'gremium.yaml': city })).toEqual(['Geheim', null]);
  });

  test('list members with a vote, advisers, administration, secretary and guests, in this order', () => {
    const present = `  - {gast: "Lea Sommer, Grundschule", bis: "15:00"}
  - {person: sam-probe, als: verwaltung}
  - {person: kim-neu, vertritt: jo-muster}
  - anna-beispiel
`;
    const workspace = built({
      ...withMinutes(
        AGENDA,
        ['  - anna-beispiel\n  - jo-muster\n', present],
        ['fuehrung: jo-muster', 'fuehrung: anna-beispiel'],
      ),
      'mitglieder/kim-neu.yaml': 'name: Kim Neu\neinrichtung: kita-sonne\n',
      'mitglieder/sam-probe.yaml': 'name: Sam Probe\neinheit: 51\n',
      ...changed('mitglieder/jo-muster.yaml', ['    von:', '    stimmrecht: nein\n    von:']),
    });
    const { teilnahme } = contextOf(minutesOf(workspace, sitzungIn(workspace)));
    const groups = teilnahme.gruppen.map((group: { titel: string; personen: { name: string }[] }) => [
      group.titel,
      ...group.personen.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['Stimmberechtigte Mitglieder', 'Anna Beispiel'],
      ['Beratende Mitglieder', 'Kim Neu'],
      ['Verwaltung', 'Sam Probe'],
      ['Gäste', 'Lea Sommer, Grundschule'],
    ]);
    expect(teilnahme.stimmberechtigt).toEqual({ anwesend: 1, alle: 1 });
  });

  test('give one item on a sheet of its own, called by its number', () => {
    const workspace = built(withMinutes(AGENDA));
    const sheet = auszug(workspace, sitzungIn(workspace), 2);
    expect(sheet).toMatchObject({ target: `auszuege/${ID}-n-1` });
    expect(sheet.title).not.toContain('Geheim');
    const plain = built({});
    expect(auszug(plain, sitzungIn(plain), 2).target).toBe(`auszuege/${ID}-top-2`);
    expect(() => auszug(plain, sitzungIn(plain), 9)).toThrow('keinen Tagesordnungspunkt Nummer 9');
  });
});
