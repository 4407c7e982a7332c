import { type CivilDate, civilDate } from '../calendar.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Horizontal bars; every `zahlen` has as many numbers as `reihen` has names (1 to 3). */
export interface Balkendiagramm {
  readonly art: 'balken';
  readonly titel: string;
  /** Says in words what the picture shows, computed from the same numbers. */
  readonly alt: string;
  /** What is counted („Sitzungen“, „Euro“); stands at the axis. */
  readonly einheit: string;
  readonly reihen: readonly string[];
  readonly werte: readonly { readonly name: string; readonly zahlen: readonly number[] }[];
}

/** Rows by columns, for example topics by months; every `zahlen` has as many numbers as `spalten` has names. */
export interface Heatmap {
  readonly art: 'matrix';
  readonly titel: string;
  readonly alt: string;
  readonly spalten: readonly string[];
  readonly zeilen: readonly { readonly name: string; readonly zahlen: readonly number[] }[];
}

/** Who stands above whom; drawn as indented boxes. */
export interface Baum {
  readonly art: 'baum';
  readonly titel: string;
  readonly alt: string;
  readonly wurzeln: readonly Baumknoten[];
}

export interface Baumknoten {
  readonly name: string;
  /** A second, smaller line. */
  readonly zusatz: string | null;
  readonly kinder: readonly Baumknoten[];
}

export type Figure = Balkendiagramm | Heatmap | Baum;

/** Somebody who gets a mail. */
export interface Postfach {
  readonly name: string;
  readonly email: string;
  /** How a mail to this one person begins, without the comma. */
  readonly gruss: string;
}

/** What makes a document a mail; its text is what the template has in `:::nachricht`. */
export interface Mail {
  readonly betreff: string;
  readonly von: { readonly name: string; readonly email: string };
  readonly an: readonly Postfach[];
  /** One draft for each person, or one for all with everybody in Bcc. */
  readonly versand: 'einzeln' | 'bcc';
  readonly anlagen: readonly Mailanlage[];
}

/** A document that goes along as PDF, and as a calendar file besides where it has appointments. */
export interface Mailanlage {
  /** What the file is called, without its ending: „Protokoll Neustadt 2018-09-19“. */
  readonly name: string;
  readonly document: Document;
}

/** One appointment for a calendar; times without a zone are those of Europe/Berlin. */
export interface Termin {
  /** Stays the same over the life of the appointment. */
  readonly uid: string;
  /** Rises with every change that was sent out. */
  readonly folge: number;
  readonly status: 'bestaetigt' | 'vorlaeufig' | 'abgesagt';
  readonly datum: CivilDate;
  /** `14:00`; a whole day when missing. */
  readonly beginn: string | null;
  readonly ende: string | null;
  readonly titel: string;
  readonly ort: string | null;
  readonly beschreibung: string | null;
}

/** What makes a document a calendar file; with `an` it invites, without it only tells. */
export interface Kalender {
  readonly von: { readonly name: string; readonly email: string };
  readonly an: readonly Postfach[];
  readonly termine: readonly Termin[];
}

/** Everything a template needs, chosen, counted, sorted and addressed; nothing about how it looks. */
export interface Document {
  /** Name of the template, for example `jahresbericht`. */
  readonly template: string;
  /** Path below the output folder without extension, for example `berichte/2018/jahresbericht`. */
  readonly target: string;
  readonly title: string;
  readonly kind: 'brief' | 'protokoll' | 'bericht' | 'mail';
  readonly context: JsonObject;
  readonly figures: { readonly [name: string]: Figure };
  /** Why nobody but its readers may see it, as a German sentence: then there is no public rendering. */
  readonly vertraulich?: string;
  readonly mail?: Mail;
  readonly kalender?: Kalender;
}

/** The day that the document speaks of, as every context says it; the only date that files carry inside. */
export function standOf({ context }: Document): CivilDate {
  return civilDate(String(context.stand));
}
