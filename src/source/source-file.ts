import type { DataPath, Diagnostic } from '../diagnostic.ts';

/** YAML data with every scalar as text. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** One file as read: `data` is `undefined` when its text could not be understood. */
export interface SourceFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly data: Data | undefined;
  readonly problems: readonly Diagnostic[];
}

export type { DataPath };
