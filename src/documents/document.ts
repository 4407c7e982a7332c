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

export type Figure = Balkendiagramm | Heatmap;

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
}
