import { type CivilDate, daysBetween, isWithin, yearOf } from '../calendar.ts';
import { compareGerman, compareNumbers } from '../collation.ts';
import { comparePlanwerte, zeitspanneOf } from '../planwert.ts';
import type { Entry } from './entry.ts';
import type { Foerderung, Freigabe, Meilenstein, Ziel } from './planung-entities.ts';
import type { Workspace } from './workspace.ts';

const LAST_DAY = '9999-12-31';

/** By number („2“ before „10“), those without one first; then by title and id. */
export function compareZiele(a: Entry<Ziel>, b: Entry<Ziel>): number {
  return (
    compareNumbers(a.value.nr ?? '', b.value.nr ?? '') ||
    compareGerman(a.value.titel, b.value.titel) ||
    compareGerman(a.id, b.id)
  );
}

export interface ZielImBaum {
  readonly ziel: Entry<Ziel>;
  /** 1 for a goal that serves no other. */
  readonly ebene: number;
}

/** Every goal below the one that it serves; one that leads back to itself stands at the top. */
export function zielbaumOf({ ziele, index }: Workspace): readonly ZielImBaum[] {
  const sorted = ziele.toSorted(compareZiele);
  const isTop = ({ value }: Entry<Ziel>) => !index.ziel.has(value.uebergeordnet ?? '');
  const seen = new Set<string>();
  const below = (ziel: Entry<Ziel>, ebene: number): readonly ZielImBaum[] => {
    if (seen.has(ziel.id)) return [];
    seen.add(ziel.id);
    const children = sorted.filter(({ value }) => value.uebergeordnet === ziel.id);
    return [{ ziel, ebene }, ...children.flatMap((child) => below(child, ebene + 1))];
  };
  const proper = sorted.filter(isTop).flatMap((ziel) => below(ziel, 1));
  return [...proper, ...sorted.flatMap((ziel) => below(ziel, 1))];
}

function isAbgeschlossen({ status }: Meilenstein): boolean {
  return status === 'erreicht' || status === 'aufgegeben';
}

/** Days since the last day that was meant; 0 while there is time, or nothing more to do. */
export function tageUeberfaellig(meilenstein: Meilenstein, tag: CivilDate): number {
  const { bis } = zeitspanneOf(meilenstein.bis);
  return isAbgeschlossen(meilenstein) || tag <= bis ? 0 : daysBetween(bis, tag);
}

/** How many days later than planned it was reached; `undefined` while that cannot be said. */
export function tageVerspaetet({ bis, status, seit }: Meilenstein): number | undefined {
  if (status !== 'erreicht' || seit === undefined) return undefined;
  return Math.max(0, daysBetween(zeitspanneOf(bis).bis, seit));
}

/** Whether a report on the year speaks of it: due in it, still open when it began, or finished in it. */
export function betrifftJahr(meilenstein: Meilenstein, jahr: number): boolean {
  const { von, bis } = zeitspanneOf(meilenstein.bis);
  const { seit } = meilenstein;
  if (isAbgeschlossen(meilenstein) && seit !== undefined && yearOf(seit) === jahr) return true;
  if (yearOf(von) > jahr) return false;
  const wasOpen = !isAbgeschlossen(meilenstein) || (seit !== undefined && yearOf(seit) > jahr);
  return yearOf(bis) >= jahr || wasOpen;
}

/** By the day they are due; those of one day as in the file. */
export function meilensteineOf({ meilensteine }: Ziel): readonly Meilenstein[] {
  return meilensteine.toSorted((a, b) => comparePlanwerte(a.bis, b.bis));
}

/** Approvals in the order that the city lays down, those of one step by their day, open ones last. */
export function freigabenOf({ kommune }: Workspace, { freigaben }: Ziel): readonly Freigabe[] {
  const order = Object.keys(kommune.value.freigabeschritte ?? {});
  const rank = ({ schritt }: Freigabe) => order.indexOf(schritt);
  const day = ({ am }: Freigabe): string => am ?? LAST_DAY;
  return freigaben.toSorted((a, b) => rank(a) - rank(b) || compareGerman(day(a), day(b)));
}

/** The notices that papers of that day about any of these things have to bear, each once. */
export function foerdervermerke(
  { foerderungen }: Workspace,
  ids: readonly string[],
  tag: CivilDate,
): readonly string[] {
  const named = new Set(ids);
  const texts = foerderungen
    .filter(({ value }) => isWithin(tag, value) && value.gefoerdert.some((id) => named.has(id)))
    .flatMap(({ value }) => value.vermerk ?? []);
  return [...new Set(texts)];
}

/** The whole amount: a yearly one as often as calendar years are touched. */
export function gesamtbetragOf({ betrag, je, von, bis }: Foerderung): number | undefined {
  if (betrag === undefined) return undefined;
  return je === 'jahr' ? betrag * (yearOf(bis) - yearOf(von) + 1) : betrag;
}
