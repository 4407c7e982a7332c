import { CATALOGUES } from '../model/definitions.ts';
import type { Reference } from '../source/reference.ts';
import { orList } from './check.ts';
import { FOLDERS, WORDS } from './kind-names.ts';

/** Where things stand that are neither a file nor a list of the city's own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  einrichtung: 'in sozialraeume/ unter einrichtungen:',
  phase: 'in gremium.yaml unter lebenslauf:',
  sitz: 'beim Gremium unter sitze:',
  gruppe: 'in gremium.yaml bei der Art des Gremiums unter gruppen:',
  aufgabe: 'in gremium.yaml bei der Art des Gremiums unter aufgaben:',
};

function placeFor(kind: string): string {
  if (FOLDERS[kind]) return `in ${FOLDERS[kind]} eine Datei dafür anlegen`;
  return `${ELSEWHERE[kind] ?? `in gremium.yaml unter ${CATALOGUES[kind]}:`} ergänzen`;
}

/** All places at which it can be added, folders and lists together. */
function placesFor(kinds: readonly string[]): string {
  const folders = kinds.flatMap((kind) => FOLDERS[kind] ?? []);
  const others = kinds.flatMap((kind) => ELSEWHERE[kind] ?? []);
  const lists = kinds.flatMap((kind) => (FOLDERS[kind] || ELSEWHERE[kind] ? [] : `${CATALOGUES[kind]}:`));
  return orList([
    ...(folders.length > 0 ? [`als Datei in ${orList(folders)}`] : []),
    ...others,
    ...(lists.length > 0 ? [`in gremium.yaml unter ${orList(lists)}`] : []),
  ]);
}

/** Meetings take place elsewhere as well; only what many of them need gets a short name. */
const OTHER_PLACE = 'Ein Ort, der keine Einrichtung ist, heißt „ort: { name: … }“.';

/** What to do about a name that stands nowhere. */
export function whereToAdd({ kinds, path }: Reference): string {
  const hint = whereToAddThe(kinds);
  return path.at(-1) === 'ort' ? `${hint} ${OTHER_PLACE}` : hint;
}

function whereToAddThe(kinds: readonly string[]): string {
  const named = kinds.filter((kind) => !WORDS.has(kind));
  const [first = ''] = named;
  if (first === 'top') return 'So schreiben: <Sitzung>#<Nummer des Tagesordnungspunkts>.';
  return named.length > 2
    ? `Schreibweise prüfen oder den Eintrag ergänzen: ${placesFor(named)}.`
    : `Schreibweise prüfen oder ${placeFor(first)}.`;
}
