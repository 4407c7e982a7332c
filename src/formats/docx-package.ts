import type { Document } from '../documents/document.ts';
import { standOf } from '../documents/document.ts';
import { withBraces, wordText } from './docx-text.ts';
import { escapeXml } from './svg.ts';
import { readZip, writeZip, type ZipParts } from './zip.ts';

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

export type Parts = Map<string, Uint8Array>;

export function decoded(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}

export function textPart(parts: ZipParts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes && decoded(bytes);
}

export function setTextPart(parts: Parts, path: string, text: string): void {
  parts.set(path, ENCODER.encode(text));
}

/** The library's file as it is to be every time: its dates the document's, its random names counted, its braces back. */
export function finishPackage(
  bytes: Uint8Array,
  document: Document,
  change: (parts: Parts) => void,
): Uint8Array {
  const parts: Parts = new Map(readZip(bytes));
  change(parts);
  setTextPart(parts, 'docProps/core.xml', coreXml(document));
  for (const [path, bytes] of parts)
    if (path.endsWith('.rels')) nameRelationships(parts, path, decoded(bytes));
  for (const [path, bytes] of parts)
    if (/\.(?:xml|rels)$/.test(path)) setTextPart(parts, path, withBraces(decoded(bytes)));

  return writeZip(parts);
}

/** `word/_rels/document.xml.rels` → `word/document.xml`. */
function sourceOf(path: string): string {
  return path.replace(/_rels\/([^/]+)\.rels$/, '$1');
}

/** The library gives each link a random name. */
function nameRelationships(parts: Parts, path: string, relationships: string): void {
  const source = sourceOf(path);
  const text = textPart(parts, source);
  if (text === undefined) return;
  const ids = [...relationships.matchAll(/\bId="([^"]+)"/g)].map(([, id]) => id);
  const names = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  const named = (attribute: string, id: string) => `${attribute}="${names.get(id) ?? id}"`;
  setTextPart(
    parts,
    path,
    relationships.replace(/\b(Id)="([^"]+)"/g, (_, name, id) => named(name, id)),
  );
  setTextPart(
    parts,
    source,
    text.replace(/\b(r:[a-z]+)="([^"]+)"/g, (_, name, id) => named(name, id)),
  );
}

/** Who writes is the office; the only day known is the one that the document speaks of. */
function coreXml(document: Document): string {
  const { title, context } = document;
  const { amt, kommune } = context;
  const creator = [amt, kommune].filter((name) => typeof name === 'string').join(', ');
  const day = `${standOf(document)}T00:00:00Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  const text = (name: string, value: string) => `<${name}>${escapeXml(wordText(value))}</${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${text('dc:title', title)}${text('dc:creator', creator)}${text('dc:language', 'de-DE')}${text('cp:lastModifiedBy', creator)}<cp:revision>1</cp:revision>${date('created')}${date('modified')}</cp:coreProperties>`;
}
