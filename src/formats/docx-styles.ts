import { blockStyles } from './docx-block-styles.ts';
import {
  BOLD,
  CODE,
  color,
  indent,
  rule,
  SOFT,
  type Style,
  type StyleSheet,
  size,
  spacing,
  styleXml,
  TOGETHER,
  WHOLE_WORDS,
} from './docx-style-xml.ts';
import { mm } from './docx-text.ts';
import { paired } from './paired.ts';
import { COLORS, escapeXml } from './svg.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function titles(sheet: StyleSheet): readonly Style[] {
  const { isLetter, hasCover } = sheet;
  const [points, before, after] = isLetter ? [11, 6, 14] : hasCover ? [34, 0, 16] : [22, 22, 16];
  const entry = rule('bottom', 0.5, COLORS.line, 4);
  return [
    {
      id: 'Title',
      name: 'Title',
      next: 'BodyText',
      paragraph: `${TOGETHER}${WHOLE_WORDS}${spacing(before, after)}${indent(sheet)}`,
      run: `${BOLD}${size(points)}`,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      paragraph: `${spacing(0, 8)}${indent(sheet)}`,
      run: `${SOFT}${size(13)}`,
    },
    {
      id: 'Akzentlinie',
      name: 'Akzentlinie',
      isOwn: true,
      paragraph: `<w:pBdr>${rule('top', 3, sheet.accent)}</w:pBdr>${spacing(0, 0)}`,
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      paragraph: `${TOGETHER}${spacing(0, 10)}`,
      run: `${BOLD}${size(15)}`,
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      paragraph: `<w:pBdr>${entry}${rule('between', 0.5, COLORS.line, 4)}</w:pBdr>${WHOLE_WORDS}${spacing(0, 4)}${indent(sheet)}`,
    },
  ];
}

function headings(sheet: StyleSheet): readonly Style[] {
  const sizes = sheet.isLetter ? [11, 11, 11, 11] : [15, 11.5, 10.5, 10.5];
  const before = sheet.isLetter ? [14, 10, 8, 8] : [26, 15, 11, 9];
  return paired(sizes, before).map(([points, above], index): Style => {
    const after = index === 0 && !sheet.isLetter ? 8 : 4;
    return {
      id: `Heading${index + 1}`,
      name: `heading ${index + 1}`,
      next: 'BodyText',
      paragraph: `${TOGETHER}${WHOLE_WORDS}${spacing(above, after)}${indent(sheet)}<w:outlineLvl w:val="${index}"/>`,
      run: `${BOLD}${index > 1 ? SOFT : ''}${size(points)}`,
    };
  });
}

function texts(sheet: StyleSheet): readonly Style[] {
  const small = `${SOFT}${size(8.5)}`;
  return [
    { id: 'BodyText', name: 'Body Text', paragraph: `${spacing(0, 7)}${indent(sheet)}` },
    { id: 'ListParagraph', name: 'List Paragraph', paragraph: `${spacing(0, 2)}${indent(sheet, 6)}` },
    {
      id: 'Caption',
      name: 'caption',
      paragraph: `<w:keepLines/>${spacing(4, 14)}${indent(sheet)}`,
      run: `${BOLD}${size(9.5)}`,
    },
    { id: 'Signature', name: 'Signature', paragraph: `<w:keepLines/>${WHOLE_WORDS}${spacing(0, 0, 13)}` },
    {
      id: 'Quote',
      name: 'Quote',
      paragraph: `<w:pBdr>${rule('left', 1.5, sheet.accent, 12)}</w:pBdr>${spacing(4, 8)}${indent(sheet, 5)}`,
    },
    { id: 'Header', name: 'header', paragraph: `${WHOLE_WORDS}${spacing(0, 0, 11)}`, run: small },
    { id: 'Footer', name: 'footer', paragraph: `${WHOLE_WORDS}${spacing(0, 0, 11)}`, run: small },
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      type: 'character',
      run: `${color(sheet.accent)}<w:u w:val="single"/>`,
    },
    { id: 'Code', name: 'Code im Text', type: 'character', isOwn: true, run: CODE },
  ];
}

function cellMargins(vertical: number, right: number): string {
  const side = (name: string, width: number) => `<w:${name} w:w="${mm(width)}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side('top', vertical)}${side('left', 0)}${side('bottom', vertical)}${side('right', right)}</w:tblCellMar>`;
}

/** Rules between the rows only, a stronger one below the head. */
function tables(): readonly Style[] {
  const borders = ['bottom', 'insideH'].map((side) => rule(side, 0.5, COLORS.line)).join('');
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr><w:tcPr><w:tcBorders>${rule('bottom', 1, COLORS.ink)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
  return [
    {
      id: 'TableNormal',
      name: 'Normal Table',
      type: 'table',
      isDefault: true,
      rest: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 0)}</w:tblPr>`,
    },
    {
      id: 'Sachtabelle',
      name: 'Sachtabelle',
      type: 'table',
      basedOn: 'TableNormal',
      isOwn: true,
      rest: `<w:tblPr><w:tblBorders>${borders}</w:tblBorders>${cellMargins(1.1, 3.5)}</w:tblPr>${head}`,
    },
  ];
}

/** Every style that a document of ours uses. */
export function stylesOf(sheet: StyleSheet): readonly Style[] {
  return [...titles(sheet), ...headings(sheet), ...texts(sheet), ...blockStyles(sheet), ...tables()];
}

/** `word/styles.xml`: German, in the city's type family, every style to be changed in Word. */
export function stylesXml(sheet: StyleSheet): string {
  const font = escapeXml(sheet.fontFamily);
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const language = '<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/>';
  const run = `<w:rPr>${fonts}${color(COLORS.ink)}${size(sheet.isLetter ? 11 : 10.5)}${language}</w:rPr>`;
  const defaults = `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/>${spacing(0, 7, sheet.isLetter ? 15 : 14.5)}</w:pPr></w:style>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles ${NAMESPACE}>${defaults}${normal}${stylesOf(sheet).map(styleXml).join('')}</w:styles>`;
}
