/** How a city's letters and reports look; the files named here lie in the repository. */
export interface Erscheinungsbild {
  readonly logo?: { readonly datei: string; readonly text: string; readonly breite_mm?: number };
  /** `#1d5166`. */
  readonly farbe?: string;
  readonly schrift?: { readonly name: string; readonly dateien?: readonly string[] };
  /** A Word file into which documents are written. */
  readonly briefkopf?: string;
  /** Columns below a letter: bank, opening hours, how to get there. */
  readonly fussspalten?: readonly (readonly string[])[];
  /** Before the name under a letter: „Im Auftrag“. */
  readonly zeichnung?: string;
  /** Each document says in its foot which state of the data it shows. */
  readonly versionszeile?: boolean;
}

/** Document → the formats it is written in when none are asked for; `standard` for all others. */
export type Formatwahl = Readonly<Record<string, readonly string[]>>;
