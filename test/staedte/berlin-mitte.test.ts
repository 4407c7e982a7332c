import { beforeAll, describe, expect, test } from 'vitest';
import { BERLIN, filesBelow, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

/** A public excerpt of a committee's minutes from 2007, taken apart into facts; each is found in what gremium writes. */

const CALLS = {
  auszug: ['excerpt', '2007-02-01-jha', 'Ö 4'],
  niederschrift: ['protocol', '2007-02-01-jha'],
  auftragsliste: ['render', 'auftragsliste', 'jha'],
  einladung: ['invitation', '2007-04-26-jha'],
  anwesenheit: ['render', 'anwesenheitsuebersicht', 'jha', '2007'],
  beschluesse: ['render', 'beschlussverzeichnis', 'jha', '2007'],
  lebenslauf: ['render', 'vorlagenlauf', '0087/III'],
  budget: ['render', 'budgetblatt', 'projekt-sozialraumorientierung', '2007'],
  gremien: ['render', 'gremienuebersicht'],
  termine: ['render', 'jahresterminplan', '2007'],
} as const;

type Name = keyof typeof CALLS;

/** The order of the fields is that of the original. */
const HEAD: readonly string[] = [
  '# Auszug – Sozialraumorientierung im Jugendamt – was die Verwaltung berichtet',
  '**2. öffentliche Sitzung des Jugendhilfeausschusses**',
  '**TOP:** Ö 4',
  '**Gremium:** Jugendhilfeausschuss',
  '**Beschlussart:** erledigt',
  '**Datum:** Do, 01.02.2007',
  '**Status:** öffentlich',
  '**Zeit:** 17:30 – 20:50',
  '**Anlass:** ordentliche Sitzung',
  '**Raum:** Sitzungssaal 121',
  '**Ort:** Rathaus',
  '## Wortprotokoll',
  '## Beschluss',
];

const FACTS: readonly (readonly [fact: string, name: Name, words: string | RegExp])[] = [
  ['the administration tells how it began in the state', 'auszug', /Bericht.*auf Landesebene begann/],
  ['the project of the district has sub-projects', 'auszug', 'geht seine Teilprojekte durch'],
  [
    'two people of the Jugendhilfeplanung present it',
    'auszug',
    /Bericht – \S+ \S+ und \S+ \S+:.*Jugendhilfeplanung/,
  ],
  ['the slides go to all members', 'auszug', 'PowerPoint-Präsentation bekommen alle Mitglieder'],
  [
    'sending them is a task',
    'auftragsliste',
    'Die PowerPoint-Präsentation zur Sozialraumorientierung an alle Mitglieder senden',
  ],
  ['the task was done', 'auftragsliste', /PowerPoint.*Jugendhilfeplanung \| 06\.02\.2007/],
  ['districts exchange regularly', 'auszug', /anderen Bezirken .* regelmäßig im Koordinierungsgremium/],
  [
    'the coordinating body stands among the bodies',
    'gremien',
    'Koordinierungsgremium Sozialraumorientierung',
  ],
  ['it meets regularly', 'termine', /Koordinierungsgremium/],
  ['multipliers were trained at a university', 'auszug', 'Universität Duisburg-Essen'],
  ['they train in other districts', 'auszug', 'Fachkräfte in anderen Bezirken schulen'],
  ['costs are borne by money for moderation', 'auszug', 'Mitteln für Moderation'],
  ['trainings are paid by the reform agenda', 'auszug', /Fortbildungen zahlt die Verwaltungsreform-Agenda/],
  [
    'both sources stand with their Topf',
    'budget',
    /Mittel für Moderation[\s\S]*Quelle: Verwaltungsreform-Agenda/,
  ],
  ['two members ask together', 'auszug', /Frage – \S+ \S+ und \S+ \S+:/],
  ['they ask about the budget of 2007', 'auszug', /Frage.*Haushaltsplan 2007/],
  [
    'regional budgets cannot be shown in it',
    'auszug',
    'Regionale Budgets lassen sich im Haushaltsplan nicht darstellen',
  ],
  ['its order does not follow the areas', 'auszug', 'nicht nach Sozialräumen gegliedert'],
  ['the district alone cannot change that', 'auszug', 'Der Bezirk allein kann daran nichts ändern'],
  ['the order is that of the whole state', 'auszug', 'gilt im ganzen Land'],
  ['it rests on federal rules', 'auszug', 'beruht auf Vorgaben des Bundes'],
  [
    'what the minutes said the wrong way round was corrected',
    'niederschrift',
    'kann der Bezirk sein Geld trotzdem nach Regionen bewirtschaften',
  ],
  ['somebody asks for the Klientenerprobung', 'auszug', /Frage.*Klientenerprobung/],
  [
    'it is not possible before the teams are trained',
    'auszug',
    'Vor den Schulungen der Fallteams geht das nicht',
  ],
  ['the aim is 1 January 2008', 'auszug', '1. Januar 2008'],
  ['the aim comes back in the next invitation', 'einladung', 'Ziel 1. Januar 2008'],
  ['the new structures are in the areas', 'auszug', 'in neuen Strukturen in den Sozialräumen'],
  ['somebody asks how others are worked with', 'auszug', 'mit anderen Bereichen zusammengearbeitet'],
  ['there is cooperation', 'auszug', 'Formen der Kooperation gibt es bereits'],
  ['the Lotsenmodell is between ASD and schools', 'auszug', /Lotsenmodell .* ASD und Schulen/],
  ['help is first sought close to the child', 'auszug', 'im näheren Umfeld eines Kindes'],
  [
    'the ASD knows youth centres, free providers and schools',
    'auszug',
    /ASD kennen .* Jugendfreizeiteinrichtungen, der freien Träger und der Schulen/,
  ],
  [
    'in the Verwandtschaftsrat the family finds its own way',
    'auszug',
    /Verwandtschaftsrat sucht die Familie selbst/,
  ],
  ['the ASD helps at the beginning', 'auszug', /Koordination aus dem ASD hilft ihr nur am Anfang/],
  ['the minutes say who chaired and who wrote', 'niederschrift', /Vorsitz:[\s\S]*Schriftführung:/],
  ['who came is counted over the year', 'anwesenheit', /3 von 3/],
  ['decisions have a state', 'beschluesse', 'Realisierung'],
  ['a Drucksache has its life', 'lebenslauf', /01\.02\.2007.*TOP Ö 5\) \| vertagt/],
];

/** „Ö 4“ with an ordinary space. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

const texts = new Map<Name, string>();

beforeAll(async () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const folder = temporaryFolder();
    const { code, err } = await runIn(PROJECT, ['-f', 'md', '-C', BERLIN, '-o', folder, ...call]);
    expect({ code, err }, name).toEqual({ code: 0, err: '' });
    texts.set(name as Name, plain([...filesBelow(folder).values()].join('\n')));
  }
}, 60_000);

test('the example has no errors, and of hints only the one its README names', async () => {
  const { code, out } = await runIn(PROJECT, ['validate', '-C', BERLIN]);
  expect(code).toBe(0);
  expect(out).toContain('protokoll/frage-offen');
  expect(out).toMatch(/Dateien geprüft: 1 Hinweis\.\n$/);
});

test('the excerpt has every field of the original, in its order', () => {
  const auszug = texts.get('auszug') ?? '';
  const places = HEAD.map((field) => auszug.indexOf(field));
  expect(HEAD.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

describe('a fact of the original:', () => {
  test.each(FACTS)('%s', (_, name, words) => {
    const text = texts.get(name) ?? '';
    if (typeof words === 'string') expect(text).toContain(words);
    else expect(text).toMatch(words);
  });
});
