import { type Loose, list } from './normalise.ts';
import type { Angebot, Schritt, Verfahren } from './verfahren-entities.ts';

/** A step that names no other comes after the one before it in the list; the first after none. */
function normaliseSchritt(data: Loose<Schritt>, index: number, all: readonly Loose<Schritt>[]): Schritt {
  const before = all[index - 1]?.kennung;
  return {
    ...data,
    gremien: list<string>(data.gremien),
    verantwortlich: list<string>(data.verantwortlich),
    nach: list<string>(data.nach ?? before),
    sitzungen: list<string>(data.sitzungen),
  } as unknown as Schritt;
}

export function normaliseVerfahren(data: Loose<Verfahren>): Verfahren {
  return {
    ...data,
    themen: list<string>(data.themen),
    beteiligt: list<string>(data.beteiligt),
    schritte: list<Loose<Schritt>>(data.schritte).map(normaliseSchritt),
    querverweise: list<string>(data.querverweise),
  } as unknown as Verfahren;
}

export function normaliseAngebot(data: Loose<Angebot>): Angebot {
  return { ...data, phasen: list<string>(data.phasen) } as unknown as Angebot;
}
