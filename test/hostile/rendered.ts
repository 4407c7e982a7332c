import type { Document } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { FORMATS, type FormatName } from '../../src/formats/all-formats.ts';
import type { Look, Output, Rendering } from '../../src/formats/rendering.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { readTemplates } from '../read-templates.ts';
import { PROJECT } from '../run-in.ts';

const TEMPLATES = readTemplates(PROJECT);
const RESOURCES = resourcesOf(PROJECT);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="3"><rect width="9" height="3"/></svg>';

/** What `gremium.yaml` says of the look, with a logo that no disk has. */
export function lookOf({ kommune }: Workspace): Look {
  const { logo, schrift, ...erscheinungsbild } = kommune.value.erscheinungsbild ?? {};
  const look = readLook(PROJECT, erscheinungsbild);
  if (!logo) return look;
  return { ...look, logo: { type: 'image/svg+xml', bytes: Buffer.from(SVG), alt: logo.text, width: 9 } };
}

export function renderingOf(document: Document, look: Look): Rendering {
  return {
    document,
    root: renderMarkdown(document, TEMPLATES),
    look,
    resources: RESOURCES,
    renderingOf: (other) => renderingOf(other, look),
  };
}

export function canBe({ mail, kalender }: Document, format: FormatName): boolean {
  if (format === 'eml') return (mail?.an.length ?? 0) > 0;
  return format === 'ics' ? (kalender?.termine.length ?? 0) > 0 : true;
}

export function outputsOf(document: Document, look: Look, format: FormatName): Promise<readonly Output[]> {
  return FORMATS[format](renderingOf(document, look));
}
