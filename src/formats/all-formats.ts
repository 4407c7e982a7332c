import { figureFile } from '../render/helpers.ts';
import type { Format, Rendering } from './rendering.ts';

export type FormatName = 'md' | 'html' | 'pdf' | 'docx' | 'eml' | 'ics';

/** Every format; its libraries are loaded when it is asked for. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  md: markdown,
  html: async (rendering) => {
    const { toHtml } = await import('./html.ts');
    const { document, root, look } = rendering;
    return [{ path: `${document.target}.html`, content: toHtml(root, { ...document, look }) }];
  },
  pdf: async (rendering) => {
    const { toPdf } = await import('./pdf.ts');
    return [{ path: `${rendering.document.target}.pdf`, content: await toPdf(rendering) }];
  },
  docx: async (rendering) => {
    const { toDocx } = await import('./docx.ts');
    return [{ path: `${rendering.document.target}.docx`, content: await toDocx(rendering) }];
  },
  eml: async (rendering) => (await import('./eml.ts')).mailDrafts(rendering),
  ics: async (rendering) => {
    const { toIcs } = await import('./ics.ts');
    return [{ path: `${rendering.document.target}.ics`, content: toIcs(rendering) }];
  },
};

/** Figures lie beside the text, which links to them. */
async function markdown({ document, root, look }: Rendering): ReturnType<Format> {
  const { toMarkdownText } = await import('./markdown.ts');
  const { svgFigure } = await import('./svg-chart.ts');
  const { target, figures } = document;
  const folder = target.slice(0, target.lastIndexOf('/') + 1);
  return [
    { path: `${target}.md`, content: toMarkdownText(root) },
    ...Object.entries(figures).map(([name, figure]) => ({
      path: `${folder}${figureFile(target, name)}`,
      content: svgFigure(figure, name, look.accent),
    })),
  ];
}
