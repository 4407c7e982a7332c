import type { CivilDate, Takt, Zeitraum } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Delegierte, Kurzberichtsregel, Reflexionsart, Reflexionsregel } from './prozess-entities.ts';

/** What the files mean once read; names and meaning of every field are described in `schemas/`. */
export interface Kommune {
  readonly kommune: string;
  readonly land?: string;
  readonly amt: string;
  readonly stichtag?: CivilDate;
  readonly fusszeile?: string;
  readonly absender: {
    readonly zeilen: readonly string[];
    readonly email: string;
    readonly telefon?: string;
  };
  readonly begriffe?: { readonly sozialraum?: Begriff };
  readonly wahlperioden?: readonly Zeitraum[];
  readonly grundlagen?: readonly { readonly titel: string; readonly stand?: string }[];
  readonly stadtteile?: readonly string[];
  readonly einheiten?: Namen;
  readonly funktionen?: Namen;
  readonly traeger?: Readonly<Record<string, { readonly name: string; readonly art: string }>>;
  readonly einrichtungsarten?: Namen;
  readonly einrichtungen?: Readonly<Record<string, Einrichtung>>;
  readonly leitfragen?: readonly Leitfrage[];
  readonly handlungsebenen?: Readonly<Record<string, Handlungsebene>>;
  readonly themen?: Namen;
  readonly toepfe?: Namen;
  readonly zwecke?: Namen;
  readonly vorlagennummer?: Vorlagennummer;
  /** How long data is kept; without a number nothing is ever proposed for deletion. */
  readonly aufbewahrung?: { readonly mitglieder_monate?: number; readonly protokolle_jahre?: number };
  readonly gremienarten: Readonly<Record<string, Gremienart>>;
  readonly reflexion?: Reflexionsregel;
  /** Code of a finding → how serious it is here. */
  readonly regeln?: Readonly<Record<string, Einstufung>>;
  readonly ausnahmen?: readonly Ausnahme[];
}

export type Einstufung = 'fehler' | 'warnung' | 'hinweis' | 'aus';

export interface Ausnahme {
  readonly regel: string;
  readonly datei: string;
  readonly grund: string;
  readonly bis: CivilDate;
}

export type Namen = Readonly<Record<string, string>>;

/** `muster`: N a digit, N+ one digit or more, J a digit of the year; everything else stands for itself. */
export interface Vorlagennummer {
  readonly muster: string;
  readonly beispiel: string;
}

export interface Begriff {
  readonly einzahl: string;
  readonly mehrzahl: string;
}

export interface Leitfrage {
  readonly titel: string;
  readonly frage?: string;
  readonly reaktion?: boolean;
}

export interface Handlungsebene {
  readonly bezeichnung: string;
  readonly einzelfall?: boolean;
}

export interface Einrichtung extends Zeitraum {
  readonly name: string;
  readonly art: string;
  readonly traeger: string;
  readonly anschrift?: string;
  readonly hinweis?: string;
}

export interface Gremienart {
  readonly bezeichnung: string;
  readonly grundlage?: string;
  readonly aufgabe?: string;
  readonly je_sozialraum?: boolean;
  readonly leitfragen?: boolean;
  readonly rhythmus?: {
    readonly mindestens?: number;
    readonly hoechstens?: number;
    readonly je?: Takt;
    readonly vorwarnung_tage?: number;
    readonly vor_sitzung_von?: { readonly gremium: string; readonly wochen: number };
    readonly grundlage?: string;
  };
  readonly ortswechsel?: { readonly arten: readonly string[]; readonly grundlage?: string };
  readonly besetzung?: Besetzung;
  readonly einladung?: Frist;
  readonly protokoll?: Protokollregel;
  readonly verteiler?: {
    readonly einladung?: readonly Verteilereintrag[];
    readonly protokoll?: readonly Verteilereintrag[];
    readonly jahresbericht?: readonly Verteilereintrag[];
    readonly reflexion?: readonly Verteilereintrag[];
  };
  readonly hoechstbetraege?: readonly Hoechstbetrag[];
  readonly ressourcenkarte?: { readonly monate: number; readonly grundlage?: string };
  readonly kurzbericht?: Kurzberichtsregel;
  readonly massnahmen?: { readonly bewilligung_durch: 'geschaeftsfuehrung'; readonly grundlage?: string };
  readonly budget?: { readonly warnung_ab_prozent?: number; readonly grundlage?: string };
  readonly beschluesse?: { readonly realisierung?: boolean; readonly grundlage?: string };
  readonly auftraege?: { readonly frist_noetig?: boolean; readonly grundlage?: string };
}

