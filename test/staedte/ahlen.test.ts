import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

/** A public talk of 2018 on working together by topics, taken apart into facts; each is found in what gremium writes. */

const AHLEN = join(PROJECT, 'examples', 'ahlen');

const CALLS = {
  bericht: ['report', '2018'],
  matrix: ['render', 'ueberschneidungsmatrix', '2018'],
  kette: ['render', 'praeventionskette'],
  aufbau: ['render', 'verfahrensstand', 'aufbau'],
  schulsozialarbeit: ['render', 'verfahrensstand', 'schulsozialarbeit'],
  spielflaechen: ['render', 'verfahrensstand', 'spielflaechen'],
  massnahmen: ['render', 'wer-macht-was', '2018'],
  ziele: ['render', 'zielbaum'],
  ordnung: ['render', 'geschaeftsordnungsblatt', 'ag-2'],
  steckbrief: ['render', 'gremiensteckbrief', 'ag-2'],
  konferenz: ['protocol', '2018-03-15-steuerungsgruppe'],
  klausur: ['protocol', '2018-01-25-steuerungsgruppe'],
} as const;

type Name = keyof typeof CALLS;
type Fact = readonly [fact: string, name: Name, words: string | RegExp];

const BEDARFE: readonly Fact[] = [
  ['need: poverty', 'matrix', '**Armut und verfestigter Leistungsbezug**'],
  ['need: separation', 'matrix', '**Trennung und Scheidung**'],
  ['need: media', 'matrix', '**Medienkonsum und Medienkompetenz**'],
  ['need: flight', 'matrix', '**Flucht und Migration**'],
  ['need: more Hilfen zur Erziehung', 'matrix', '**Steigende Fallzahlen bei den Hilfen zur Erziehung**'],
  ['plans came to the same result side by side', 'konferenz', /unabhängig voneinander zum gleichen Schluss/],
  [
    'what overlaps without a reference comes first',
    'matrix',
    /verweisen noch nicht aufeinander:[\s\S]*Armut/,
  ],
];

const WAS_WER: readonly Fact[] = [
  ['what: knowing about food, who', 'massnahmen', /\*\*Über Ernährung.*Volkshochschule.*Familienbildung/],
  ['what: places to move, who', 'massnahmen', /\*\*Bewegung im Alltag.*Stadtplanung.*Grünfl.*Bauhof/],
  ['what: eating together, who', 'massnahmen', /\*\*Gemeinsam kochen.*Kitas.*für Eltern.*Jugendzentren/],
  [
    'what: sport and culture, who',
    'massnahmen',
    /\*\*Mit Bildung.*Schulsozialarbeit.*Sozialabteilung.*Kreis/,
  ],
];

const BETEILIGTE: readonly Fact[] = [
  ['the mayor', 'massnahmen', '**Bürgermeister**'],
  ['department 1', 'massnahmen', '**FB 1 Bürger- und Personalservice, Organisation**'],
  ['department 4', 'massnahmen', '**FB 4 Schule, Kultur, Weiterbildung und Sport**'],
  ['department 5', 'massnahmen', '**FB 5 Jugend, Soziales und Integration**'],
  ['department 6', 'massnahmen', '**FB 6 Stadtentwicklung und Bauen**'],
  ['department 7', 'massnahmen', '**FB 7 Ahlener Umweltbetriebe**'],
  ['publicity', 'massnahmen', '**Öffentlichkeitsreferat und Strukturförderung**'],
  ['the staff council', 'massnahmen', '**Personalrat**'],
  ['politics', 'massnahmen', '**Politik und politische Selbstverwaltung**'],
  ['authorities', 'massnahmen', '**Arbeitsagentur, Jobcenter und Kreisverwaltung** (extern)'],
  ['welfare', 'massnahmen', '**Wohlfahrtsverbände** (extern)'],
  ['employers', 'massnahmen', '**Arbeitgeber und Firmen** (extern)'],
  ['schools and day care', 'massnahmen', '**Schulen und Kitas** (extern)'],
  ['health', 'massnahmen', '**Gesundheitswesen, Krankenhaus und Arztpraxen** (extern)'],
  ['churches', 'massnahmen', '**Kirchen und Religionsgemeinschaften** (extern)'],
  ['education', 'massnahmen', '**Bildungswerke und Bildungseinrichtungen** (extern)'],
  ['initiatives and clubs', 'massnahmen', '**Soziale Initiativen und Sportvereine** (extern)'],
];

