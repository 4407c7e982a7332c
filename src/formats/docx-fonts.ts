import { type Parts, setTextPart } from './docx-package.ts';
import { paired } from './paired.ts';
import type { Rendering } from './rendering.ts';
import { escapeXml } from './svg.ts';

const OUR_FAMILY = 'Source Sans 3';
/** What Word takes where the family is not installed: as wide, and on every office computer. */
const SUBSTITUTE = 'Calibri';
const FACES = ['embedRegular', 'embedItalic', 'embedBold', 'embedBoldItalic'] as const;
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const FONT_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';

/** Our own four faces in the order of `FACES`; none where the city has a family of its own, which it has installed. */
export function embeddableFonts({ look, resources }: Rendering): readonly Uint8Array[] {
  return look.fontFamily === OUR_FAMILY ? resources.fonts().slice(-FACES.length) : [];
}

/** Names the family and what stands in for it; `fonts` travel along inside the file. */
export function nameFonts(parts: Parts, family: string, fonts: readonly Uint8Array[]): void {
  const embedded = fonts.map(
    (_, index) => `<w:${FACES[index]} r:id="rId${index + 1}" w:fontKey="${keyOf(index)}"/>`,
  );
  const font = `<w:font w:name="${escapeXml(family)}"><w:altName w:val="${SUBSTITUTE}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`;
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  setTextPart(parts, 'word/fontTable.xml', `${header}<w:fonts ${NAMESPACES}>${font}</w:fonts>`);
  if (fonts.length === 0) return;
  const targets = fonts.map((bytes, index) => {
    parts.set(`word/fonts/font${index + 1}.odttf`, obfuscated(bytes, keyOf(index)));
    return `<Relationship Id="rId${index + 1}" Type="${FONT_TYPE}" Target="fonts/font${index + 1}.odttf"/>`;
  });
  setTextPart(
    parts,
    'word/_rels/fontTable.xml.rels',
    `${header}<Relationships xmlns="${RELATIONSHIPS}">${targets.join('')}</Relationships>`,
  );
}

function keyOf(index: number): string {
  return `{6772656D-6975-4D80-8000-00000000000${index + 1}}`;
}

/** The format wants the first 32 bytes crossed with the key, read from its end. */
function obfuscated(bytes: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replace(/[^0-9A-F]/g, ''), 'hex').reverse();
  const first = paired([...bytes.subarray(0, 32)], [...mask, ...mask]).map(([byte, key]) => byte ^ key);
  return Uint8Array.from([...first, ...bytes.subarray(32)]);
}
