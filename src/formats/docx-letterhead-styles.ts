import { firstMatch } from '../source/first-match.ts';
import { decoded, type Parts, setTextPart, textPart } from './docx-package.ts';
import { type StyleSheet, styleXml } from './docx-style-xml.ts';
import { stylesOf } from './docx-styles.ts';

const PATH = 'word/styles.xml';
const STYLE = /<w:style\b[^>]*>.*?<\/w:style>/gs;

function attribute(xml: string, name: string): string {
  return firstMatch(new RegExp(`(?<=\\b${name}=")[^"]*`), xml);
}

/** Word knows its own styles by their English name; a German Word gives them other ids („berschrift1“). */
function idsByName(styles: string): ReadonlyMap<string, string> {
  const entries = [...styles.matchAll(STYLE)].map(([xml]) => {
    const name = firstMatch(/<w:name\b[^>]*>/, xml);
    return [attribute(name, 'w:val').toLowerCase(), attribute(xml, 'w:styleId')] as const;
  });
  return new Map(entries);
}

/**
 * The office's styles are kept: what we call by Word's own names looks as they say. Styles that the letterhead lacks are
 * added, and where it has one under another id, the text uses that.
 */
export function addMissingStyles(parts: Parts, sheet: StyleSheet): void {
  const styles = textPart(parts, PATH);
  if (styles === undefined) return;
  const theirs = idsByName(styles);
  const ours = stylesOf(sheet).filter(({ isDefault }) => !isDefault);
  const renamed = new Map<string, string>();
  for (const { id, name } of [{ id: 'Normal', name: 'Normal' }, ...ours]) {
    const their = theirs.get(name.toLowerCase());
    if (their !== undefined && their !== id) renamed.set(id, their);
  }
  const baseTable = theirs.get('normal table');
  if (baseTable !== undefined) renamed.set('TableNormal', baseTable);
  const missing = ours
    .filter(({ name }) => !theirs.has(name.toLowerCase()))
    .map((style) => withIds(styleXml(style), renamed, /(<w:(?:basedOn|next) w:val=")([^"]*)"/g));
  setTextPart(
    parts,
    PATH,
    styles.replace(/<\/w:styles>\s*$/, () => `${missing.join('')}</w:styles>`),
  );
  for (const [path, bytes] of parts) {
    if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path)) continue;
    const reference = /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g;
    setTextPart(parts, path, withIds(decoded(bytes), renamed, reference));
  }
}

function withIds(xml: string, ids: ReadonlyMap<string, string>, reference: RegExp): string {
  return xml.replace(reference, (_, start, id) => `${start}${ids.get(id) ?? id}"`);
}
