import type { Document } from '../documents/document.ts';
import { UsageError } from '../usage-error.ts';

/** Of the contract in schemas/kontext.json. */
const VERSION = 1;

/** Whether the call wants to see what templates get, instead of documents. */
export function wantsContext({ context }: { readonly context?: string }): boolean {
  if (context === undefined || context === 'json') return context !== undefined;
  throw new UsageError(`Den Kontext gibt es nur als JSON: „--context json“, nicht „${context}“.`);
}

/** What the template of each document is given, one JSON object after the other. */
export function contextText(documents: readonly Document[]): string {
  return documents
    .map(({ title, template, context }) => {
      const shown = { version: VERSION, dokument: title, vorlage: template, kontext: context };
      return `${JSON.stringify(shown, null, 2)}\n`;
    })
    .join('');
}
