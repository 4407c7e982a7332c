import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nameIn } from '../model/name-of.ts';
import { tageUeberfaellig } from '../model/planung.ts';
import type { Freigabe, Ziel } from '../model/planung-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import { finding, relatedPlace } from './check.ts';
import { circlesIn } from './circles.ts';

function tageText(tage: number): string {
  return tage === 1 ? 'seit einem Tag' : `seit ${tage} Tagen`;
}

/** A goal that no other serves has steps by which one sees whether it is reached. */
export function* checkZieleOhneMeilenstein({ ziele }: Workspace): Iterable<Diagnostic> {
  const served = new Set(ziele.map(({ value }) => value.uebergeordnet));
  for (const entry of ziele) {
    if (entry.value.meilensteine.length > 0 || served.has(entry.id)) continue;
    yield finding(
      'ziel/ohne-meilenstein',
      { entry, path: ['titel'] },
      `Zum Ziel „${entry.value.titel}“ gibt es keinen Meilenstein.`,
      { hint: 'Unter meilensteine: mindestens einen Schritt mit titel: und bis: ergänzen.' },
    );
  }
}

export function* checkMeilensteine({ ziele, stichtag }: Workspace): Iterable<Diagnostic> {
  for (const entry of ziele) {
    for (const [index, meilenstein] of entry.value.meilensteine.entries()) {
      const tage = tageUeberfaellig(meilenstein, stichtag);
      if (tage === 0) continue;
      yield finding(
        'ziel/ueberfaellig',
        { entry, path: ['meilensteine', index, 'bis'] },
        `Der Meilenstein „${meilenstein.titel}“ ist ${tageText(tage)} überfällig (bis: ${zeitspanneOf(meilenstein.bis).name}).`,
        {
          hint: 'Ist er erreicht, status: erreicht und seit: eintragen; sonst unter abweichung: sagen, warum, und bis: neu vereinbaren.',
        },
      );
    }
  }
}

/** An earlier step that the given one should have waited for: it comes later, or has not come yet. */
function uebersprungen(
  { freigaben }: Ziel,
  freigabe: Freigabe,
  rank: ReadonlyMap<string, number>,
): number | undefined {
  const { am, schritt } = freigabe;
  if (am === undefined) return undefined;
  // One that is unknown has no rank, and is neither before nor after another.
  const rankOf = (name: string) => Number(rank.get(name));
  const found = freigaben.findIndex(
    (other) => rankOf(other.schritt) < rankOf(schritt) && (other.am === undefined || other.am > am),
  );
  return found < 0 ? undefined : found;
}

/** Approvals come in the order that the city has laid down. */
export function* checkFreigaben({ ziele, kommune }: Workspace): Iterable<Diagnostic> {
  const { freigabeschritte = {} } = kommune.value;
  const rank = new Map(Object.keys(freigabeschritte).map((schritt, index) => [schritt, index]));
  for (const entry of ziele) {
    for (const [index, freigabe] of entry.value.freigaben.entries()) {
      const before = uebersprungen(entry.value, freigabe, rank);
      if (before === undefined || freigabe.am === undefined) continue;
      const other = entry.value.freigaben[before] as Freigabe;
      const [name, otherName] = [freigabe, other].map(({ schritt }) => nameIn(freigabeschritte, schritt));
      yield finding(
        'ziel/freigaben',
        { entry, path: ['freigaben', index, 'am'] },
        `„${name}“ am ${longDate(freigabe.am)} kommt vor „${otherName}“${other.am ? ` am ${longDate(other.am)}` : ', das noch aussteht'}.`,
        {
          hint: 'Die Tage prüfen; die Reihenfolge steht in gremium.yaml unter freigabeschritte:.',
          related: relatedPlace({ entry, path: ['freigaben', before] }, `Hier steht „${otherName}“.`),
        },
      );
    }
  }
}

/** No goal serves itself, also not by way of others. */
export function* checkZielkreise({ ziele, index }: Workspace): Iterable<Diagnostic> {
  const circles = circlesIn(ziele, ({ value }) => {
    const above = index.ziel.get(value.uebergeordnet ?? '');
    return above ? [above] : [];
  });
  for (const { 0: entry, length } of circles) {
    yield finding(
      'ziel/kreis',
      { entry, path: ['uebergeordnet'] },
      length === 1
        ? `Das Ziel „${entry.value.titel}“ ist sich selbst übergeordnet.`
        : `Das Ziel „${entry.value.titel}“ ist sich über andere Ziele selbst übergeordnet.`,
      { hint: 'Bei einem der Ziele uebergeordnet: löschen oder ändern.' },
    );
  }
}
