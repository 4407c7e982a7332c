import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHtml } from '../../src/formats/html.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { axeViolations, CHROMIUM } from './axe.ts';
import { SAMPLES, TEMPLATES } from './samples.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gremium-html-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(SAMPLES)('html-validate finds nothing in a $kind', async (document) => {
  const extend = ['html-validate:recommended', 'html-validate:a11y'];
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: extend }));
  const report = await validator.validateString(toHtml(renderMarkdown(document, TEMPLATES), document));
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

test.skipIf(CHROMIUM === undefined).each(SAMPLES)('axe finds nothing in a $kind', async (document) => {
  const path = join(folder, `${document.kind}.html`);
  writeFileSync(path, toHtml(renderMarkdown(document, TEMPLATES), document));
  expect(await axeViolations(path)).toEqual([]);
});
