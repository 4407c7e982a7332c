import { type CivilDate, isWithin } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import { oncePer } from '../once-per.ts';
import type { Gremienart, Gremium, Mitglied, Sitzung, Status } from './entities.ts';
import { type Entry, entriesCalled } from './entry.ts';
import { mergeRegeln } from './regeln.ts';
import type { Umfeld, Workspace } from './workspace.ts';

/** Why somebody belongs to a body on a day, and since when. */
export interface Zugehoerigkeit {
  readonly mitglied: Entry<Mitglied>;
  readonly grund: 'geschaeftsfuehrung' | 'sitz' | 'mitgliedschaft';
  readonly rolle: 'mitglied' | 'bei_bedarf';
  readonly seit: CivilDate;
  readonly stimmrecht: boolean;
  /** The Funktion through which a seat or the Geschäftsführung is held. */
  readonly funktion?: string;
}

/** By surname, then the whole name, then id. */
export function compareMitglieder(a: Entry<Mitglied>, b: Entry<Mitglied>): number {
  const surname = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  return (
    compareGerman(surname(a.value.name), surname(b.value.name)) ||
    compareGerman(a.value.name, b.value.name) ||
    compareGerman(a.id, b.id)
  );
}

/** Who holds the Funktion on that day; empty while the office is vacant. */
export function inhaberAm(
  umfeld: Umfeld,
  funktion: string,
  tag: CivilDate,
): readonly Pick<Zugehoerigkeit, 'mitglied' | 'seit'>[] {
  return (umfeld.index.amtszeiten.get(funktion) ?? [])
    .filter((amtszeit) => isWithin(tag, amtszeit))
    .map(({ mitglied, von: seit }) => ({ mitglied, seit }))
    .sort((a, b) => compareMitglieder(a.mitglied, b.mitglied));
}

/** A body that names no stages has always reached all of them. */
export function hasStufe(gremium: Gremium, stufe: number, tag: CivilDate): boolean {
  if (gremium.stufe === undefined) return true;
  const erreicht = gremium.stufe[String(stufe)];
  return erreicht !== undefined && erreicht <= tag;
}

/** The highest stage that the body has reached on that day; 0 before the first. */
export function stufeAm(gremium: Gremium, tag: CivilDate): number {
  const reached = Object.entries(gremium.stufe ?? {}).filter(([, ab]) => ab <= tag);
  return Math.max(0, ...reached.map(([stufe]) => Number(stufe)));
}

/**
 * The days from which somebody else belongs to the body; between two of them everything stays as it is. `~` comes
 * after every digit: the first moment after a last day.
 */
function wechselOf({ amtszeiten, mitgliedschaften }: Umfeld['index'], gremium: Entry<Gremium>): string[] {
  const { geschaeftsfuehrung, sitze = [], stufe = {} } = gremium.value;
  const zeitraeume = [
    ...[geschaeftsfuehrung, ...sitze.map(({ funktion }) => funktion)].flatMap(
      (funktion) => amtszeiten.get(funktion ?? '') ?? [],
    ),
    ...(mitgliedschaften.get(gremium.id) ?? []).map(({ mitgliedschaft }) => mitgliedschaft),
  ];
  const ends = zeitraeume.flatMap(({ von, bis }) => (bis === undefined ? [von] : [von, `${bis}~`]));
  return [...new Set([...ends, ...Object.values(stufe)])].sort();
}

interface Bestand {
  readonly wechsel: readonly string[];
  /** By how many of the changes have happened. */
  readonly angehoerige: Map<number, readonly Zugehoerigkeit[]>;
}

const bestandIn = oncePer((index: Umfeld['index']) =>
  oncePer(
    (gremium: Entry<Gremium>): Bestand => ({ wechsel: wechselOf(index, gremium), angehoerige: new Map() }),
  ),
);