const ZIELE: readonly Fact[] = [
  ['goal: transitions, with its question', 'ziele', /Übergänge gestalten[\s\S]*zwischen zwei Bildungsorten/],
  ['goal: parents, with its question', 'ziele', /Elternarbeit verstärken[\s\S]*stärkt Mütter und Väter/],
  ['goal: learning, with its question', 'ziele', /Bildungslust fördern[\s\S]*Welche Lernorte/],
  ['goal: network, with its question', 'ziele', /Vernetzung ausbauen[\s\S]*einander kennen, vertrauen/],
  ['offers along the way of life', 'kette', /Rund um die Geburt[\s\S]*Ausbildung und Beruf/],
  [
    'a gap in the chain comes first',
    'kette',
    /Lücken hat\n+- Übergang \*\*Grundschule → Weiterführende Schule/,
  ],
];

const SCHRITTE: readonly Fact[] = [
  ['retreats', 'aufbau', 'Klausurtagungen mit Politik, Wohlfahrt und Verwaltung'],
  ['inventory of plans', 'aufbau', 'Bestand und Bedarf der kommunalen Planungen'],
  ['position paper', 'aufbau', 'Positionspapier zu Leitlinien und Haltung'],
  ['no more pillars', 'klausur', 'nicht mehr in Säulen'],
  ['concept and resources', 'aufbau', 'Grundlagenkonzept und Ressourcen'],
  ['the council agrees before it is built', 'aufbau', /Beschluss des Rates[\s\S]*Arbeitsforen in vier/],
  ['interviews with schools and day care', 'aufbau', /Planungskonferenz.*Interviews/],
  ['150 at the conference', 'konferenz', '**Teilnehmende:** 150'],
  ['the report tells it, too', 'bericht', 'Konferenz am 15. März 2018 mit 150 Teilnehmenden'],
  ['whom it was for', 'konferenz', 'FB 1, 11, 4, 5, 6 und Personalrat'],
  [
    'existing forums become working groups',
    'konferenz',
    'Vorhandene Arbeitsforen gehen in vier Arbeitsgruppen',
  ],
  ['publicity and concept work', 'aufbau', 'Öffentlichkeitsarbeit und Fortschreibung des Konzepts'],
  ['rules of procedure', 'ordnung', '16. Mai 2018'],
  ['a speaker', 'ordnung', 'Nele Brockhues'],
  ['somebody else runs it', 'steckbrief', 'Jens Holtkötter'],
  ['a rhythm', 'steckbrief', '1 Sitzung je Halbjahr'],
  ['priorities', 'ordnung', 'Schulsozialarbeit'],
];

