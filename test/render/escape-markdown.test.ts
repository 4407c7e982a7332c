import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/formats/html.ts';
import { toMarkdownText } from '../../src/formats/markdown.ts';
import { escapeMarkdown, singleLine } from '../../src/render/escape-markdown.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { documentOf } from './document-of.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const PLACES: Readonly<Record<string, { readonly template: string; readonly shape: string }>> = {
  heading: { template: '# {{x}}', shape: 'root(heading(text))' },
  'paragraph start': { template: '{{x}} danach', shape: 'root(paragraph(text))' },
  'paragraph alone': { template: '{{x}}', shape: 'root(paragraph(text))' },
  'mid paragraph': { template: 'davor {{x}} danach', shape: 'root(paragraph(text))' },
  'second line': { template: 'davor\n{{x}}\ndanach', shape: 'root(paragraph(text))' },
  'list item': { template: '- {{x}}', shape: 'root(list(listItem(paragraph(text))))' },
  'table cell': {
    template: '| a |\n| --- |\n| {{x}} |',
    shape: 'root(table(tableRow(tableCell(text)),tableRow(tableCell(text))))',
  },
  'inside a directive': {
    template: ':::kopf\n{{x}}\n:::',
    shape: 'root(containerDirective(paragraph(text)))',
  },
};

function shapeOf(node: Nodes): string {
  return 'children' in node ? `${node.type}(${node.children.map(shapeOf).join(',')})` : node.type;
}

function textIn(root: Root, place: string): string {
  const node = place === 'table cell' ? (root.children[0] as { children: Nodes[] }).children[1] : root;
  return textOf(node)
    .replace(/^davor\s/, '')
    .replace(/\sdanach$/, '');
}

function visibleText(html: string): string {
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>')).replace(/<[^>]*>/g, '');
  return body.replace(/&(?:#x3C|lt);|&(?:#x26|amp);/g, (entity) => (/3C|lt/.test(entity) ? '<' : '&'));
}

function plainBlanks(text: string): string {
  return text.replace(/\u00A0|&nbsp;|&#xA0;/g, ' ');
}

/** As GitHub would read it: the written Markdown knows no directives any more. */
function parseWritten(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

describe.each(HOSTILE_TEXTS)('%s', (text) => {
  test.each(Object.entries(PLACES))('is literal: %s', (place, { template, shape }) => {
    const document = documentOf({ x: text });
    const root = renderMarkdown(document, new Map([['probe', template]]));
    expect(shapeOf(root)).toBe(shape);
    expect(textIn(root, place)).toBe(text);
    const again = parseWritten(toMarkdownText(root));
    expect(textIn(again, place)).toBe(text);
    const html = toHtml(root, document);
    // „14:00 Uhr“ must not break; the blank in it is another one than was typed.
    expect(plainBlanks(visibleText(html))).toContain(plainBlanks(text));
    expect(html.match(/<(?:script|b|a href="(?!#))[ >]|<!--/)).toBeNull();
  });
});

test('ordinary German text needs no escape at all', () => {
  for (const text of [
    '14:00 Uhr (Raum 2)',
    'Kinder-, Jugend- und Kulturzentrum',
    '§ 78 SGB VIII',
    '1.500,00 €',
    'Müller & Söhne',
  ]) {
    expect(escapeMarkdown(text)).toBe(text);
  }
});

test('white space becomes single blanks and none at the ends; the no-break space stays', () => {
  expect(singleLine('  a\r\n\tb  c\u00A0d\u2028 ')).toBe('a b c\u00A0d');
});
