import { expect, test } from 'vitest';
import { toMarkdownText } from '../../src/formats/markdown.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';

function written(markdown: string): string {
  return toMarkdownText(parseMarkdown(markdown, 'probe'));
}

test('directives are unwrapped, also nested ones', () => {
  expect(written('::::deckblatt\n:::kopf\n**Stadt**\\\nAmt\n:::\n\n# Titel\n::::')).toBe(
    '**Stadt**\\\nAmt\n\n# Titel\n',
  );
});

test('the contents are a list of links to the chapters', () => {
  expect(
    written('# T\n\n::inhalt\n\n## Öffentlich\n\n### Ort & Zeit\n\n#### tief\n\n## Öffentlich'),
  ).toContain('- [Öffentlich](#öffentlich)\n- [Öffentlich](#öffentlich-1)\n\n## Öffentlich');
});

test('contents of a document without chapters are nothing', () => {
  expect(written('::inhalt\n\nText')).toBe('Text\n');
});

test('figures stay image links, tables stay tables', () => {
  const text = '![Kita 3](probe-themen.svg)\n\n| Wer | Summe |\n| - | -: |\n| **Kita** | 3 |\n';
  expect(written(text)).toBe(text);
});

test('what was written reads back as the same text', () => {
  const once = written(
    '- a\n- b\n\n1. x\n2. y\n\n> Zitat\\\n> zweite Zeile\n\n_k_ **f** [l](https://a.example)',
  );
  expect(written(once)).toBe(once);
});
