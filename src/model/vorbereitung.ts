import type { Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, gremienOf } from './membership.ts';
import type { Vorbereitung } from './struktur-entities.ts';
import type { Umfeld } from './workspace.ts';

/** A duty of a meeting, and who has taken it on. */
export interface Aufgabenstand {
  readonly aufgabe: string;
  readonly bezeichnung: string;
  readonly zuteilungen: readonly Vorbereitung[];
}

/** Every duty that the kinds of the bodies lay down, each once, in their order. */
export function aufgabenOf(umfeld: Umfeld, sitzung: Entry<Sitzung>): readonly Aufgabenstand[] {
  const aufgaben = gremienOf(umfeld, sitzung).flatMap((gremium) =>
    Object.entries(gremienartOf(umfeld, gremium)?.aufgaben ?? {}),
  );
  return [...new Map(aufgaben)].map(([aufgabe, bezeichnung]) => ({
    aufgabe,
    bezeichnung,
    zuteilungen: sitzung.value.vorbereitung.filter((zuteilung) => zuteilung.aufgabe === aufgabe),
  }));
}
