import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { toDocx } from '../../src/formats/docx.ts';
import { toHtml } from '../../src/formats/html.ts';
import { plainText } from '../../src/formats/mail-text.ts';
import { toMarkdownText } from '../../src/formats/markdown.ts';
import { toPdf } from '../../src/formats/pdf.ts';
import type { Rendering } from '../../src/formats/rendering.ts';
import { readZip } from '../../src/formats/zip.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { PROJECT } from '../run-in.ts';
import { readPdf } from './read-pdf.ts';

const document: Document = {
  template: 'probe',
  target: 'ordner/probe',
  title: 'Probe',
  kind: 'protokoll',
  context: {
    stand: '2018-03-01',
    text: 'Es geht um:\n- Begehung\n- Öffnungszeiten',
    was: '- Frage\n- Bitte',
  },
  figures: {},
};
const TEMPLATE =
  '# Probe\n\n{{prosa text}}\n\n- **Wann:** heute\n- **Wo:** hier\n\n**Bericht:** {{prosa was}}\n';
const root = renderMarkdown(document, new Map([['probe', TEMPLATE]]));
const rendering: Rendering = {
  document,
  root,
  look: readLook(PROJECT),
  resources: resourcesOf(PROJECT),
  renderingOf: () => rendering,
};

describe('a list that somebody typed, before a list of the template', () => {
  test('is one of its own in Markdown', () => {
    expect(toMarkdownText(root)).toContain(
      '- Begehung\n- Öffnungszeiten\n\n* **Wann:** heute\n* **Wo:** hier\n',
    );
  });

  test('is one of its own in the text of a mail', () => {
    expect(plainText(root)).toContain('- Begehung\n- Öffnungszeiten\n\n- Wann: heute\n- Wo: hier\n');
  });

  test('is one of its own in a web page', () => {
    expect(toHtml(root, document)).toMatch(/<li>Öffnungszeiten<\/li>\s*<\/ul>\s*<ul>\s*<li><strong>Wann/);
  });

  test('is one of its own in a PDF', async () => {
    const { structure } = await readPdf(await toPdf(rendering));
    const lists = structure.filter(([role]) => role === 'L').map(([, text]) => text.replaceAll(/[•\s]/g, ''));
    expect(lists).toEqual(['BegehungÖffnungszeiten', 'Wann:heuteWo:hier', 'FrageBitte']);
  });

  test('stands apart in Word', async () => {
    const xml = Buffer.from(readZip(await toDocx(rendering)).get('word/document.xml') ?? []).toString('utf8');
    const [between = ''] = /Öffnungszeiten.*Wann/.exec(xml) ?? [];
    expect(between.match(/<w:p>/g)).toHaveLength(2);
    expect(between).toContain('w:lineRule="exact"');
  });
});

test.each([
  ['Was fehlt?', 'Was fehlt? heute'],
  ['Los!', 'Los! heute'],
  ['Ort', 'Ort: heute'],
  ['Verein e. V.', 'Verein e. V.: heute'],
])('„%s“ in bold before something else reads „%s“', (titel, words) => {
  const probe = { ...document, context: { titel } };
  const tree = renderMarkdown(probe, new Map([['probe', '**{{titel}}:** heute']]));
  expect(plainText(tree)).toBe(`${words}\n`);
});

test('a list behind words of the template is a list', () => {
  expect(plainText(root)).toContain('Bericht:\n\n- Frage\n- Bitte\n');
});