/** Everybody who belongs to the body on that day, each once, by surname; also those who come only when needed. */
export function angehoerigeAm(
  umfeld: Umfeld,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Zugehoerigkeit[] {
  const { wechsel, angehoerige } = bestandIn(umfeld.index)(gremium);
  const happened = wechsel.findLastIndex((day) => day <= tag);
  const known = angehoerige.get(happened) ?? findAngehoerige(umfeld, gremium, tag);
  angehoerige.set(happened, known);
  return known;
}

function findAngehoerige(umfeld: Umfeld, gremium: Entry<Gremium>, tag: CivilDate): readonly Zugehoerigkeit[] {
  const found = new Map<string, Zugehoerigkeit>();
  const add = (entry: Zugehoerigkeit) => {
    const before = found.get(entry.mitglied.id);
    if (!before) found.set(entry.mitglied.id, entry);
    else if (entry.stimmrecht) found.set(entry.mitglied.id, { ...before, stimmrecht: true });
  };
  const addHolders = (funktion: string, grund: 'geschaeftsfuehrung' | 'sitz', stimmrecht = true) => {
    for (const inhaber of inhaberAm(umfeld, funktion, tag))
      add({ ...inhaber, grund, rolle: 'mitglied', stimmrecht, funktion });
  };
  const { geschaeftsfuehrung, sitze = [] } = gremium.value;
  if (geschaeftsfuehrung) {
    const regel = gremienartOf(umfeld, gremium)?.geschaeftsfuehrung;
    addHolders(geschaeftsfuehrung, 'geschaeftsfuehrung', regel?.stimmrecht);
  }
  for (const { funktion, stimmrecht } of sitze)
    if (funktion !== undefined) addHolders(funktion, 'sitz', stimmrecht);
  for (const { mitglied, mitgliedschaft } of umfeld.index.mitgliedschaften.get(gremium.id) ?? []) {
    const { rolle = 'mitglied', sitz, stufe, von } = mitgliedschaft;
    const seat = sitz === undefined ? undefined : sitze.find(({ kennung }) => kennung === sitz);
    const stimmrecht = mitgliedschaft.stimmrecht ?? seat?.stimmrecht ?? true;
    if (!isWithin(tag, mitgliedschaft)) continue;
    if (stufe !== undefined && !hasStufe(gremium.value, stufe, tag)) continue;
    const erreicht = gremium.value.stufe?.[String(stufe)] ?? von;
    const seit = erreicht > von ? erreicht : von;
    add({ mitglied, grund: 'mitgliedschaft', rolle, stimmrecht, seit });
  }
  return [...found.values()].sort((a, b) => compareMitglieder(a.mitglied, b.mitglied));
}

const regularOf = oncePer((angehoerige: readonly Zugehoerigkeit[]): readonly Zugehoerigkeit[] =>
  angehoerige.filter(({ rolle }) => rolle === 'mitglied'),
);

/** The regular members on that day, by surname. */
export function mitgliederAm(
  umfeld: Umfeld,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly Zugehoerigkeit[] {
  return regularOf(angehoerigeAm(umfeld, gremium, tag));
}

export function isActiveGremium(gremium: Gremium, tag: CivilDate): boolean {
  return gremium.eingerichtet <= tag && (gremium.aufgeloest === undefined || tag <= gremium.aufgeloest);
}

/** The rules that hold for this body: those of its kind, and what it lays down differently. */
export function gremienartOf(umfeld: Umfeld, gremium: Entry<Gremium>): Gremienart | undefined {
  const art = umfeld.kommune.value.gremienarten[gremium.value.art];
  return art && mergeRegeln(art, gremium.value.regeln);
}

/** The same for a body of any kind; one that the city does not have lays down nothing, the reference check speaks of it. */
export function regelnOf(workspace: Workspace, gremium: Entry<Gremium>): Gremienart {
  return gremienartOf(workspace, gremium) ?? { bezeichnung: gremium.value.art };
}

/** The bodies of a meeting; what cannot be resolved is left out, the reference check speaks of it. */
export function gremienOf(umfeld: Umfeld, sitzung: Entry<Sitzung>): readonly Entry<Gremium>[] {
  return entriesCalled(umfeld.index.gremium, sitzung.value.gremien);
}

const ORDER: readonly Status[] = [
  'geplant',
  'eingeladen',
  'durchgefuehrt',
  'entwurf',
  'freigegeben',
  'verteilt',
  'genehmigt',
];

/** Whether the meeting has come at least this far; a cancelled one never has. */
export function hasReached(sitzung: Sitzung, status: Status): boolean {
  return sitzung.status !== 'abgesagt' && ORDER.indexOf(sitzung.status) >= ORDER.indexOf(status);
}
