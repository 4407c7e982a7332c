import type { CivilDate } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Planwert } from '../planwert.ts';
import type { Anlage, Realisierung } from './entities.ts';

export type Vorlagenstatus =
  | 'entwurf'
  | 'eingebracht'
  | 'beraten'
  | 'beschlossen'
  | 'abgelehnt'
  | 'zurueckgezogen';

export interface Vorlage {
  readonly nummer?: string;
  readonly art: string;
  readonly betreff: string;
  readonly oeffentlich: boolean;
  readonly datum?: CivilDate;
  readonly status: Vorlagenstatus;
  readonly verfasser?: Vorlagenperson;
  readonly federfuehrung?: string;
  readonly bearbeitung?: Vorlagenperson;
  readonly geschaeftszeichen?: string;
  readonly anlage_nr?: string;
  readonly absender?: string;
  readonly beratungsfolge: readonly Beratungsschritt[];
  readonly beschlussvorschlag?: string;
  readonly sachverhalt: readonly Abschnitt[];
  readonly finanzen?: Finanzen;
  readonly anlagen: readonly Anlage[];
  readonly bezug: readonly Bezug[];
  readonly zeichnung?: {
    readonly funktion: string;
    readonly in_vertretung?: boolean;
    readonly name?: string;
    readonly amtsbezeichnung?: string;
  };
  readonly berichtsauftrag?: Berichtsauftrag;
  readonly realisierung: readonly Realisierung[];
}

/** A Mitglied, or somebody by name who has no file. */
export interface Vorlagenperson {
  readonly mitglied?: string;
  readonly name?: string;
  readonly telefon?: string;
}

/** A section of the reasons; a text that is not divided has no title. */
export interface Abschnitt {
  readonly titel?: string;
  readonly text: string;
}

/** A body by its id, or by name where it has no file. */
export interface Gremiumsangabe {
  readonly gremium?: string;
  readonly gremium_name?: string;
}

export interface Beratungsschritt extends Gremiumsangabe {
  readonly zustaendigkeit?: string;
  readonly datum?: Planwert;
  /** A Sitzung, or its Tagesordnungspunkt as `<sitzung>#<number>`. */
  readonly sitzung?: string;
  readonly beschlussart?: string;
  readonly ergebnis?: string;
  readonly ja?: number;
  readonly nein?: number;
  readonly enthaltung?: number;
}

/** `kosten_insgesamt` and `saldo` as typed; what counts is computed. */
export interface Finanzen {
  readonly auswirkungen: boolean;
  readonly im_haushalt?: boolean;
  readonly innenauftrag?: string;
  readonly kostenart?: string;
  readonly psp_element?: string;
  readonly personalkosten?: Cents;
  readonly sachkosten?: Cents;
  readonly kapitalkosten?: Cents;
  readonly kosten_insgesamt?: Cents;
  readonly ertraege?: Cents;
  readonly einsparungen?: Cents;
  readonly saldo?: Cents;
  readonly bemerkungen?: string;
}

/** Either `vorlage`, an id, or `nummer`, as typed. */
export interface Bezug extends Gremiumsangabe {
  readonly vorlage?: string;
  readonly nummer?: string;
  readonly datum?: CivilDate;
  readonly text?: string;
}

export interface Berichtsauftrag {
  readonly an: string;
  readonly was?: string;
  readonly bis?: Planwert;
  readonly erledigt?: { readonly am: CivilDate; readonly vorlage?: string; readonly bericht?: string };
}
