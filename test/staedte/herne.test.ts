import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

/** A public paper of 2007 that introduces conferences in four districts, taken apart into facts; each is found in what gremium writes. */

const HERNE = join(PROJECT, 'examples', 'herne');

const CALLS = {
  vorlage: ['paper', '2007/0590'],
  sodingen: ['render', 'geschaeftsordnungsblatt', 'skb-sodingen'],
  wanne: ['render', 'geschaeftsordnungsblatt', 'skb-wanne'],
  eickel: ['render', 'geschaeftsordnungsblatt', 'skb-eickel'],
  mitte: ['render', 'geschaeftsordnungsblatt', 'skb-herne-mitte'],
  steuerung: ['render', 'geschaeftsordnungsblatt', 'prozesssteuerung'],
  steckbrief: ['render', 'gremiensteckbrief', 'prozesssteuerung'],
  checkliste: ['render', 'checkliste', '2008-02-13-skb-sodingen'],
  einladung: ['invitation', '2008-02-13-skb-sodingen'],
  organigramm: ['render', 'organigramm'],
  bericht: ['render', 'wahlperiodenbericht', '2008'],
  vorschau: ['render', 'wahlperiodenbericht', 'beginn'],
  protokoll: ['protocol', '2008-08-27-skb-eickel'],
  verweis: ['protocol', '2008-09-17-skb-herne-mitte'],
  termine2007: ['render', 'jahresterminplan', '2007'],
  termine2008: ['render', 'jahresterminplan', '2008'],
  jahresbericht: ['report', '2008'],
} as const;

type Name = keyof typeof CALLS;

