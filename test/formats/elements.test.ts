import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { toDocx } from '../../src/formats/docx.ts';
import { toHtml } from '../../src/formats/html.ts';
import { plainText } from '../../src/formats/mail-text.ts';
import { toPdf } from '../../src/formats/pdf.ts';
import type { Rendering } from '../../src/formats/rendering.ts';
import { readZip } from '../../src/formats/zip.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';
import { PROJECT } from '../run-in.ts';
import { readPdf } from './read-pdf.ts';

/** What none of our own templates uses and a city’s may. */
const ELEMENTS = `# Titel

> Ein Zitat aus dem Konzept

\`\`\`
Zeile eins
Zeile zwei
\`\`\`

Ein \`Kürzel\`, ein [Verweis][amt], noch [einer][fehlt] und ![das Wappen][wappen].

[amt]: https://amt.example
[amt]: https://zweites.example
[wappen]: wappen.svg

---

- > Zitat im Punkt
- - Punkt im Punkt

- Ort

| Wer | Was |
| --- | --- |
| eine Zelle |

<!-- -->

-
- nach dem leeren Punkt

- mit Absatz

  zweiter Absatz im Punkt

:::kopf
- Sender als Liste
:::

:::unterschriften
- Liste der Namen

Ada Lindner
:::

:::angaben
Kein Paar, ein Satz

- kein Name am Anfang
- > nur ein Zitat

1. keine Nummer ist ein Name

- **Ort und *Zeit*:** Rathaus: *13 Uhr*
- **Raum**: Zimmer zwei
:::
`;

const DOCUMENT: Document = {
  template: 'eigene',
  target: 'muster/eigene',
  title: 'Eigene',
  kind: 'protokoll',
  context: { stand: '2018-09-19', amt: 'Jugendamt', kommune: 'Musterstadt' },
  figures: {},
};

function renderingOf(markdown: string): Rendering {
  const root: Root = parseMarkdown(markdown, DOCUMENT.template);
  return {
    document: DOCUMENT,
    root,
    look: readLook(PROJECT),
    resources: resourcesOf(PROJECT),
    renderingOf: () => renderingOf(markdown),
  };
}

const WORDS = ['Ein Zitat aus dem Konzept', 'Zeile eins', 'Zeile zwei', 'Kürzel', 'Verweis', 'einer'];
const MORE = ['das Wappen', 'Zitat im Punkt', 'Punkt im Punkt', 'eine Zelle', 'nach dem leeren Punkt'];
const AREAS = ['zweiter Absatz im Punkt', 'Ada Lindner', 'Kein Paar, ein Satz'];
const FACTS = ['kein Name am Anfang', 'nur ein Zitat', 'keine Nummer ist ein Name', 'Zimmer zwei'];

describe('all that Markdown can say', () => {
  test('is in the Word file, quotations and code in styles of their own', async () => {
    const parts = readZip(await toDocx(renderingOf(ELEMENTS)));
    const text = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
    for (const words of [...WORDS, ...MORE, ...AREAS, ...FACTS]) expect(text).toContain(words);
    const plain = text.replace(/<w:tab\/>/g, '⇥').replace(/<[^>]+>/g, '');
    expect(plain).toContain('Ort und Zeit⇥Rathaus: 13\u00A0UhrRaum⇥Zimmer zwei');
    expect(text).toMatch(/<w:pStyle w:val="Quote"\/>(?:(?!<\/w:p>).)*Ein Zitat/);
    expect(text).toMatch(/<w:pStyle w:val="Quelltext"\/>(?:(?!<\/w:p>).)*Zeile zwei/);
    expect(text).toMatch(/<w:rStyle w:val="Code"\/>(?:(?!<\/w:r>).)*Kürzel/);
  });

  test('is in the PDF, with the first of two targets of the same name', async () => {
    const { pages } = await readPdf(await toPdf(renderingOf(ELEMENTS)));
    const text = pages.join(' ');
    for (const words of [...WORDS, ...MORE, ...AREAS, ...FACTS]) expect(text).toContain(words);
    expect(text).toContain('Sender als Liste');
    expect(text).toContain('Liste der Namen');
    expect(text.replace(/\s+/g, ' ')).toContain('Ort und Zeit Rathaus: 13 Uhr Raum Zimmer zwei');
    expect(text).toContain('https://amt.example');
    expect(text).not.toContain('zweites');
  });

  test('is in the web page, facts as a list of terms', () => {
    const html = toHtml(renderingOf(ELEMENTS).root, DOCUMENT);
    for (const words of [...WORDS, ...MORE, ...AREAS, ...FACTS]) expect(html).toContain(words);
    expect(html).toContain('<dt>Ort und <em>Zeit</em></dt><dd>Rathaus: <em>13\u00A0Uhr</em></dd>');
    expect(html).toContain('<dt>Raum</dt><dd>Zimmer zwei</dd>');
    expect(html).toMatch(/<td>eine Zelle<\/td>\s*<td><\/td>/);
  });

  test('is in the text of a mail, with marks that people type', () => {
    const text = plainText(
      parseMarkdown(
        '> Zitat\n> weiter\n\n---\n\n| Wer | Was |\n| --- | --- |\n| Amt | Brief |\n\n:::kopf\nStadt\n:::',
        'mail',
      ),
    );
    expect(text).toMatch(/^> Zitat\n> weiter\n\n(?:-- )+--\n\nWer \| Was\nAmt \| Brief\n\nStadt\n$/);
  });
});
