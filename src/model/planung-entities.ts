import type { CivilDate } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Planwert } from '../planwert.ts';

/** What the planning is to bring about, down to the steps that can be seen to be done. */
export interface Ziel {
  readonly nr?: string;
  readonly titel: string;
  readonly kurz?: string;
  readonly text?: string;
  readonly leitfrage?: string;
  readonly grundlage?: string;
  /** The goal that this one serves. */
  readonly uebergeordnet?: string;
  readonly meilensteine: readonly Meilenstein[];
  readonly freigaben: readonly Freigabe[];
}

export type Meilensteinstatus = 'offen' | 'begonnen' | 'erreicht' | 'aufgegeben';

export interface Meilenstein {
  readonly titel: string;
  readonly bis: Planwert;
  readonly status: Meilensteinstatus;
  /** Since when the status holds. */
  readonly seit?: CivilDate;
  readonly verantwortlich: readonly string[];
  readonly massnahmen: readonly string[];
  readonly abweichung?: string;
}

/** One step of approval; without a day it is still to come. */
export interface Freigabe {
  readonly schritt: string;
  /** A Gremium, Funktion, Einheit or institution. */
  readonly durch: string;
  readonly am?: CivilDate;
}

/** Something that is counted or measured, with where the figures come from. */
export interface Indikator {
  readonly titel: string;
  readonly einheit: string;
  readonly erlaeuterung?: string;
  readonly quelle?: string;
  readonly fundstelle?: string;
  readonly stand?: Planwert;
  readonly werte: readonly Messwert[];
  /** The Indikator of which this one is a share. */
  readonly anteil_von?: string;
  /** Smaller values are not published. */
  readonly mindestfallzahl?: number;
}

/** For the whole city where no Sozialraum is named. */
export interface Messwert {
  readonly stand?: Planwert;
  readonly sozialraum?: string;
  readonly wert: number;
}

export interface Foerderung {
  readonly titel: string;
  readonly geber: string;
  readonly betrag?: Cents;
  readonly je?: 'jahr' | 'gesamt';
  readonly von: CivilDate;
  readonly bis: CivilDate;
  readonly zweck: string;
  /** What has to stand on every paper about what is funded. */
  readonly vermerk?: string;
  readonly ansprechstelle?: string;
  /** Gremien, Maßnahmen and Ziele. */
  readonly gefoerdert: readonly string[];
}
