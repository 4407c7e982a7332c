import { describe, expect, test } from 'vitest';
import { auszug } from '../src/documents/auszug.ts';
import type { Document } from '../src/documents/document.ts';
import { geschaeftsordnungsblatt } from '../src/documents/geschaeftsordnungsblatt.ts';
import { kenntnisnahmeblatt } from '../src/documents/kenntnisnahmeblatt.ts';
import { minutesOf } from '../src/documents/niederschrift.ts';
import { verteilmail } from '../src/documents/verteilmail.ts';
import type { Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { fillTemplate } from '../src/render/compile-templates.ts';
import { BASIS, changed, STICHTAG } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const ID = '2018-03-14-nord';
const PATH = `sitzungen/2018/${ID}.yaml`;
const WORT = changed('gremium.yaml', ['protokoll: { frist_tage', 'protokoll: { art: wort, frist_tage']);
const GEPRUEFT = changed('gremium.yaml', [
  'protokoll: { frist_tage',
  'protokoll: { pruefsumme: ja, frist_tage',
]);
const CASE = 'einzelfall: anonymisiert, handlungsebene: einzelfall';

/** The minutes of the basis with one more item, of this kind. */
function withTop(fields: string, more: Texts = {}): Texts {
  const top = `  - {titel: Zwei Zuhause, ${fields}, beschluss: {text: Es wird geholfen., ja: 2}, ergebnis: Erörtert., auftraege: [{was: Ein Blatt entwerfen, wer: jo-muster, bis: 2018-12-01}]}\n`;
  return { ...changed(PATH, ['keine_meldung', `${top}keine_meldung`]), ...more };
}

const templates = readTemplates('');

type Make = (workspace: Workspace, sitzung: Entry<Sitzung>) => Document;

const mail: Make = (workspace, sitzung) => verteilmail(workspace, sitzung).document;

function written(files: Texts, make: Make = mail): string {
  const { workspace } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
  const sitzung = workspace?.index.sitzung.get(ID);
  if (!workspace || !sitzung) throw new Error('the basis cannot be read');
  return fillTemplate(make(workspace, sitzung), templates).replaceAll('\u00a0', ' ');
}

test('names what was decided and who does what, and asks to hand the minutes on', () => {
  const text = written(withTop('leitfragen: [2]'));
  expect(text).toContain('- TOP 3: Zwei Zuhause (einstimmig beschlossen)');
  expect(text).toContain('Ein Blatt entwerfen');
  expect(text).toContain('Bitte geben Sie das Protokoll in Ihrem Team weiter');
});

test.each(['oeffentlich: nein', CASE])('says nothing of an item with „%s“, and asks to keep it', (fields) => {
  const text = written(withTop(fields));
  expect(text).not.toContain('Zwei Zuhause');
  expect(text).not.toContain('Ein Blatt entwerfen');
  expect(text).not.toContain('in Ihrem Team weiter');
  expect(text).toContain(
    'Was nichtöffentlich oder als Einzelfall beraten wurde, ist nur für Sie bestimmt; bitte geben Sie es nicht weiter.',
  );
});

test('calls it the part that the Niederschrift calls so', () => {
  expect(written(withTop(CASE, WORT))).toContain('Der nichtöffentliche Teil ist nur für Sie bestimmt');
});

test.each([
  ['leitfragen: [2]', 'Bitte lassen Sie das Protokoll in Ihrem Team umlaufen'],
  [CASE, 'Protokoll ohne das, was nichtöffentlich oder als Einzelfall beraten wurde, in Ihrem Team umlaufen'],
])('the sheet for the teams: an item with „%s“', (fields, sentence) => {
  expect(written(withTop(fields), kenntnisnahmeblatt)).toContain(sentence);
});

test('minutes that do not say who came list nobody as missing', () => {
  const present = /anwesend:\n(?: {2}- .*\n)+/;
  const nobody = { [PATH]: (BASIS[PATH] ?? '').replace(present, '') };
  const guest = { [PATH]: (BASIS[PATH] ?? '').replace(present, 'anwesend: [{gast: Kim Gast}]\n') };
  const minutes = (files: Texts) => written(files, minutesOf);
  for (const rules of [{}, WORT]) {
    expect(minutes({ ...nobody, ...rules })).toContain('Wer anwesend war, ist noch nicht eingetragen.');
    expect(minutes({ ...nobody, ...rules })).not.toContain('Nicht anwesend');
    expect(minutes({ ...guest, ...rules })).toContain('Nicht anwesend');
  }
  expect(minutes({ ...guest, ...WORT })).toContain(
    'Kein stimmberechtigtes Mitglied ist anwesend oder vertreten.',
  );
});

test('a meeting without a number is called by its day, in the title and above the text', () => {
  const numbered = changed(PATH, ['datum:', 'nummer: 4\ndatum:']);
  expect(written({}, minutesOf)).toContain('# Ergebnisprotokoll: Runde Nord, Sitzung am 14. März 2018\n');
  expect(written(numbered, minutesOf)).toContain('# Ergebnisprotokoll: Runde Nord, 4. Sitzung\n');
});

describe('an excerpt says for whom the item was', () => {
  const excerpt: Make = (workspace, sitzung) => auszug(workspace, sitzung, 3);
  const counted = changed('gremium.yaml', ['    rhythmus:', '    nummerierung: oe-n\n    rhythmus:']);

  test.each<[string, Texts, string | undefined]>([
    ['leitfragen: [2]', {}, undefined],
    ['oeffentlich: ja', {}, 'öffentlich'],
    ['leitfragen: [2]', counted, 'öffentlich'],
    ['oeffentlich: nein', {}, 'nichtöffentlich'],
    [CASE, {}, 'nichtöffentlich'],
  ])('with „%s“', (fields, rules, status) => {
    const [, shown] = /- \*\*Status:\*\* (.*)/.exec(written(withTop(fields, rules), excerpt)) ?? [];
    expect(shown).toBe(status);
  });
});

describe('the sheet about how a body works', () => {
  const sheet: Make = (workspace) => {
    const gremium = workspace.index.gremium.get('nord');
    if (!gremium) throw new Error('there is no body');
    return geschaeftsordnungsblatt(workspace, gremium);
  };
  const lines = (files: Texts) =>
    written(files, sheet).match(/- \*\*(?:Geschäftsordnung|Sprecher:in):\*\*.*/g) ?? [];

  test('says nothing of what nobody asks for', () => {
    expect(lines({})).toEqual([]);
  });

  test('says what the city asks for and nobody entered', () => {
    const rules = changed('gremium.yaml', [
      '    rhythmus:',
      '    arbeitsweise: {geschaeftsordnung_noetig: ja, sprecher_noetig: ja}\n    rhythmus:',
    ]);
    expect(lines(rules)).toEqual([
      '- **Geschäftsordnung:** noch nicht eingetragen',
      '- **Sprecher:in:** noch nicht eingetragen',
    ]);
  });

  test('says what was entered', () => {
    const entered = {
      'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}geschaeftsordnung: {beschlossen: 2018-02-01}\nsprecher: [{wer: jo-muster}]\n`,
    };
    expect(lines(entered)).toEqual([
      '- **Geschäftsordnung:** beschlossen am 1. Februar 2018',
      '- **Sprecher:in:** Jo Muster (Kita Sonne)',
    ]);
  });
});

test('says in plain words that the wording stays as it is', () => {
  expect(written(GEPRUEFT)).toMatch(
    /Der Wortlaut des Protokolls wird von nun an nicht mehr geändert; das Kennzeichen dieser Fassung ist [0-9a-f]{16}\./,
  );
});
