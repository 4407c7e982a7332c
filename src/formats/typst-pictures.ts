import type { Paragraph } from 'mdast';
import { figureFile } from '../render/helpers.ts';
import { svgFigure } from './svg-chart.ts';
import type { Setting } from './typst-setting.ts';
import { literal } from './typst-text.ts';

const MEASURE = 140;
const HIGHEST = 150;

/** A paragraph that is nothing but one of the document's own figures; its words are set in the document's type. */
export function figureCode({ children }: Paragraph, setting: Setting): string | undefined {
  const { document, look } = setting.rendering;
  const only = children.length === 1 && children[0]?.type === 'image' ? children[0] : undefined;
  const found = Object.entries(document.figures).find(
    ([name]) => encodeURI(figureFile(document.target, name)) === only?.url,
  );
  if (!found) return undefined;
  const [name, figure] = found;
  const { typeface, files } = setting;
  const file = `bild-${files.size + 1}.svg`;
  const picture = typeface.shownInPicture(svgFigure(figure, name, look.accent));
  const family = typeface.families[0].replace(/[<>&"']/g, '');
  files.set(file, Buffer.from(picture.replace(/font-family="[^"]*"/g, `font-family="${family}"`)));
  const texts = [file, typeface.shown(figure.alt), typeface.shown(figure.titel)].map(literal);
  return `bild(${texts.join(', ')}, ${widthOf(picture)}mm)`;
}

/** As wide as running text, and never so high that it fills a page. */
function widthOf(picture: string): number {
  const [[, width, height] = []] = picture.matchAll(/viewBox="0 0 ([\d.]+) ([\d.]+)"/g);
  return Math.round(Math.min(MEASURE, (HIGHEST * Number(width)) / Number(height)));
}

/** The logo stands where the sender does. */
export function logoCode({ rendering: { look }, files, typeface }: Setting): string {
  if (!look.logo) return 'none';
  const { type, bytes, alt, width } = look.logo;
  const file = type === 'image/png' ? 'logo.png' : 'logo.svg';
  files.set(file, bytes);
  return `image(${literal(file)}, alt: ${literal(typeface.shown(alt))}, width: ${width}mm)`;
}
