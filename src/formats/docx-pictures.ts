import { figureFile } from '../render/helpers.ts';
import type { Picture } from './docx-context.ts';
import type { Logo, Rendering } from './rendering.ts';
import { svgFigure } from './svg-chart.ts';
import { pngFromSvg, sizeOfPng } from './svg-png.ts';

/**
 * Pixels only: Word draws an SVG in whatever font it finds and leaves hatching out. At three times the size of a screen
 * the picture stays sharp on paper.
 */
const ZOOM = 3;
const MILLIMETRES = 25.4 / 96;
const MAX_HEIGHT = 200;
/** A drawing of one millimetre in this many pixels is sharp. */
const LOGO_PIXELS = 12;

/** The figures of a document by the address that its text gives them; at most `width` millimetres wide. */
export async function figuresOf(
  { document, look, resources }: Rendering,
  width: number,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const [name, figure] of Object.entries(document.figures)) {
    const png = await pngFromSvg(svgFigure(figure, name, look.accent), ZOOM, resources);
    const [wide, high] = [png.width, png.height].map((pixels) => (pixels / ZOOM) * MILLIMETRES) as [
      number,
      number,
    ];
    const scale = Math.min(1, width / wide, MAX_HEIGHT / high);
    pictures.set(encodeURI(figureFile(document.target, name)), {
      ...png,
      alt: figure.alt,
      title: figure.titel,
      widthMm: wide * scale,
      heightMm: high * scale,
    });
  }
  return pictures;
}

export async function logoPicture({ look, resources }: Rendering): Promise<Picture | undefined> {
  const { logo } = look;
  if (!logo) return undefined;
  const { bytes, width, height } = logo.type === 'image/png' ? pngOf(logo) : await drawnLogo(logo, resources);
  return {
    bytes,
    width,
    height,
    alt: logo.alt,
    title: '',
    widthMm: logo.width,
    heightMm: (logo.width * height) / width,
  };
}

function pngOf({ bytes }: Logo) {
  return { bytes, ...sizeOfPng(bytes) };
}

async function drawnLogo(logo: Logo, resources: Rendering['resources']) {
  const small = await pngFromSvg(logo.bytes, 1, resources);
  return pngFromSvg(logo.bytes, Math.max(0.1, (logo.width * LOGO_PIXELS) / small.width), resources);
}
