import type { Root } from 'mdast';
import type { Document } from '../documents/document.ts';

/** One file to write; `path` is relative to the output folder, with `/`. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Logo {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly bytes: Uint8Array;
  /** What a screen reader says instead of the picture. */
  readonly alt: string;
  /** In millimetres. */
  readonly width: number;
}

/** How a city wants its documents to look. */
export interface Look {
  /** `#1d5166`; for rules, notices and charts, never for running text. */
  readonly accent: string;
  /** Name of the type family that documents are set in. */
  readonly fontFamily: string;
  readonly logo: Logo | undefined;
  /** Columns below the first page of a letter: bank, opening hours, how to get there. */
  readonly fussspalten: readonly (readonly string[])[];
  /** Before the name under a letter: „Im Auftrag“. */
  readonly zeichnung: string | undefined;
}

/** What a format needs from the disk, read when it asks. */
export interface Resources {
  /** TrueType files of the city's own, then ours (Source Sans 3: regular, italic, semibold, semibold italic). */
  readonly fonts: () => readonly Uint8Array[];
  /** Where these lie, in the same order. */
  readonly fontFiles: () => readonly string[];
  /** How a printed page looks, in the language of the typesetter. */
  readonly pageLayout: () => string;
  /** The city's own Word letterhead. */
  readonly letterhead: () => Uint8Array | undefined;
  /** A file of an installed package, for example `@resvg/resvg-wasm/index_bg.wasm`. */
  readonly moduleFile: (specifier: string) => Uint8Array;
}

/** A document on its way to paper, screen or mailbox. */
export interface Rendering {
  readonly document: Document;
  readonly root: Root;
  readonly look: Look;
  readonly resources: Resources;
  /** Another document in the same look: what a mail takes along. */
  readonly renderingOf: (document: Document) => Rendering;
}

export type Format = (rendering: Rendering) => Promise<readonly Output[]>;
