import type { CivilDate, Zeitraum } from '../calendar.ts';

/** Who is invited to the bodies of a kind. */
export interface Gruppe {
  readonly bezeichnung: string;
  /** Whoever comes from such an institution belongs to the group without being told so. */
  readonly einrichtungsarten?: readonly string[];
  /** So many from each of these kinds that there is in the Sozialraum. */
  readonly je_art_genau?: number;
  readonly mindestens?: number;
}

/** Who prepares and evaluates the meetings; the seats are filled by memberships with their `kennung`. */
export interface Team {
  readonly sitze: readonly {
    readonly kennung: string;
    readonly bezeichnung: string;
    readonly anzahl?: number;
  }[];
  readonly mindestens_frei?: number;
  readonly grundlage?: string;
}

export interface Tagesordnungsregel {
  readonly erste: readonly string[];
  readonly grundlage?: string;
}

/** What each body of a kind has to give itself. */
export interface Arbeitsweise {
  readonly geschaeftsordnung_noetig?: boolean;
  readonly sprecher_noetig?: boolean;
  readonly rhythmus_noetig?: boolean;
  readonly verteiler_noetig?: boolean;
  readonly prioritaeten_noetig?: boolean;
  readonly frist_monate?: number;
  readonly grundlage?: string;
}

/** The body meets only after the first meeting of another one was evaluated. */
export interface Voraussetzung {
  readonly gremium: string;
  readonly nach: 'auswertung';
}

export interface Geschaeftsordnung {
  readonly beschlossen: CivilDate;
  readonly von?: string;
  /** Path in the repository, with `/`. */
  readonly datei?: string;
}

export interface Sprecher extends Zeitraum {
  /** A person or a Funktion. */
  readonly wer: string;
}

/** At least one of `thema` and `text` is there. */
export interface Prioritaet {
  readonly rang: number;
  readonly thema?: string;
  readonly text?: string;
}

export interface Dauerauftrag extends Zeitraum {
  readonly text: string;
}

/** A duty of the kind of body, and who does it for this meeting. */
export interface Vorbereitung {
  readonly aufgabe: string;
  /** A person or a Funktion. */
  readonly wer: string;
  readonly erledigt?: CivilDate;
}

/** What a body is and gives itself, besides what every body has. */
export interface Gremienstruktur {
  readonly uebergeordnet?: string;
  readonly voraussetzung?: Voraussetzung;
  readonly geschaeftsordnung?: Geschaeftsordnung;
  readonly sprecher?: readonly Sprecher[];
  readonly prioritaeten?: readonly Prioritaet[];
  readonly auftraege?: readonly Dauerauftrag[];
}

/** What a kind of body lays down about who is invited, who prepares and how it works. */
export interface Strukturregeln {
  readonly gruppen?: Readonly<Record<string, Gruppe>>;
  readonly team?: Team;
  readonly aufgaben?: Readonly<Record<string, string>>;
  readonly tagesordnungen?: Tagesordnungsregel;
  readonly arbeitsweise?: Arbeitsweise;
}