/** What a single body may lay down differently from its kind. */
export type Gremienregeln = Omit<Gremienart, 'bezeichnung' | 'aufgabe' | 'je_sozialraum'>;

export interface Besetzung {
  readonly mindestens?: number;
  readonly hoechstens?: number;
  readonly bereiche?: readonly string[];
  readonly je_einrichtung?: readonly string[];
  readonly stufen?: Readonly<Record<string, Stufenregel>>;
  readonly grundlage?: string;
}

/** Who may join with one stage. */
export interface Stufenregel {
  readonly arten?: readonly string[];
  readonly traeger_arten?: readonly string[];
  readonly hauptamtlich?: boolean;
}

export interface Frist {
  readonly frist_tage: number;
  readonly grundlage?: string;
}

export interface Protokollregel extends Partial<Frist> {
  readonly fuehrung_wechselt?: boolean;
  readonly pruefsumme?: boolean;
  readonly einspruch_tage?: number;
  readonly kenntnisnahme_tage?: number;
}

/** `teilnehmende`, `mitglieder`, a Funktion, or all members of another Gremium. */
export type Verteilereintrag = string | { readonly gremium: string };

export interface Hoechstbetrag {
  readonly zweck: string;
  readonly topf?: string;
  readonly je: Takt;
  readonly betrag: Cents;
  readonly beschluss_durch?: 'gremium';
  readonly grundlage?: string;
}

export interface Sozialraum {
  readonly name: string;
  readonly stadtteile: readonly StadtteilZuordnung[];
  readonly einrichtungen?: Readonly<Record<string, Einrichtung>>;
}

export interface StadtteilZuordnung extends Zeitraum {
  readonly stadtteil: string;
}

export interface Gremium {
  readonly name: string;
  readonly art: string;
  readonly sozialraum?: string;
  readonly aufgabe?: string;
  readonly eingerichtet: CivilDate;
  readonly aufgeloest?: CivilDate;
  readonly geschaeftsfuehrung?: string;
  readonly sitze?: readonly Sitz[];
  readonly stufe?: Readonly<Record<string, CivilDate>>;
  readonly erprobung?: { readonly von: CivilDate; readonly bis: CivilDate };
  readonly teil_von?: TeilVon;
  readonly regeln?: Gremienregeln;
  readonly delegierte?: readonly Delegierte[];
}

export interface Sitz {
  readonly funktion: string;
  /** A seat with a maximum is an „up to“: it may also stay empty. */
  readonly hoechstens?: number;
}

export interface TeilVon {
  readonly gremium: string;
  readonly stadtteile: readonly string[];
  /** A Tagesordnungspunkt as `<sitzung>#<number>`. */
  readonly konsens_beschluss: string;
}

export interface Mitglied {
  readonly name: string;
  readonly anrede?: 'Frau' | 'Herr';
  readonly titel?: string;
  readonly email?: string;
  readonly telefon?: string;
  readonly einrichtung?: string;
  readonly einheit?: string;
  readonly stellung?: string;
  readonly hauptamtlich?: boolean;
  readonly funktionen?: readonly (Zeitraum & { readonly funktion: string })[];
  readonly gremien?: readonly Mitgliedschaft[];
}

export interface Mitgliedschaft extends Zeitraum {
  readonly gremium: string;
  readonly stufe?: number;
  readonly rolle?: 'mitglied' | 'bei_bedarf';
  readonly vertretung?: string;
}

export type Status =
  | 'geplant'
  | 'eingeladen'
  | 'durchgefuehrt'
  | 'entwurf'
  | 'freigegeben'
  | 'verteilt'
  | 'genehmigt'
  | 'abgesagt';

export interface Anwesenheit {
  readonly person?: string;
  readonly gast?: string;
  readonly vertritt?: string;
  readonly als?: 'gast';
  readonly von?: string;
  readonly bis?: string;
}

export interface Ort {
  readonly name: string;
  readonly anschrift?: string;
  readonly hinweis?: string;
}

