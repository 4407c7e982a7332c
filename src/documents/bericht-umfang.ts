import { type CivilDate, type Zeitabschnitt, zeitabschnitteOf } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import { ohneBegriff, worteOf } from '../model/begriffe.ts';
import type { Bericht, Gremium, Sitzung, Sozialraum, Sozialraumbericht } from '../model/entities.ts';
import { compareSitzungen } from '../model/entries-of.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { isExtern } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';

/** A chapter: a Sozialraum with its bodies. */
export interface Berichtsraum {
  readonly id: string;
  readonly name: string;
  /** Its name where a heading says what it is: „Nord“ for „Stadtbezirk Nord“. */
  readonly kurz: string;
  readonly raum: Entry<Sozialraum>;
  readonly gremien: readonly Entry<Gremium>[];
  readonly bericht?: Entry<Sozialraumbericht>;
}

/** What a yearly report speaks of. */
export interface Umfang {
  readonly jahr: number;
  readonly zeitraum: Zeitabschnitt;
  /** The day whose knowledge the report reflects: tasks done by then, offices held then. */
  readonly stand: CivilDate;
  readonly bericht?: Entry<Bericht>;
  readonly raeume: readonly Berichtsraum[];
  /** Bodies that belong to no Sozialraum. */
  readonly weitere: readonly Entry<Gremium>[];
  /** The one part that was asked for, if not the whole. */
  readonly teil?: string;
}

export interface Auswahl {
  readonly jahr: number;
  readonly stand: CivilDate;
  /** Ids; only the part of this body or Sozialraum. */
  readonly gremium?: string;
  readonly sozialraum?: string;
}

function existedIn({ value }: Entry<Gremium>, { von, bis }: Zeitabschnitt): boolean {
  return value.eingerichtet <= bis && (value.aufgeloest === undefined || value.aufgeloest >= von);
}

export function umfangOf(workspace: Workspace, { jahr, stand, gremium, sozialraum }: Auswahl): Umfang {
  const [zeitraum] = zeitabschnitteOf(jahr, 'jahr') as [Zeitabschnitt];
  const gremien = workspace.gremien.filter(
    (entry) =>
      existedIn(entry, zeitraum) &&
      !isExtern(workspace, entry) &&
      (gremium === undefined || entry.id === gremium) &&
      (sozialraum === undefined || entry.value.sozialraum === sozialraum),
  );
  const wort = worteOf(workspace.kommune.value);
  const raeume = workspace.sozialraeume
    .toSorted((a, b) => compareGerman(a.value.name, b.value.name))
    .map((raum): Berichtsraum => {
      const part = workspace.sozialraumberichte.find((entry) => entry.jahr === jahr && entry.id === raum.id);
      return {
        id: raum.id,
        name: raum.value.name,
        kurz: ohneBegriff(raum.value.name, wort),
        raum,
        gremien: gremien.filter(({ value }) => value.sozialraum === raum.id),
        ...(part ? { bericht: part } : {}),
      };
    })
    .filter(({ id, gremien }) => (sozialraum === undefined ? gremien.length > 0 : id === sozialraum));
  const bericht = workspace.berichte.find((entry) => entry.jahr === jahr);
  const teil = gremium === undefined ? sozialraum && raeume[0]?.name : gremien[0]?.value.name;
  return {
    jahr,
    zeitraum,
    stand,
    raeume,
    weitere: gremien.filter(({ value }) => value.sozialraum === undefined),
    ...(bericht ? { bericht } : {}),
    ...(teil === undefined ? {} : { teil }),
  };
}

/** The bodies of all chapters, then those without a Sozialraum. */
export function allGremien({ raeume, weitere }: Umfang): readonly Entry<Gremium>[] {
  return [...raeume.flatMap(({ gremien }) => gremien), ...weitere];
}

/** All meetings of these bodies in the year, each once, by date. */
export function sitzungenIn(
  workspace: Workspace,
  gremien: readonly Entry<Gremium>[],
  { von, bis }: Zeitabschnitt,
): readonly Entry<Sitzung>[] {
  const found = new Set(
    gremien.flatMap(({ id }) =>
      sitzungenOf(workspace.index, id).filter(({ value }) => value.datum >= von && value.datum <= bis),
    ),
  );
  return [...found].sort(compareSitzungen);
}

export function isHeld({ value }: Entry<Sitzung>): boolean {
  return hasReached(value, 'durchgefuehrt');
}
