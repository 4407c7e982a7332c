import type { CivilDate, Takt, Zeitraum } from '../calendar.ts';

/** What a Sozialraum has, lacks and is connected by, as of one day. */
export interface Ressourcenkarte {
  readonly stand: CivilDate;
  readonly gepflegt_von?: string;
  readonly ressourcen: readonly Ressource[];
  readonly fehlend?: readonly string[];
  readonly netzwerke?: readonly Netzwerk[];
}

export type Ressourcenart = 'angebot' | 'raum' | 'menschen' | 'ausstattung';

export interface Ressource {
  readonly name: string;
  readonly art: Ressourcenart;
  readonly beschreibung?: string;
  readonly einrichtung?: string;
  readonly themen?: readonly string[];
  readonly oeffentlich?: boolean;
}

export interface Netzwerk {
  readonly name: string;
  readonly beschreibung?: string;
  readonly im_aufbau?: boolean;
}

/** One visit; the visit in return is an entry of its own. */
export interface Hospitation {
  readonly gast: string;
  readonly gastgeber: string;
  readonly am: CivilDate;
  readonly bericht?: string;
}

/** How often a body looks back on the whole process, with delegates of others and by itself. */
export interface Reflexionsregel {
  readonly gremium: string;
  readonly gemeinsam?: number;
  readonly eigene?: number;
  readonly je: Takt;
  /** Arten of the bodies that send delegates to the joint meeting. */
  readonly delegierte_aus?: readonly string[];
  readonly grundlage?: string;
}

export type Reflexionsart = 'gemeinsam' | 'eigene';

export interface Delegierte extends Zeitraum {
  readonly person: string;
}

export interface Reflexionsbericht {
  readonly stand?: CivilDate;
  readonly anlass?: string;
  readonly wirksamkeit?: string;
  readonly vorschlaege?: readonly Fortschreibung[];
  readonly ausblick?: string;
}

/** A proposal to change the concept. */
export interface Fortschreibung {
  readonly text: string;
  readonly abschnitt?: string;
  /** Tagesordnungspunkte as `<sitzung>#<number>`. */
  readonly quelle?: readonly string[];
}

/** The planner's own judgement of how the concept is put into practice. */
export interface Umsetzungsbericht {
  readonly stand?: CivilDate;
  readonly bewertung: string;
}

/** What whoever runs a body adds to the figures of the year, in their own words. */
export interface Kurzbericht {
  readonly stand?: CivilDate;
  readonly arbeit?: string;
  readonly entwicklung?: string;
  readonly mittel?: string;
  readonly aufgaben?: string;
}

/** Which body the yearly Kurzberichte of a kind of body are for. */
export interface Kurzberichtsregel {
  readonly an: string;
  readonly grundlage?: string;
}

export type Jahresberichtsart = 'jahresbericht' | 'umsetzungsbericht' | 'reflexionsbericht' | 'kurzbericht';
export type Berichtsart = Jahresberichtsart | 'wahlperiodenbericht';

/** A report that has to be there every year. */
export interface Berichtspflicht {
  readonly je: 'jahr';
  /** Month and day of the following year, `03-31`; a day that every year has. */
  readonly faellig: string;
  readonly grundlage?: string;
}

/** A report that has to be there once at certain points of every term of the council. */
export interface Wahlperiodenpflicht {
  readonly je: 'wahlperiode';
  readonly zu: readonly ('beginn' | 'mitte')[];
  readonly toleranz_monate?: number;
  /** Gremien that get it. */
  readonly an: readonly string[];
  readonly durch?: string;
  readonly grundlage?: string;
}

/** What is said to the council about all bodies since the last such report. */
export interface Wahlperiodenbericht {
  readonly stand: CivilDate;
  readonly anlass?: string;
  readonly bewertung?: string;
  readonly ausblick?: string;
}
