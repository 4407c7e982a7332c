import { expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { toHtml } from '../../src/formats/html.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { documentOf } from '../render/document-of.ts';
import { SAMPLES, TEMPLATES } from './samples.ts';

const [BERICHT, BRIEF] = SAMPLES as [Document, Document];

function htmlOf(template: string, more: Partial<Document> = {}): string {
  const document = documentOf({}, more);
  return toHtml(renderMarkdown(document, new Map([['probe', template]])), document);
}

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body'));
}

const report = toHtml(renderMarkdown(BERICHT, TEMPLATES), BERICHT);

test('one file with language, policy, title and nothing remote', () => {
  expect(report).toMatch(/^<!DOCTYPE html>\n<html lang="de">/);
  expect(report.replaceAll('&#x27;', "'")).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`,
  );
  expect(report).toContain('<title>Jahresbericht 2018</title>');
  expect(report).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/);
  expect(report).not.toMatch(/\ssrc=|@import|url\((?!#)/);
});

test('landmarks, a skip link, one title, contents', () => {
  const letter = bodyOf(toHtml(renderMarkdown(BRIEF, TEMPLATES), BRIEF));
  expect(letter).toMatch(/<header class="kopf">[\s\S]*<\/header>\n<main id="Hauptteil">[\s\S]*<\/main>/);
  expect(bodyOf(report)).toMatch(/<\/main>\n<footer class="fuss">/);
  expect(report).toContain('<a class="sprungmarke" href="#Hauptteil">');
  expect(report.match(/<h1/g)).toHaveLength(1);
  expect(report).toContain('<nav class="inhalt" aria-label="Inhalt">');
});

test('every entry of the contents leads to its chapter, also where names repeat', () => {
  const html = htmlOf('# T\n\n::inhalt\n\n## Themen\n\n### Ort\n\n## Themen');
  const targets = [...bodyOf(html).matchAll(/<li><a href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets).toEqual(['themen', 'themen-1']);
  for (const target of targets) expect(html).toContain(`id="${target}"`);
});

test('a document without a heading still has a title for screen readers', () => {
  expect(htmlOf('Text')).toContain('<h1 class="unsichtbar">Probe</h1>');
});

test('tables name their columns and rows, align numbers and can be scrolled with the keyboard', () => {
  expect(report).toContain('<section class="tabelle breit" aria-label="Tabelle 1: Sitzungen" tabindex="0">');
  expect(report).toContain('<section class="tabelle breit" aria-label="Tabelle 2: Sitzungen" tabindex="0">');
  expect(report).toContain('<th class="zahl" scope="col">Ausgaben</th>');
  expect(report).toContain('<th scope="row">Neustadt</th>');
  expect(report).toContain('<td class="zahl">1.500,00\u00A0€</td>');
  expect(report).toMatch(/<thead>\s*<tr>\s*<td><\/td>/);
  expect(htmlOf('| a |\n| --- |\n| b |')).toContain('<div class="tabelle"><table>');
});

test('figures are inside, with alternative text and caption', () => {
  expect(report.match(/<figure/g)).toHaveLength(3);
  expect(report).toContain('aria-label="Kita-Plätze 12, „Wohnen &amp; Miete&quot; 7"');
  expect(report).toContain('<figcaption>Themen 2018</figcaption>');
});

test('facts are a list of terms, without the colon', () => {
  const html = htmlOf(
    ':::angaben\n- **Ort:** Rathaus\n- **Zeit** 13 Uhr\n- **Raum**: 2\n- **Hinweis:** :) links\n:::',
  );
  expect(html).toContain('<div><dt>Ort</dt><dd>Rathaus</dd></div>');
  expect(html).toContain('<div><dt>Zeit</dt><dd>13\u00A0Uhr</dd></div>');
  expect(html).toContain('<div><dt>Raum</dt><dd>2</dd></div>');
  expect(html).toContain('<div><dt>Hinweis</dt><dd>:) links</dd></div>');
  expect(htmlOf(':::angaben\n- Ort\n:::')).toContain('<ul>');
});

test.each([
  ['[x](javascript:alert(1))', '<p>x</p>'],
  ['[x](JAVASCRIPT:alert(1))', '<p>x</p>'],
  ['[x](data:text/html,1)', '<p>x</p>'],
  ['[**x**](file:///etc/passwd)', '<p><strong>x</strong></p>'],
  ['[x](//böse.example)', '<p>x</p>'],
  ['[x][y]\n\n[y]: vbscript:1', '<p>x</p>'],
  ['[x](https://gut.example)', '<p><a href="https://gut.example">x</a></p>'],
  ['[x](mailto:a@b.example)', '<p><a href="mailto:a@b.example">x</a></p>'],
  ['[x](#kapitel)', '<p><a href="#kapitel">x</a></p>'],
  ['![Bild](https://fern.example/a.png)', '<p>Bild</p>'],
  ['vor ![Bild](a.png) nach', '<p>vor Bild nach</p>'],
  ['![Bild](%E4.svg)', '<p>Bild</p>'],
  ['[![Bild](a.png)](javascript:1)', '<p>Bild</p>'],
])('%s becomes %s', (template, expected) => {
  expect(htmlOf(template)).toContain(expected);
});

test('a notice stands on every printed page, whatever it says', () => {
  const html = htmlOf(':::vermerk\nEntwurf "};</style><b>\n:::');
  expect(html).toContain('content: "Entwurf \\22 \\7d \\3b \\3c \\2f style\\3e \\3c b\\3e "');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test('the same tree gives the same bytes, and the tree is left as it was', () => {
  const root = renderMarkdown(BERICHT, TEMPLATES);
  const before = JSON.stringify(root);
  expect(toHtml(root, BERICHT)).toBe(toHtml(root, BERICHT));
  expect(JSON.stringify(root)).toBe(before);
});

test('a letter has the foot columns and the line before the name that the city wants', () => {
  const look = {
    accent: '#1d5166',
    fontFamily: 'Source Sans 3',
    logo: undefined,
    fussspalten: [['Sparkasse <1>', 'IBAN DE00'], ['Mo bis Fr']],
    zeichnung: 'Im Auftrag',
  };
  const letter = bodyOf(toHtml(renderMarkdown(BRIEF, TEMPLATES), { ...BRIEF, look }));
  expect(letter).toMatch(/<p class="zeichnung">Im Auftrag<\/p>\s*<div class="unterschriften">/);
  expect(letter).toContain('<p>Sparkasse &#x3C;1><br>IBAN DE00</p>');
  expect(letter).toMatch(/<footer class="fuss">[\s\S]*<p>Mo bis Fr<\/p>[\s\S]*<\/footer>/);
  const report = bodyOf(toHtml(renderMarkdown(BERICHT, TEMPLATES), { ...BERICHT, look }));
  expect(report).not.toMatch(/zeichnung|fussspalten/);
});

test('a wide table is named by the heading before it, else by its number', () => {
  const table = '| a | b | c | d |\n| --- | --- | --- | --- |';
  const html = htmlOf(`${table}\n\n# Titel\n\n${table}\n\n:::nachricht\n${table}\n:::`);
  expect([...html.matchAll(/aria-label="(Tabelle[^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Tabelle 1',
    'Tabelle 2: Titel',
    'Tabelle 3',
  ]);
});

test('a table of nothing but its head has no body', () => {
  const html = htmlOf('| a | |\n| --- | --- |');
  expect(html).toMatch(
    /<thead>\s*<tr>\s*<th scope="col">a<\/th>\s*<td><\/td>\s*<\/tr>\s*<\/thead>\s*<\/table>/,
  );
  expect(bodyOf(html)).not.toContain('<tbody');
});
