import { mm, pt } from './docx-text.ts';
import { COLORS } from './svg.ts';

/** What differs between the styles of a letter, a report with a cover and everything else. */
export interface StyleSheet {
  readonly fontFamily: string;
  /** `#1d5166`. */
  readonly accent: string;
  readonly isLetter: boolean;
  readonly hasCover: boolean;
  /** By how much running text is narrower than tables and pictures, in millimetres. */
  readonly overhang: number;
}

export interface Style {
  readonly id: string;
  /** Word's own name of a built-in style („heading 1“ shows as „Überschrift 1“), else the name as Word shows it. */
  readonly name: string;
  readonly type?: 'character' | 'table';
  readonly basedOn?: string;
  readonly next?: string;
  /** Not one of Word's. */
  readonly isOwn?: boolean;
  /** What a table without a style of its own gets. */
  readonly isDefault?: boolean;
  /** Properties as WordprocessingML, in the order of its schema. */
  readonly paragraph?: string;
  readonly run?: string;
  readonly rest?: string;
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}

export function color(value: string): string {
  return `<w:color w:val="${hex(value)}"/>`;
}

export function size(points: number): string {
  const half = Math.round(points * 2);
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
}

/** Points before and after; `line` in points, more where the letters need it. */
export function spacing(before: number, after: number, line?: number): string {
  const lines = line === undefined ? '' : ` w:line="${pt(line)}" w:lineRule="atLeast"`;
  return `<w:spacing w:before="${pt(before)}" w:after="${pt(after)}"${lines}/>`;
}

export function indent({ overhang }: StyleSheet, left = 0, hanging = 0): string {
  const start = left === 0 ? '' : ` w:left="${mm(left)}"`;
  const first = hanging === 0 ? '' : ` w:hanging="${mm(hanging)}"`;
  return `<w:ind${start} w:right="${mm(overhang)}"${first}/>`;
}

export function tab(millimetres: number): string {
  return `<w:tabs><w:tab w:val="left" w:pos="${mm(millimetres)}"/></w:tabs>`;
}

export const BOLD = '<w:b/><w:bCs/>';
export const TOGETHER = '<w:keepNext/><w:keepLines/>';
export const WHOLE_WORDS = '<w:suppressAutoHyphens/>';
export const SOFT = color(COLORS.soft);

export function rule(side: string, width: number, value: string, space = 0): string {
  return `<w:${side} w:val="single" w:sz="${Math.round(width * 8)}" w:space="${space}" w:color="${hex(value)}"/>`;
}

export const CODE = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:noProof/>';

export function styleXml({ id, name, type, basedOn, next, ...style }: Style): string {
  const { isOwn, isDefault, paragraph, run, rest } = style;
  const kind = type ?? 'paragraph';
  const base = basedOn ?? (kind === 'paragraph' ? 'Normal' : undefined);
  return [
    `<w:style w:type="${kind}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}${isOwn ? ' w:customStyle="1"' : ''}>`,
    `<w:name w:val="${name}"/>`,
    base === undefined ? '' : `<w:basedOn w:val="${base}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:uiPriority w:val="1"/><w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    rest ?? '',
    '</w:style>',
  ].join('');
}
