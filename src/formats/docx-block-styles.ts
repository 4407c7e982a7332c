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
  tab,
  WHOLE_WORDS,
} from './docx-style-xml.ts';
import { mm } from './docx-text.ts';
import { COLORS } from './svg.ts';

/** The directives of the Markdown dialect: sender, address, facts, notice, signatures, small print. */
export function blockStyles(sheet: StyleSheet): readonly Style[] {
  const box = ['top', 'left', 'bottom', 'right'].map((side) => rule(side, 1, sheet.accent, 7)).join('');
  const facts = ['top', 'bottom', 'between'].map((side) => rule(side, 0.5, COLORS.line, 4)).join('');
  const own: readonly Omit<Style, 'name'>[] = [
    {
      id: 'Absender',
      paragraph: `${WHOLE_WORDS}${spacing(0, 3, 11.5)}`,
      run: `${SOFT}${size(sheet.isLetter ? 9 : 9.5)}`,
    },
    { id: 'Anschrift', paragraph: `${WHOLE_WORDS}${spacing(0, 0, 14)}`, run: size(11) },
    {
      id: 'Rücksendeangabe',
      paragraph: `${WHOLE_WORDS}${spacing(0, 3)}`,
      run: `${SOFT}${size(7)}<w:u w:val="single"/>`,
    },
    {
      id: 'Angaben',
      paragraph: `<w:keepLines/><w:pBdr>${facts}</w:pBdr>${tab(43)}${spacing(0, 0)}${indent(sheet, 43, 43)}`,
    },
    {
      id: 'Informationsblock',
      paragraph: `${tab(18)}${WHOLE_WORDS}${spacing(0, 2, 13)}<w:ind w:left="${mm(18)}" w:hanging="${mm(18)}"/>`,
      run: size(9),
    },
    {
      id: 'Vermerk',
      paragraph: `<w:keepLines/><w:pBdr>${box}</w:pBdr>${spacing(14, 20)}<w:ind w:left="${mm(2.8)}"/>`,
      run: `${BOLD}${color(sheet.accent)}`,
    },
    { id: 'Kleingedrucktes', paragraph: `${spacing(2, 8, 12)}${indent(sheet)}`, run: `${SOFT}${size(8.5)}` },
    { id: 'Fußspalte', paragraph: `${WHOLE_WORDS}${spacing(0, 2, 9.5)}`, run: `${SOFT}${size(7.5)}` },
    { id: 'Nachsatz', paragraph: `${spacing(0, 5, 12.5)}${indent(sheet)}`, run: size(9.5) },
    { id: 'Nachsatzliste', paragraph: `${spacing(0, 1.5, 12.5)}${indent(sheet, 6)}`, run: size(9.5) },
    { id: 'Fußvermerk', paragraph: `${spacing(0, 3, 11)}${indent(sheet)}`, run: `${SOFT}${size(8)}` },
    { id: 'Tabellentext', paragraph: spacing(0, 0, 12), run: size(9) },
    {
      id: 'Tabellenkopf',
      basedOn: 'Tabellentext',
      paragraph: `<w:keepNext/>`,
      run: `${BOLD}${SOFT}${size(8)}`,
    },
    { id: 'Tabellentextklein', basedOn: 'Tabellentext', run: size(8) },
    { id: 'Tabellenkopfklein', basedOn: 'Tabellenkopf', run: size(7.5) },
    { id: 'Quelltext', paragraph: spacing(0, 0), run: CODE },
  ];
  return own.map((style) => ({ ...style, name: style.id, id: idFrom(style.id), isOwn: true }));
}

/** Word spells the ids of its own styles without umlauts. */
function idFrom(name: string): string {
  return name.replace('ü', 'ue').replace('ß', 'ss');
}
