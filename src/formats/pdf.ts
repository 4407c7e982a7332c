import { accessibleArchive } from './pdf-metadata.ts';
import type { Rendering } from './rendering.ts';
import { typesetterOf } from './typst-compile.ts';
import { typstSource } from './typst-source.ts';

/** One file that is both: accessible (PDF/UA-1) and fit for long-term archives (PDF/A-2a). */
export async function toPdf(rendering: Rendering): Promise<Uint8Array> {
  const source = typstSource(rendering);
  const typeset = await typesetterOf(rendering.resources);
  const pdf = typeset(source);
  await nextTurn();
  return accessibleArchive(pdf, source.tables);
}

/** What the compiler made of a document is freed between two turns only: without this a run of hundreds keeps it all. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
