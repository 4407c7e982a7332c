import { type PdfFile, readPdf, referencesIn, withObjects } from './pdf-objects.ts';
import { rowHeaders } from './pdf-tables.ts';
import { identified } from './pdf-xmp.ts';

/** The colour profile that the typesetter puts into every file with colour. */
function profileOf({ text }: PdfFile): string {
  const profiles = [...text.matchAll(/\[\s*\/ICCBased (\d+) 0 R\s*\]/g)].map(([, found]) => found);
  const rgb = profiles.find((found) => new RegExp(`\\n${found} 0 obj\\s*<<[^>]*/N 3`).test(text));
  if (rgb === undefined) throw new Error('pdf: no colour profile');
  return rgb;
}

function outputIntent(file: PdfFile): string {
  return [
    '/OutputIntents [<<',
    '    /Type /OutputIntent',
    '    /S /GTS_PDFA1',
    '    /OutputConditionIdentifier (sRGB)',
    '    /Info (sRGB)',
    `    /DestOutputProfile ${profileOf(file)} 0 R`,
    '  >>]',
  ].join('\n');
}

function catalogOf(source: string, file: PdfFile): string {
  const titled = source.includes('/DisplayDocTitle')
    ? source
    : source.replace(/\/ViewerPreferences\s*<</, '$&\n    /DisplayDocTitle true');
  return titled.replace(/<</, `<<\n  ${outputIntent(file)}`);
}

/** The description is not compressed; both standards ask for a file that is found without a PDF library. */
function metadataOf(source: string): string {
  const start = source.indexOf('<?xpacket begin');
  const end = source.indexOf('?>', source.indexOf('<?xpacket end')) + 2;
  const xmp = identified(source.slice(start, end));
  return `<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${xmp.length}\n>>\nstream\n${xmp}\nendstream`;
}

/**
 * The typesetter writes either an accessible file or one for archives. What its two files have apart from their pages
 * is added here, together with the heads of rows that it does not know.
 */
export function accessibleArchive(bytes: Uint8Array, tables: readonly (readonly boolean[])[]): Uint8Array {
  const file = readPdf(bytes);
  const catalog = file.objectOf(file.trailer.root);
  const [metadata = 0] = referencesIn(catalog, 'Metadata');
  const [structure = 0] = referencesIn(catalog, 'StructTreeRoot');
  return withObjects(
    file,
    new Map([
      [file.trailer.root, catalogOf(catalog, file)],
      [metadata, metadataOf(file.objectOf(metadata))],
      ...rowHeaders(file, structure, tables),
    ]),
  );
}