const FACTS: readonly (readonly [fact: string, name: Name, words: string | RegExp])[] = [
  ['the paper has its number', 'vorlage', '2007/0590'],
  ['it is a public paper for a decision', 'vorlage', 'Öffentliche Beschlussvorlage'],
  ['FB 42 is in charge', 'vorlage', 'FB 42 Kinder-Jugend-Familie'],
  [
    'the committee decides on 30 October 2007',
    'vorlage',
    /Jugendhilfeausschuss.*30\.10\.2007|30\.10\.2007.*Jugendhilfeausschuss/,
  ],
  ['it had spoken of it on 19 September 2007', 'vorlage', '19. September 2007'],
  ['a report on the result is due', 'vorlage', 'Ergebnis der Stadtbezirkskonferenzen'],
  [
    'it is signed in place of the mayor',
    'vorlage',
    /Der Oberbürgermeister[\s\S]*In Vertretung[\s\S]*Stadträtin/,
  ],
  ['both days of the committee are known', 'termine2007', /19\.09\.2007[\s\S]*30\.10\.2007|30\.10\.2007/],
  ['districts are called so', 'jahresbericht', 'die Stadtbezirke im Jahr 2008'],
  ['the first district is Sodingen', 'jahresbericht', 'Stadtbezirk Sodingen'],
  ['the second is Eickel', 'jahresbericht', 'Stadtbezirk Eickel'],
  ['the third is Herne-Mitte', 'jahresbericht', 'Stadtbezirk Herne-Mitte'],
  ['the fourth is Wanne', 'jahresbericht', 'Stadtbezirk Wanne'],
  [
    'the first conference is in Sodingen in February 2008',
    'einladung',
    /Sodingen, 1\. Sitzung am 13\. Februar 2008/,
  ],
  [
    'Wanne waits for its evaluation',
    'wanne',
    /Voraussetzung:\*\* Auswertung der ersten Sitzung von Stadtbezirkskonferenz Sodingen/,
  ],
  ['so does Eickel', 'eickel', /Voraussetzung:\*\* Auswertung .* Sodingen/],
  ['and Herne-Mitte', 'mitte', /Voraussetzung:\*\* Auswertung .* Sodingen \(am 9\. April 2008\)/],
  ['the others meet later in 2008', 'termine2008', /28\.05\.2008[\s\S]*27\.08\.2008[\s\S]*17\.09\.2008/],
  ['a team has somebody from 42/3', 'sodingen', /Teamleitung 42\/3:\*\* \S/],
  ['somebody from the ASD', 'sodingen', /Gruppenleitung ASD:\*\* \S/],
  ['somebody who heads a Kita or Familienzentrum', 'sodingen', /Leitung Kita oder Familienzentrum:\*\* \S/],
  ['and somebody of the free Träger', 'sodingen', /Vertretung der freien Träger:\*\* \S/],
  [
    'free Träger have to be part of it',
    'sodingen',
    'Mindestens eine Person im Team kommt von freien Trägern.',
  ],
  ['the first duty: topics', 'checkliste', 'Themenschwerpunkte festlegen'],
  ['the second: agenda', 'checkliste', 'Tagesordnung aufstellen'],
  ['the third: invitation', 'checkliste', 'Einladung verschicken'],
  ['the fourth: minutes', 'checkliste', 'Protokoll schreiben'],
  ['the fifth: room', 'checkliste', 'Tagungsraum organisieren'],
  ['the sixth: evaluation, passing on', 'checkliste', 'Auswerten und Anliegen weitergeben'],
  ['the seventh: report to the heads', 'checkliste', 'Den Leitungen zur Sache berichten'],
  ['all seven are done', 'checkliste', 'Alle 7 Aufgaben sind erledigt.'],
  ['invited: Träger of Kitas (AGTE)', 'einladung', 'Trägergruppen der Kindertageseinrichtungen (AGTE)'],
  [
    'invited: one of each kind of school',
    'einladung',
    /Schulen, möglichst die Schulleitung \(aus jeder Art eine Person/,
  ],
  ['invited: the ASD of the district', 'einladung', 'ASD des Bezirks'],
  ['invited: the team of the Jugendförderung', 'einladung', 'Team der Jugendförderung im Bezirk'],
  [
    'invited: heads of open work and Jugendsozialarbeit',
    'einladung',
    'offener Arbeit und Jugendsozialarbeit',
  ],
  ['invited: Wohlfahrtsverbände', 'einladung', 'AG der Wohlfahrtsverbände'],
  [
    'invited: the doctors of the Gesundheitsamt',
    'einladung',
    'Kinder- und Jugendärztlicher Dienst des Gesundheitsamtes',
  ],
  ['first meeting: getting to know each other', 'einladung', '1. Vorstellungsrunde'],
  ['first meeting: common aims and topics', 'einladung', '2. Gemeinsame Anliegen, Ziele und Themen'],
  ['first meeting: social structure', 'einladung', '3. Soziale Struktur'],
  ['first meeting: cooperation and its limits', 'einladung', '4. Bestehende Kooperationen'],
  ['first meeting: roles, mandates, resources', 'einladung', '5. Rollen, Aufträge und Ressourcen'],
  [
    'first meeting: how to organise it',
    'einladung',
    /6\. Organisatorischer Rahmen: Einladungsrhythmus, Protokoll/,
  ],
  ['first meeting: who comes next, smaller conferences', 'einladung', '7. Künftige Zusammensetzung'],
  ['twice a year at most', 'sodingen', 'höchstens 2 Sitzungen je Jahr'],
  ['42/1 steers', 'steckbrief', 'Abteilungsleitung 42/1'],
  ['42/3 steers', 'steckbrief', 'Abteilungsleitung 42/3'],
  ['42/4 steers', 'steckbrief', 'Abteilungsleitung 42/4'],
  ['with the head of the Fachbereich', 'steckbrief', 'Fachbereichsleitung 42'],
  ['and the Dezernentin', 'steckbrief', 'Dezernentin'],
  ['it keeps in touch with the four teams', 'steuerung', 'Organisationsteams der vier Konferenzen'],
  ['and coordinates reports for BZV, committees and council', 'steuerung', 'BZV, Ausschüsse und Rat'],
  ['the council hears of it, too', 'bericht', /An: .*Bezirksvertretung Sodingen.*Jugendhilfeausschuss, Rat/],
  ['also out of turn', 'bericht', 'Bericht außer der Reihe'],
  ['a report at the beginning of a term', 'bericht', /zum Beginn der Wahlperiode\*\* \| 21\.10\.2009/],
  ['and in its middle', 'bericht', /zur Mitte der Wahlperiode\*\* \| 09\.02\.2012/],
  ['as the paper demands', 'vorschau', 'Vorlage 2007/0590, Berichtswesen'],
  ['a report that is not written says so first', 'vorschau', /## Was fehlt\n\n- \*\*Bewertung:\*\*/],
  ['traffic only with a reason from youth welfare', 'protokoll', /Bezug zur Jugendhilfe:\*\* \S/],
  [
    'questions for the whole city are passed on',
    'verweis',
    'Stadtweite Frage, verwiesen an:** Jugendhilfeausschuss',
  ],
  ['school law is one of the foundations', 'sodingen', '§ 7 KJFöG und § 5 SchulG'],
  ['and the recommendations of LWL and LVR', 'sodingen', 'LWL und LVR'],
  ['and language support of Kita and Grundschule', 'sodingen', 'Sprachförderung'],
  [
    'the conferences stand below the Prozesssteuerung',
    'organigramm',
    / {4}- \*\*Prozesssteuerung[\s\S]* {6}- \*\*Stadtbezirkskonferenz Sodingen/,
  ],
];

const texts = new Map<Name, string>();

beforeAll(async () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const folder = temporaryFolder();
    const { code, err } = await runIn(PROJECT, ['-f', 'md', '-C', HERNE, '-o', folder, ...call]);
    expect({ name, code, err }).toEqual({ name, code: 0, err: '' });
    const written = [...filesBelow(folder)].filter(([path]) => path.endsWith('.md'));
    texts.set(name as Name, written.map(([, text]) => text.replaceAll('\u00A0', ' ')).join('\n'));
  }
}, 180_000);

test('nothing is wrong but one task that is late, on purpose', async () => {
  const { code, out } = await runIn(PROJECT, ['validate', '-C', HERNE, '--json']);
  const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly { readonly code: string }[] };
  expect(diagnostics.map((found) => found.code)).toEqual(['auftrag/ueberfaellig']);
  expect(code).toBe(0);
});

describe('every fact of the paper stands in some document', () => {
  test.each(FACTS)('%s (%s)', (_, name, words) => {
    if (typeof words === 'string') expect(texts.get(name)).toContain(words);
    else expect(texts.get(name)).toMatch(words);
  });
});

test('the city speaks of its districts in its own word', () => {
  for (const [name, text] of texts)
    expect({ name, hit: /Sozialr[aä]um(?!konferenz)/.exec(text)?.[0] }).toEqual({ name, hit: undefined });
});