export interface Sitzung {
  readonly gremien: readonly string[];
  readonly nummer?: number;
  readonly anlass?: string;
  readonly datum: CivilDate;
  readonly beginn?: string;
  readonly ende?: string;
  readonly ort?: string | Ort;
  readonly raum?: string;
  readonly status: Status;
  readonly abgesagt?: { readonly am?: CivilDate; readonly grund: string };
  readonly leitung?: string;
  readonly einladung?: {
    readonly versandt?: CivilDate;
    readonly rueckmeldung_bis?: CivilDate;
    readonly text?: string;
    readonly anlagen?: readonly string[];
  };
  readonly protokoll?: {
    readonly fuehrung?: string;
    readonly freigegeben?: CivilDate;
    readonly verteilt?: CivilDate;
    readonly genehmigt?: CivilDate;
    readonly pruefsumme?: string;
    readonly anlagen?: readonly string[];
  };
  readonly anwesend: readonly Anwesenheit[];
  readonly entschuldigt: readonly string[];
  readonly tagesordnung: readonly Top[];
  readonly keine_meldung: readonly number[];
  readonly naechste_sitzung?: CivilDate;
  readonly reflexion?: Reflexionsart;
  readonly berichtigungen: readonly Berichtigung[];
  readonly kenntnisnahme: readonly Kenntnisnahme[];
}

/** What distributed minutes got wrong; their own text stays. */
export interface Berichtigung {
  readonly am: CivilDate;
  /** 1-based number of the Tagesordnungspunkt. */
  readonly top: number;
  readonly alt: string;
  readonly neu: string;
  readonly grund?: string;
  /** As `<sitzung>#<number>`. */
  readonly beschlossen?: string;
}

export interface Kenntnisnahme {
  readonly einrichtung: string;
  readonly am: CivilDate;
}

export interface Top {
  readonly titel: string;
  readonly leitfragen: readonly number[];
  readonly handlungsebene?: string;
  readonly themen: readonly string[];
  readonly einzelfall?: 'anonymisiert' | { readonly schweigepflichtsentbindung: CivilDate };
  readonly vorbereitung?: string;
  readonly ergebnis?: string;
  readonly kurzfassung?: string;
  readonly reaktion?: { readonly wer: readonly string[]; readonly wie: string };
  readonly massnahmen: readonly string[];
  readonly beschluss?: Beschluss;
  readonly auftraege: readonly Auftrag[];
}

export interface Beschluss {
  readonly text: string;
  readonly ja?: number;
  readonly nein?: number;
  readonly enthaltung?: number;
  readonly betrag?: Cents;
  readonly zweck?: string;
  readonly realisierung?: readonly Realisierung[];
}

/** How far a decision has come on a day; the latest entry counts. */
export interface Realisierung {
  readonly am: CivilDate;
  readonly stand: 'offen' | 'begonnen' | 'umgesetzt' | 'verworfen';
  readonly text?: string;
}

export interface Auftrag {
  readonly was: string;
  readonly wer: readonly string[];
  readonly bis?: CivilDate;
  readonly erledigt?: CivilDate;
  readonly stand?: string;
}

export interface Massnahme {
  readonly titel: string;
  readonly gremium: string;
  readonly handlungsebene: string;
  readonly themen: readonly string[];
  readonly zielgruppe?: string;
  readonly beschreibung?: string;
  readonly verantwortlich: readonly string[];
  readonly beteiligt: readonly string[];
  readonly zeitraum?: Zeitraum;
  readonly kosten?: Cents;
  /** Numbers of Vorlagen, as typed. */
  readonly grundlage: readonly string[];
  readonly bewilligt?: { readonly durch: string; readonly am: CivilDate };
  readonly wirkung?: string;
}

export interface Budget {
  readonly gremium: string;
  readonly toepfe: Readonly<Record<string, { readonly ansatz: Cents; readonly quelle?: string }>>;
  readonly buchungen: readonly Buchung[];
}

export interface Buchung {
  readonly datum: CivilDate;
  readonly betrag: Cents;
  readonly topf?: string;
  readonly text?: string;
  readonly massnahme?: string;
  readonly zweck?: string;
  readonly beschluss?: string;
}

export interface Bericht {
  readonly stand?: CivilDate;
  readonly anlass?: string;
  readonly vorwort?: string;
  readonly vorgehen?: string;
  readonly zusammenfassung?: string;
  readonly ausblick?: string;
  readonly empfehlungen?: readonly Empfehlung[];
}

export interface Sozialraumbericht {
  readonly situation: string;
  readonly empfehlungen?: readonly Empfehlung[];
  readonly keine_empfehlung?: string;
}

export interface Empfehlung {
  readonly text: string;
  readonly art?: string;
  readonly zustaendig: string;
  readonly frist?: CivilDate;
  /** Tagesordnungspunkte as `<sitzung>#<number>`. */
  readonly quelle: readonly string[];
  /** In words, for a year of which the repository has no minutes. */
  readonly fundstelle?: string;
  readonly stand?: readonly Realisierung[];
}
