import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { footColumns } from './docx-foot.ts';
import { mm, wordText } from './docx-text.ts';
import type { Look } from './rendering.ts';
import { COLORS } from './svg.ts';

/** What stands outside the text on every page. */
export interface PageFrame {
  readonly title: string;
  /** „Entwurf …“; empty when there is none. */
  readonly notice: string;
  /** In the foot of a letter's first page. */
  readonly smallPrint: readonly Paragraph[];
  readonly isLetter: boolean;
  readonly hasCover: boolean;
  readonly look: Look;
}

export const PAGE = { width: 210, height: 297, left: 25, right: 20 } as const;
/** Of tables, pictures and everything outside the text, in millimetres. */
export const FULL_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Fold marks at 105 and 210 mm, a punch mark in the middle of the sheet. */
const MARKS = [
  [105, 3.5],
  [148.5, 5.5],
  [210, 3.5],
] as const;

type Section = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>;

/** The first page of a letter or report differs; „Seite 2 von 23“ and the notice stand on the others. */
export function sectionOf(frame: PageFrame): Section {
  const { title, smallPrint, isLetter, hasCover, look } = frame;
  const margins = isLetter ? { top: 16, bottom: 22 } : { top: 27, bottom: 26 };
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(PAGE.width), height: mm(PAGE.height) },
        margin: {
          top: mm(margins.top),
          bottom: mm(margins.bottom),
          left: mm(PAGE.left),
          right: mm(PAGE.right),
          header: mm(11),
          footer: mm(11),
        },
      },
    },
    headers: {
      // In a letter the notice stands above the subject.
      first: new Header({
        children: isLetter
          ? [...MARKS.map(mark), headLine('', { ...frame, notice: '' })]
          : [headLine('', frame)],
      }),
      default: new Header({ children: [headLine(title, frame)] }),
    },
    footers: {
      first: new Footer({
        children: [
          ...(isLetter ? footColumns(look.fussspalten, FULL_WIDTH) : []),
          ...smallPrint,
          ...(hasCover || isLetter ? [new Paragraph({ style: 'Footer' })] : [pageLine()]),
        ],
      }),
      default: new Footer({ children: [pageLine()] }),
    },
  };
}

function headLine(title: string, { notice, look }: PageFrame): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: mm(FULL_WIDTH) }],
    children: [
      new TextRun({ text: wordText(title) }),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ text: wordText(notice), bold: true, color: look.accent.slice(1) }),
    ],
  });
}

function pageLine(): Paragraph {
  return new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] })],
  });
}

/** A short line at the edge of the sheet: the upper border of an empty frame. */
function mark([y, length]: (typeof MARKS)[number]): Paragraph {
  return new Paragraph({
    style: 'Header',
    frame: {
      type: 'absolute',
      position: { x: mm(4), y: mm(y) },
      width: mm(length),
      height: mm(1),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
    border: { top: { style: BorderStyle.SINGLE, size: 3, color: COLORS.soft.slice(1), space: 0 } },
    children: [],
  });
}
