import type { CivilDate } from '../calendar.ts';
import { type Wort, worteOf } from '../model/begriffe.ts';
import type { Gremium, Mitglied, Namen, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf, stufeAm } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { foerdervermerke } from '../model/planung.ts';
import { hasOeffentlicheZaehlung, isNichtoeffentlich } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

/** „Dr. Kim Probe“. */
export function fullName({ titel, name }: Mitglied): string {
  return titel ? `${titel} ${name}` : name;
}

/** Where somebody works, in words: the institution, else the department; `undefined` when neither is known. */
export function stelleOf(
  workspace: Workspace,
  { einrichtung, einheit, stellung }: Mitglied,
): string | undefined {
  const where = einrichtung
    ? workspace.index.einrichtung.get(einrichtung)?.value.name
    : einheit && nameIn(workspace.kommune.value.einheiten, einheit);
  return [where, stellung].filter(Boolean).join(', ') || undefined;
}

/** The last word, or all from the first word in small letters on: „von der Heide“. */
function surnameOf(name: string): string {
  return name.replace(/^(?:\S+ )*?(?=\p{Ll}\S* |\S+$)/u, '');
}

/** „Sehr geehrte Frau Dr. Muster“, without a comma; the full name where no Anrede is known. */
export function grussOf({ anrede, titel, name }: Mitglied): string {
  const surname = surnameOf(name);
  const title = titel ? `${titel} ` : '';
  if (anrede === 'Frau') return `Sehr geehrte Frau ${title}${surname}`;
  return anrede === 'Herr' ? `Sehr geehrter Herr ${title}${surname}` : `Guten Tag ${title}${name}`;
}

/** Who took part: a member by full name, a guest as written. */
export function teilnehmerName(
  { index }: Workspace,
  { person, gast }: { readonly person?: string | undefined; readonly gast?: string | undefined },
): string {
  const mitglied = index.mitglied.get(person ?? '')?.value;
  return mitglied ? fullName(mitglied) : [gast, person].filter(Boolean).join();
}

/** What is called by this id: a person, office, institution, department or body; the id itself when nothing is. */
export function akteurName(workspace: Workspace, id: string): string {
  const { index, kommune } = workspace;
  const mitglied = index.mitglied.get(id);
  if (mitglied) return fullName(mitglied.value);
  return (
    kommune.value.funktionen?.[id] ??
    index.einrichtung.get(id)?.value.name ??
    kommune.value.einheiten?.[id] ??
    kommune.value.akteursgruppen?.[id] ??
    index.gremium.get(id)?.value.name ??
    id
  );
}

export function akteurNames(workspace: Workspace, ids: readonly string[]): readonly string[] {
  return ids.map((id) => akteurName(workspace, id));
}

/** All feminine, like the word they stand for. */
const SITZUNGSARTEN = { konferenz: 'Konferenz', klausurtagung: 'Klausurtagung' } as const;

/** „5. Sitzung“, or „Sitzung“ where no number was given. */
export function sitzungName({ nummer, art }: Pick<Sitzung, 'nummer' | 'art'>): string {
  if (art !== undefined) return SITZUNGSARTEN[art];
  return nummer === undefined ? 'Sitzung' : `${nummer}. Sitzung`;
}

const ANLAESSE: Namen = {
  ordentlich: 'ordentliche Sitzung',
  ausserordentlich: 'außerordentliche Sitzung',
  konstituierend: 'konstituierende Sitzung',
};

/** What a meeting was for: the city's words for a short name, else what was typed. */
export function anlassOf({ kommune }: Workspace, { anlass }: Sitzung): string | undefined {
  const { anlaesse = ANLAESSE } = kommune.value;
  return anlass !== undefined && Object.hasOwn(anlaesse, anlass) ? anlaesse[anlass] : anlass;
}

/** „2. öffentliche Sitzung des Jugendhilfeausschusses“. */
export function sitzungsbezeichnung(workspace: Workspace, sitzung: Entry<Sitzung>): string {
  const { nummer, tagesordnung } = sitzung.value;
  const isPublic =
    tagesordnung.length === 0 || tagesordnung.some((top) => !isNichtoeffentlich(workspace, top));
  const words = [
    nummer === undefined ? [] : `${nummer}.`,
    hasOeffentlicheZaehlung(workspace, sitzung) ? (isPublic ? 'öffentliche' : 'nichtöffentliche') : [],
    'Sitzung',
  ];
  const gremien = gremienOf(workspace, sitzung).map(({ value }) => value.genitiv ?? `„${value.name}“`);
  return `${words.flat().join(' ')} ${gremien.join(' und ')}`;
}

/** What the kind of body calls the stage that the body has reached on that day; `null` where it gives it no name. */
export function stufenbezeichnung(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): string | null {
  const { stufen } = gremienartOf(workspace, gremium)?.besetzung ?? {};
  return stufen?.[stufeAm(gremium.value, tag)]?.bezeichnung ?? null;
}

/** „Sozialraumgremium Neustadt“; „… und …“ when several bodies meet. */
export function gremienName(workspace: Workspace, sitzung: Entry<Sitzung>): string {
  return gremienOf(workspace, sitzung)
    .map(({ value }) => value.name)
    .join(' und ');
}

/** „51.01 Abteilung Soziale Dienste“: the departments in charge of these bodies, each once; `null` without any. */
export function federfuehrungOf(workspace: Workspace, gremien: readonly Entry<Gremium>[]): string | null {
  const { einheiten = {}, gremienarten } = workspace.kommune.value;
  const names = gremien.flatMap(({ value }) => {
    const einheit = value.federfuehrung ?? gremienarten[value.art]?.federfuehrung;
    if (einheit === undefined) return [];
    const name = nameIn(einheiten, einheit);
    return /^\d/.test(einheit) && !name.includes(einheit) ? `${einheit} ${name}` : name;
  });
  return [...new Set(names)].join(', ') || null;
}

/** The city's own words, one and many; templates are worded so that they need no other form. */
function begriffeIn(wort: Wort): JsonObject {
  return {
    sozialraum: wort('sozialraum'),
    sozialraeume: wort('sozialraeume'),
    stadtteil: wort('stadtteil'),
    stadtteile: wort('stadtteile'),
    leitfrage: wort('leitfrage'),
    leitfragen: wort('leitfragen'),
    handlungsebene: wort('handlungsebene'),
    handlungsebenen: wort('handlungsebenen'),
  };
}

/** Sender, terms and foot that every document shares; `stand` is the day, `gremien` the bodies that the document speaks of. */
export function briefkopf(
  workspace: Workspace,
  stand: CivilDate,
  gremien: readonly Entry<Gremium>[] = [],
): JsonObject {
  const { value } = workspace.kommune;
  return {
    stand,
    kommune: value.kommune,
    amt: value.amt,
    absender: {
      zeilen: value.absender.zeilen,
      email: value.absender.email,
      telefon: orNull(value.absender.telefon),
    },
    federfuehrung: federfuehrungOf(workspace, gremien),
    fusszeile: orNull(value.fusszeile),
    foerdervermerke: foerdervermerke(
      workspace,
      gremien.map(({ id }) => id),
      stand,
    ),
    begriffe: begriffeIn(worteOf(value)),
    oeffentlich: false,
  };
}
