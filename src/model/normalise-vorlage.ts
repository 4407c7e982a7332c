import { withAnlagen } from './normalise.ts';
import type { Abschnitt, Vorlage, Vorlagenperson } from './vorlage-entities.ts';

/** A Vorlage as its file may say it: a short name for a person, one text for the reasons. */
type LooseVorlage = Omit<Partial<Vorlage>, 'verfasser' | 'bearbeitung' | 'sachverhalt'> & {
  readonly verfasser?: string | Vorlagenperson;
  readonly bearbeitung?: string | Vorlagenperson;
  readonly sachverhalt?: string | readonly Abschnitt[];
};

function personOf(person: string | Vorlagenperson | undefined): Vorlagenperson | undefined {
  return typeof person === 'string' ? { mitglied: person } : person;
}

export function normaliseVorlage(data: LooseVorlage): Vorlage {
  const { verfasser, bearbeitung, sachverhalt = [], ...rest } = data;
  const personen = { verfasser: personOf(verfasser), bearbeitung: personOf(bearbeitung) };
  return {
    beratungsfolge: [],
    anlagen: [],
    bezug: [],
    realisierung: [],
    ...withAnlagen(rest),
    ...Object.fromEntries(Object.entries(personen).filter(([, person]) => person !== undefined)),
    sachverhalt: typeof sachverhalt === 'string' ? [{ text: sachverhalt }] : sachverhalt,
  } as unknown as Vorlage;
}