const VERFAHREN: readonly Fact[] = [
  [
    'one concept for the whole city',
    'schulsozialarbeit',
    'an allen Schulen der Stadt nach demselben Konzept',
  ],
  ['six steps', 'schulsozialarbeit', '**Schritte:** 6'],
  ['1 look at concepts', 'schulsozialarbeit', /\| 1 \| \*\*Vorhandene Konzepte sichten/],
  ['2 collect in two groups', 'schulsozialarbeit', /\| 2 \| \*\*Anforderungen sammeln.*AG 2.*AG 3/],
  ['3 join the Träger', 'schulsozialarbeit', /\| 3 \| \*\*Trägerverbund/],
  ['4 a day for the team', 'schulsozialarbeit', /\| 4 \| \*\*Teamtag/],
  ['5 report to the groups', 'schulsozialarbeit', /\| 5 \| \*\*Ergebnis.*AG 2.*AG 3/],
  ['6 the concept', 'schulsozialarbeit', /\| 6 \| \*\*Stadtweites Fachkonzept/],
  ['who has heard, and who has not', 'schulsozialarbeit', /AG 2.*10\.10\.2018[\s\S]*AG 3.*steht noch aus/],
  [
    'four departments, and the council',
    'spielflaechen',
    /\| 1 \| \*\*Grundlagenkonzept der vier.*Rat der Stadt/,
  ],
  ['school yards: department 4', 'spielflaechen', /\*\*Schulhöfe.*\| FB 4/],
  ['neighbours: department 5', 'spielflaechen', /\*\*Anwohnerinnen.*\| FB 5/],
  ['planning: department 6', 'spielflaechen', /\*\*Plätze nach Gutachten.*\| FB 6/],
  ['building: department 7', 'spielflaechen', /\*\*Plätze bauen.*\| FB 7/],
  ['events: department 5', 'spielflaechen', /\*\*Plätze mit Festen.*\| FB 5/],
];

const ERGEBNIS: readonly Fact[] = [
  ['measure: way into day care', 'massnahmen', '**Kita-Einstieg**'],
  ['measure: family centre', 'massnahmen', '**Familienzentrum an einer Grundschule**'],
  ['measure: joint Träger', 'massnahmen', '**Trägerverbund der Schulsozialarbeit**'],
  ['measure: young people', 'massnahmen', '**Jugend stärken im Quartier**'],
  ['measure: a week of prevention', 'massnahmen', '**Präventionswoche**'],
  ['measure: tour of the city', 'massnahmen', '**Soziale Stadtrundfahrt für Fachkräfte von auswärts**'],
  ['conclusion: problems', 'bericht', 'schätzen die Probleme gemeinsam ein'],
  ['conclusion: both ways', 'bericht', 'von oben und von unten zugleich'],
  ['conclusion: one goal', 'bericht', 'Ein Ziel und eine Haltung'],
  ['conclusion: a concept', 'bericht', 'Das Grundlagenkonzept ist beschlossen'],
  ['conclusion: organisation', 'bericht', 'durchschaubar und hält'],
  ['conclusion: all gain', 'bericht', 'der Erfolg gehört allen'],
  ['funded by the state', 'bericht', 'Gefördert vom Land Nordrhein-Westfalen'],
  ['funded by the ESF', 'bericht', 'Europäischen Sozialfonds'],
  ['a foundation', 'bericht', 'Bertelsmann Stiftung'],
];

const FACTS = [...BEDARFE, ...WAS_WER, ...BETEILIGTE, ...ZIELE, ...SCHRITTE, ...VERFAHREN, ...ERGEBNIS];

const written = new Map<Name, string>();

beforeAll(async () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const folder = temporaryFolder();
    const { code, err } = await runIn(PROJECT, ['-f', 'md', '-C', AHLEN, '-o', folder, ...call]);
    expect({ name, code, err }).toEqual({ name, code: 0, err: '' });
    const pages = [...filesBelow(folder)].filter(([path]) => path.endsWith('.md')).map(([, text]) => text);
    written.set(name as Name, pages.join('\n').replaceAll('\u00A0', ' '));
  }
});

describe('a fact of the talk', () => {
  test.each(FACTS)('%s', (_, name, words) => {
    expect(written.get(name)).toMatch(words);
  });
});

test('the repository has no error; its README explains two warnings and two hints', async () => {
  const { code, out } = await runIn(AHLEN, ['validate', '--json']);
  const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly { readonly code: string }[] };
  expect({ code, codes: diagnostics.map((one) => one.code) }).toEqual({
    code: 0,
    codes: ['lebenslauf/luecke', 'verfahren/ueberfaellig', 'verfahren/ueberfaellig', 'thema/dopplung'],
  });
});
