import { setImmediate } from 'node:timers/promises';
import type { Document } from '../documents/document.ts';
import { readCityTemplates, withPackageTemplates } from '../files/read-templates.ts';
import type { FormatName } from '../formats/all-formats.ts';
import type { Output } from '../formats/rendering.ts';
import type { Io } from '../io.ts';
import { usesAny } from '../render/used-templates.ts';
import { formatsOf } from './formats.ts';
import type { Loaded } from './load.ts';
import { renderApart } from './render-apart.ts';
import { renderHere } from './render-here.ts';

interface Order {
  readonly documents: readonly Document[];
  readonly asked: readonly FormatName[] | undefined;
  /** What the version line of each document says, where there is one. */
  readonly version?: string | undefined;
}

/**
 * All files of all documents, in memory; `asked` names the formats where the call did. What a city's own template has a
 * part in is rendered under limits, in a thread of its own.
 */
export async function renderAll(
  io: Io,
  { root, workspace }: Loaded,
  { documents, asked, version }: Order,
): Promise<readonly Output[]> {
  const { erscheinungsbild, formate } = workspace?.kommune.value ?? {};
  const city = readCityTemplates(root);
  const templates = withPackageTemplates(city);
  const here = renderHere({ root, erscheinungsbild, templates, version });
  const apart = renderApart({ root, erscheinungsbild, templates, version });
  const outputs: Output[] = [];
  try {
    for (const [index, document] of documents.entries()) {
      const count = documents.length > 1 ? `${index + 1} von ${documents.length}: ` : '';
      io.progress(`${count}${document.title} wird erstellt …`);
      // Between two documents an interrupt gets its turn.
      await setImmediate();
      const render = usesAny(document, templates, city.texts) ? apart.render : here;
      outputs.push(...(await render({ document, formats: formatsOf(document, asked, formate) })));
    }
  } finally {
    apart.close();
  }
  return outputs;
}
