import { type Loose, list } from './normalise.ts';
import type { Foerderung, Indikator, Meilenstein, Messwert, Ziel } from './planung-entities.ts';

export function normaliseZiel(data: Loose<Ziel>): Ziel {
  return {
    ...data,
    meilensteine: list<Loose<Meilenstein>>(data.meilensteine).map((meilenstein) => ({
      status: 'offen',
      ...meilenstein,
      verantwortlich: list<string>(meilenstein.verantwortlich),
      massnahmen: list<string>(meilenstein.massnahmen),
    })),
    freigaben: list(data.freigaben),
  } as unknown as Ziel;
}

/** The day of the Indikator holds for every value without one of its own. */
export function normaliseIndikator(data: Loose<Indikator>): Indikator {
  const stand = data.stand === undefined ? {} : { stand: data.stand };
  return {
    ...data,
    werte: list<Messwert>(data.werte).map((wert) => ({ ...stand, ...wert })),
  } as unknown as Indikator;
}

export function normaliseFoerderung(data: Loose<Foerderung>): Foerderung {
  return { ...data, gefoerdert: list<string>(data.gefoerdert) } as unknown as Foerderung;
}
