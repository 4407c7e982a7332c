import type { CivilDate, Takt, Zeitraum } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Erscheinungsbild, Formatwahl } from './erscheinung-entities.ts';
import type {
  Berichtspflicht,
  Delegierte,
  Jahresberichtsart,
  Kurzberichtsregel,
  Reflexionsart,
  Reflexionsregel,
  Wahlperiodenpflicht,
} from './prozess-entities.ts';
import type { Gremienstruktur, Strukturregeln, Vorbereitung } from './struktur-entities.ts';
import type { Lebenslauf, Verfahrensregel } from './verfahren-entities.ts';
import type { Beschlussart, Vorlagenart, Zustaendigkeit } from './vorlagentabellen.ts';

/** What the files mean once read; names and meaning of every field are described in `schemas/`. */
export interface Kommune {
  readonly kommune: string;
  readonly land?:
    | 'BW'
    | 'BY'
    | 'BE'
    | 'BB'
    | 'HB'
    | 'HH'
    | 'HE'
    | 'MV'
    | 'NI'
    | 'NW'
    | 'RP'
    | 'SL'
    | 'SN'
    | 'ST'
    | 'SH'
    | 'TH';
  readonly feiertage?: readonly Feiertag[];
  readonly werktage?: 'mo-fr' | 'mo-sa';
  readonly amt: string;
  readonly stichtag?: CivilDate;
  readonly fusszeile?: string;
  readonly erscheinungsbild?: Erscheinungsbild;
  readonly formate?: Formatwahl;
  readonly mails?: { readonly versand?: 'einzeln' | 'bcc' };
  readonly absender: {
    readonly zeilen: readonly string[];
    readonly email: string;
    readonly telefon?: string;
  };
  readonly begriffe?: Begriffe;
  /** Words with one right spelling, and the ones to be replaced. */
  readonly glossar?: readonly { readonly wort: string; readonly statt: readonly string[] }[];
  readonly wahlperioden?: readonly Required<Zeitraum>[];
  readonly grundlagen?: readonly Grundlage[];
  readonly stadtteile?: readonly string[];
  readonly anzahl_sozialraeume?: number;
  readonly einheiten?: Namen;
  readonly funktionen?: Namen;
  /** The Sozialraum of each Funktion that belongs to one. */
  readonly funktionsraeume: Namen;
  readonly funktionsaufgaben: Readonly<Record<string, readonly string[]>>;
  readonly traeger?: Readonly<Record<string, { readonly name: string; readonly art: string }>>;
  readonly einrichtungsarten?: Namen;
  readonly einrichtungen?: Readonly<Record<string, Einrichtung>>;
  readonly leitfragen?: readonly Leitfrage[];
  readonly handlungsebenen?: Readonly<Record<string, Handlungsebene>>;
  readonly themen?: Namen;
  /** In the order in which approvals follow each other. */
  readonly freigabeschritte?: Namen;
  /** Topics that are not those of youth welfare. */
  readonly fachfremde_themen: readonly string[];
  /** Who works along from outside, as groups. */
  readonly akteursgruppen?: Namen;
  readonly lebenslauf?: Lebenslauf;
  readonly verfahren?: Verfahrensregel;
  readonly querverweise?: { readonly noetig: boolean; readonly grundlage?: string };
  readonly empfehlungsarten?: Namen;
  readonly toepfe?: Namen;
  readonly zwecke?: Namen;
  readonly anlaesse?: Namen;
  readonly vorlagennummer?: Vorlagennummer;
  readonly vorlagenarten?: Readonly<Record<string, Vorlagenart>>;
  readonly zustaendigkeiten?: Readonly<Record<string, Zustaendigkeit>>;
  readonly beschlussarten?: Readonly<Record<string, Beschlussart>>;
  /** How long data is kept; without a number nothing is ever proposed for deletion. */
  readonly aufbewahrung?: { readonly mitglieder_monate?: number; readonly protokolle_jahre?: number };
  readonly empfehlungen?: Empfehlungsregel;
  readonly beteiligung?: Beteiligungsregel;
  readonly gremienarten: Readonly<Record<string, Gremienart>>;
  readonly reflexion?: Reflexionsregel;
  readonly berichte?: Readonly<Partial<Record<Jahresberichtsart, Berichtspflicht>>> & {
    readonly wahlperiodenbericht?: Wahlperiodenpflicht;
  };
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

export interface Grundlage {
  readonly titel: string;
  readonly stand?: string;
  /** Path in the repository, with `/`. */
  readonly datei?: string;
  readonly adresse?: string;
}

export type Namen = Readonly<Record<string, string>>;

/** What the city lays down beside the law of its state; `gilt: false` takes a holiday away. */
export interface Feiertag {
  readonly datum: CivilDate;
  readonly name: string;
  readonly gilt?: boolean;
}

/** `muster`: N a digit, N+ one digit or more, J a digit of the year; everything else stands for itself. */
export interface Vorlagennummer {
  readonly muster: string;
  readonly beispiel: string;
}

export interface Begriff {
  readonly einzahl: string;
  readonly mehrzahl: string;
  readonly geschlecht?: 'der' | 'die' | 'das';
  readonly genitiv?: string;
  readonly dativ_mehrzahl?: string;
}

/** The city's own words for what the program calls so. */
export interface Begriffe {
  readonly sozialraum?: Begriff;
  readonly stadtteil?: Begriff;
  readonly leitfrage?: Begriff;
  readonly handlungsebene?: Begriff;
}

/** How young people are to have a say in the planning. */
export interface Beteiligungsregel {
  readonly junge_menschen?: boolean;
  readonly bericht?: boolean;
  readonly grundlage?: string;
}

/** What every recommendation of a report needs. */
export interface Empfehlungsregel {
  readonly zustaendig?: readonly string[];
  readonly frist_noetig?: boolean;
  readonly grundlage?: string;
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

export interface Gremienart extends Strukturregeln {
  readonly bezeichnung: string;
  readonly grundlage?: string;
  readonly aufgabe?: string;
  /** The department in charge, an Einheit. */
  readonly federfuehrung?: string;
  readonly je_sozialraum?: boolean;
  readonly extern?: boolean;
  /** Items for the public and others are counted apart: Ö 1, N 1. */
  readonly nummerierung?: 'oe-n';
  /** Whether the public may read what an item is called that is not for it. */
  readonly nichtoeffentliche_titel?: boolean;
  /** Questions of its own, or whether it works with the city's. */
  readonly leitfragen?: boolean | readonly Leitfrage[];
  readonly rhythmus?: {
    readonly mindestens?: number;
    readonly hoechstens?: number;
    readonly je?: Takt;
    readonly vorwarnung_tage?: number;
    readonly vor_sitzung_von?: { readonly gremium: string; readonly wochen: number };
    readonly grundlage?: string;
  };
  readonly ortswechsel?: {
    readonly arten: readonly string[];
    readonly zyklus?: boolean;
    readonly grundlage?: string;
  };
  readonly besetzung?: Besetzung;
  readonly einladung?: Einladungsregel;
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
  readonly geschaeftsfuehrung?: Geschaeftsfuehrungsregel;
  readonly massnahmen?: Massnahmenregel;
  readonly budget?: { readonly warnung_ab_prozent?: number; readonly grundlage?: string };
  readonly beschluesse?: { readonly realisierung?: boolean; readonly grundlage?: string };
  readonly auftraege?: { readonly frist_noetig?: boolean; readonly grundlage?: string };
}

/** What a single body may lay down differently from its kind. */
export type Gremienregeln = Omit<
  Gremienart,
  'bezeichnung' | 'aufgabe' | 'federfuehrung' | 'je_sozialraum' | 'extern'
>;

export interface Geschaeftsfuehrungsregel {
  readonly funktionen?: readonly string[];
  /** Whether whoever runs the body votes in it; so also without an answer. */
  readonly stimmrecht?: boolean;
  /** Duties that may be passed on, as the city calls them. */
  readonly delegierbar?: Namen;
  readonly grundlage?: string;
}

export interface Massnahmenregel {
  /** `geschaeftsfuehrung`: whoever runs the body; else a Funktion. */
  readonly bewilligung_durch?: string;
  readonly beschreibung_noetig?: boolean;
  readonly grundlage_noetig?: boolean;
  /** Numbers of the Vorlagen that a Maßnahme can rest on. */
  readonly vorlagen?: readonly string[];
  readonly grundlage?: string;
}

export interface Besetzung {
  readonly mindestens?: number;
  readonly hoechstens?: number;
  readonly bereiche?: readonly string[];
  readonly je_einrichtung?: readonly string[];
  /** What `stellung` says of heads and deputies. */
  readonly leitungsstellungen?: readonly string[];
  readonly stufen?: Readonly<Record<string, Stufenregel>>;
  /** Stage 2 begins only after the body has met once. */
  readonly erste_sitzung_in_stufe_1?: boolean;
  readonly grundlage?: string;
}

/** Who may join with one stage. */
export interface Stufenregel {
  readonly bezeichnung?: string;
  readonly arten?: readonly string[];
  readonly traeger_arten?: readonly string[];
  readonly hauptamtlich?: boolean;
}

/** A term in calendar days or in working days, never both; `frist.ts` reads it. */
export type Fristfelder<Name extends string> = {
  readonly [Field in `${Name}_tage` | `${Name}_werktage`]?: number;
};

export interface Einladungsregel extends Fristfelder<'frist' | 'rueckmeldung'> {
  readonly grundlage?: string;
}

export interface Protokollregel extends Fristfelder<'frist' | 'einspruch' | 'kenntnisnahme'> {
  /** `wort`: minutes that say who said what. */
  readonly art?: 'ergebnis' | 'wort';
  readonly fuehrung_wechselt?: boolean;
  readonly pruefsumme?: boolean;
  readonly naechste_sitzung?: boolean;
  readonly grundlage?: string;
}

/** `teilnehmende`, `mitglieder`, `delegierte`, a Funktion, or all members of another Gremium. */
export type Verteilereintrag = string | { readonly gremium: string };

/** At least one of `zweck` and `topf` is there. */
export interface Hoechstbetrag {
  readonly zweck?: string;
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

export interface Gremium extends Gremienstruktur {
  readonly name: string;
  /** With its article: „des Jugendhilfeausschusses“. */
  readonly genitiv?: string;
  readonly art: string;
  readonly sozialraum?: string;
  readonly aufgabe?: string;
  readonly federfuehrung?: string;
  readonly eingerichtet: CivilDate;
  readonly aufgeloest?: CivilDate;
  readonly geschaeftsfuehrung?: string;
  readonly sitze?: readonly Sitz[];
  readonly stufe?: Readonly<Record<string, CivilDate>>;
  readonly erprobung?: { readonly von: CivilDate; readonly bis: CivilDate };
  readonly teil_von?: TeilVon;
  readonly regeln?: Gremienregeln;
  readonly delegierte?: readonly Delegierte[];
  readonly delegation?: readonly Delegation[];
  readonly termine?: readonly CivilDate[];
}

/** A duty of the Geschäftsführung that somebody else does for a time. */
export interface Delegation extends Zeitraum {
  readonly aufgabe: string;
  /** A person or a Funktion. */
  readonly an: string;
}

/** Either an office, or a seat in words that memberships name by its `kennung`. */
export interface Sitz {
  readonly funktion?: string;
  readonly kennung?: string;
  readonly bezeichnung?: string;
  readonly anzahl?: number;
  readonly gruppe?: string;
  /** A seat with a maximum is an „up to“: it may also stay empty. */
  readonly hoechstens?: number;
  /** `false`: sits there without a vote; so elsewhere. */
  readonly stimmrecht?: boolean;
  readonly junge_menschen?: boolean;
}

export interface TeilVon {
  readonly gremium: string;
  readonly stadtteile: readonly string[];
  /** A Tagesordnungspunkt as `<sitzung>#<number>`. */
  readonly konsens_beschluss: string;
}

/** The first day is known, the last one not always. */
export interface Beginn extends Zeitraum {
  readonly von: CivilDate;
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
  readonly funktionen?: readonly (Beginn & { readonly funktion: string })[];
  readonly gremien?: readonly Mitgliedschaft[];
}

export interface Mitgliedschaft extends Beginn {
  readonly gremium: string;
  readonly stufe?: number;
  readonly rolle?: 'mitglied' | 'bei_bedarf';
  /** The `kennung` of a seat, of the body or of its team. */
  readonly sitz?: string;
  readonly gruppe?: string;
  /** `false`: belongs to the body without a vote. Else as the seat says. */
  readonly stimmrecht?: boolean;
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
  readonly als?: 'gast' | 'verwaltung';
  readonly von?: string;
  readonly bis?: string;
}

/** What lies with an invitation or minutes; `datei` is a path in the repository, with `/`. */
export interface Anlage {
  readonly titel: string;
  readonly datei?: string;
}

export interface Ort {
  readonly name: string;
  readonly anschrift?: string;
  readonly hinweis?: string;
}

export interface Sitzung {
  readonly gremien: readonly string[];
  readonly nummer?: number;
  readonly art?: 'konferenz' | 'klausurtagung';
  /** Of all who were there, where not everybody is named. */
  readonly teilnehmendenzahl?: number;
  readonly anlass?: string;
  readonly wochentag?: 'Mo' | 'Di' | 'Mi' | 'Do' | 'Fr' | 'Sa' | 'So';
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
    /** 1 for the first that was sent, 2 for the one that replaces it … */
    readonly fassung?: number;
    /** When a later version was sent; `versandt` stays the day of the first. */
    readonly fassung_vom?: CivilDate;
    readonly rueckmeldung_bis?: CivilDate;
    readonly text?: string;
    readonly anlagen?: readonly Anlage[];
  };
  readonly protokoll?: {
    readonly fuehrung?: string;
    readonly freigegeben?: CivilDate;
    readonly verteilt?: CivilDate;
    readonly genehmigt?: CivilDate;
    readonly pruefsumme?: string;
    readonly anlagen?: readonly Anlage[];
  };
  readonly anwesend: readonly Anwesenheit[];
  readonly entschuldigt: readonly string[];
  /** Who does which of the duties of the kind of body. */
  readonly vorbereitung: readonly Vorbereitung[];
  readonly ausgewertet?: CivilDate;
  /** Who is asked to come to this one meeting without being a regular member. */
  readonly hinzugezogen: readonly string[];
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
  readonly oeffentlich?: boolean;
  readonly leitfragen: readonly number[];
  readonly handlungsebene?: string;
  readonly themen: readonly string[];
  readonly bezug_jugendhilfe?: string;
  readonly reichweite?: 'stadtweit';
  readonly verwiesen_an?: string;
  readonly einzelfall?: 'anonymisiert' | { readonly schweigepflichtsentbindung: CivilDate };
  readonly vorbereitung?: string;
  readonly wortprotokoll: readonly Wortbeitrag[];
  readonly beschlussart?: string;
  readonly vorlage?: string;
  readonly ergebnis?: string;
  readonly kurzfassung?: string;
  readonly reaktion?: { readonly wer: readonly string[]; readonly wie: string };
  readonly massnahmen: readonly string[];
  /** Where the same is spoken of: Tagesordnungspunkte as `<sitzung>#<number>`, or a Verfahren. */
  readonly querverweise: readonly string[];
  readonly beschluss?: Beschluss;
  readonly auftraege: readonly Auftrag[];
}

/** What somebody said; `von` are members by id, or guests by name. */
export interface Wortbeitrag {
  readonly art: 'bericht' | 'frage' | 'antwort' | 'wortmeldung' | 'erklaerung';
  readonly von: readonly string[];
  readonly text: string;
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
  /** Planned goals that it serves. */
  readonly ziele: readonly string[];
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
  readonly beteiligung?: string;
  readonly ausblick?: string;
  readonly empfehlungen?: readonly Empfehlung[];
}

export interface Sozialraumbericht {
  readonly situation: string;
  /** Sitzungen, or Tagesordnungspunkte as `<sitzung>#<number>`, that the situation is told from. */
  readonly quelle?: readonly string[];
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
