import type { Root } from 'mdast';
import type { Document } from '../documents/document.ts';
import { readLook, resourcesOf } from '../files/read-resources.ts';
import { FORMATS, type FormatName } from '../formats/all-formats.ts';
import type { Output, Rendering } from '../formats/rendering.ts';
import type { Erscheinungsbild } from '../model/erscheinung-entities.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { withVersionLine } from '../render/version-line.ts';
import { UsageError } from '../usage-error.ts';

/** What all documents of a run are rendered with; plain data, so that a thread can have a copy. */
export interface Surroundings {
  readonly root: string;
  readonly erscheinungsbild: Erscheinungsbild | undefined;
  readonly templates: ReadonlyMap<string, string>;
  /** What the version line says, where there is one. */
  readonly version?: string | undefined;
}

export interface Job {
  readonly document: Document;
  readonly formats: readonly FormatName[];
}

export type Render = (job: Job) => Promise<readonly Output[]>;

const LARGEST = 16 * 1024 * 1024;

function checkSize({ path, content }: Output): void {
  const bytes = Buffer.byteLength(content);
  if (bytes <= LARGEST) return;
  const size = (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
  throw new UsageError(`„${path}“ hätte ${size} MiB; mehr als 16 MiB werden nicht geschrieben.`);
}

/** Renders in this thread; `check` may refuse what a template made. */
export function renderHere(
  { root, erscheinungsbild, templates, version }: Surroundings,
  check?: (root: Root, template: string) => void,
): Render {
  const look = readLook(root, erscheinungsbild);
  const resources = resourcesOf(root, erscheinungsbild);
  const renderingOf = (document: Document): Rendering => {
    const tree = withVersionLine(renderMarkdown(document, templates), document, version);
    check?.(tree, document.template);
    return { document, root: tree, look, resources, renderingOf };
  };
  return async ({ document, formats }) => {
    const rendering = renderingOf(document);
    const outputs: Output[] = [];
    for (const format of formats) outputs.push(...(await FORMATS[format](rendering)));
    for (const output of outputs) checkSize(output);
    return outputs;
  };
}
