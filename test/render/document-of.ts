import type { Document, JsonObject } from '../../src/documents/document.ts';

/** A document of the template `probe` with just this context. */
export function documentOf(context: JsonObject, more: Partial<Document> = {}): Document {
  return {
    template: 'probe',
    target: 'ordner/probe',
    title: 'Probe',
    kind: 'bericht',
    context,
    figures: {},
    ...more,
  };
}
