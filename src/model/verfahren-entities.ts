import type { CivilDate, Zeitraum } from '../calendar.ts';
import type { Planwert } from '../planwert.ts';

/** A topic on its way through several bodies and departments, step by step. */
export interface Verfahren {
  readonly titel: string;
  readonly absicht?: string;
  readonly ziel?: string;
  readonly themen: readonly string[];
  /** Units, groups, institutions, offices and bodies; only they can answer for a step. */
  readonly beteiligt: readonly string[];
  readonly schritte: readonly Schritt[];
  /** Tagesordnungspunkte as `<sitzung>#<number>`, or other Verfahren. */
  readonly querverweise: readonly string[];
}

export type Schrittart =
  | 'sichten'
  | 'sammeln'
  | 'konzept'
  | 'beteiligung'
  | 'planung'
  | 'beschluss'
  | 'aufbau'
  | 'zusammenschluss'
  | 'veranstaltung'
  | 'umsetzung'
  | 'bericht';

export interface Schritt {
  readonly kennung: string;
  readonly titel: string;
  readonly art: Schrittart;
  readonly gremien: readonly string[];
  /** Exactly one, or a rule speaks. */
  readonly verantwortlich: readonly string[];
  readonly termin?: Planwert;
  readonly erledigt?: CivilDate;
  /** Steps that come before this one; where nothing is written, the one before it in the list. */
  readonly nach: readonly string[];
  /** Sitzungen, or Tagesordnungspunkte as `<sitzung>#<number>`. */
  readonly sitzungen: readonly string[];
}

/** Before which kinds of steps a decision must have been taken, and by whom. */
export interface Verfahrensregel {
  readonly beschluss_vor: readonly Schrittart[];
  readonly beschluss_durch?: string;
  readonly grundlage?: string;
}

export interface Lebensphase {
  readonly kennung: string;
  readonly name: string;
  readonly alter?: string;
}

/** The phases of growing up, in their order. */
export interface Lebenslauf {
  readonly phasen: readonly Lebensphase[];
  readonly grundlage?: string;
}

/** What helps in a phase, or on the way from one to the next. */
export interface Angebot extends Zeitraum {
  readonly titel: string;
  readonly traeger: string;
  readonly beschreibung?: string;
  readonly phasen: readonly string[];
  readonly uebergang?: readonly [von: string, nach: string];
  readonly themen?: readonly string[];
  readonly sozialraeume?: readonly string[];
}
