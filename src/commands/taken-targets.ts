import { DOCUMENTS } from '../documents/all-documents.ts';
import type { Document } from '../documents/document.ts';
import { UsageError } from '../usage-error.ts';
import { type FassungOptions, isPublic } from './fassung.ts';

/** What the public may have lies beside the full document. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'jahresbericht',
  ...DOCUMENTS.filter(({ oeffentlich }) => oeffentlich).map(({ name }) => name),
]);

/** The end of a file name that says what a document is, and which documents share their folder with those called so. */
const ENDINGS: Readonly<Record<string, (document: Document, options: FassungOptions) => boolean>> = {
  '-oeffentlich': ({ template }, options) => PUBLISHED.has(template) && !isPublic(options),
  '-lauf': ({ template }) => template === 'vorlage',
};

/** A short name that ends like another document's file would take its place. */
export function refuseTakenTargets(documents: readonly Document[], options: FassungOptions): void {
  for (const document of documents) {
    const taken = Object.entries(ENDINGS).find(
      ([ending, isBeside]) => document.target.endsWith(ending) && isBeside(document, options),
    );
    if (!taken) continue;
    throw new UsageError(
      `Der Kurzname in „${document.target}“ endet auf „${taken[0]}“; so heißen die Dateien eines anderen Dokuments. Bitte die Datei umbenennen, aus der es entsteht.`,
    );
  }
}
