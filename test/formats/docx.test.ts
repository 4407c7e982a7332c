import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Header, Packer, Paragraph, Document as WordDocument } from 'docx';
import type { Root } from 'mdast';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { toDocx } from '../../src/formats/docx.ts';
import type { Look, Rendering } from '../../src/formats/rendering.ts';
import { sizeOfPng } from '../../src/formats/svg-png.ts';
import { readZip, writeZip } from '../../src/formats/zip.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { UsageError } from '../../src/usage-error.ts';
import { ONE_OF_EACH } from '../golden-calls.ts';
import { MAINZ, PROJECT, runIn, temporaryFolder } from '../run-in.ts';
import { SAMPLES, TEMPLATES } from './samples.ts';

const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json');
const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/homebrew/bin/soffice'].find(existsSync);
const RESOURCES = resourcesOf(PROJECT);
const LOGO = {
  type: 'image/svg+xml',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>',
  ),
  alt: 'Wappen der Stadt',
  width: 45,
} as const;

const DOCUMENT: Document = {
  template: 'probe',
  target: 'muster/probe',
  title: 'Probe & Co',
  kind: 'protokoll',
  context: { stand: '2018-09-19', amt: 'Jugendamt', kommune: 'Musterstadt' },
  figures: {},
};

interface Case {
  readonly document?: Partial<Document>;
  readonly look?: Partial<Look>;
  readonly letterhead?: Uint8Array;
}

function renderingOf(source: string | Root, { document, look, letterhead }: Case = {}): Rendering {
  const whole = { ...DOCUMENT, ...document };
  return {
    document: whole,
    root: typeof source === 'string' ? parseMarkdown(source, whole.template) : source,
    look: { ...readLook(PROJECT), ...look },
    resources: { ...RESOURCES, letterhead: () => letterhead },
    renderingOf: () => {
      throw new Error('no other document');
    },
  };
}

function sampleRendering(sample: Document, look: Partial<Look> = {}): Rendering {
  const document = { ...sample, context: { ...sample.context, stand: '2018-03-22' } };
  return { ...renderingOf(renderMarkdown(document, TEMPLATES), { look }), document };
}

function partOf(docx: Uint8Array, path = 'word/document.xml'): string {
  return Buffer.from(readZip(docx).get(path) ?? []).toString('utf8');
}

async function textOf(source: string | Root, more: Case = {}): Promise<string> {
  return partOf(await toDocx(renderingOf(source, more)));
}

const [REPORT, LETTER] = SAMPLES as [Document, Document];

describe('a report', () => {
  let docx: Uint8Array;
  let text: string;
  beforeAll(async () => {
    docx = await toDocx(sampleRendering(REPORT, { logo: LOGO }));
    text = partOf(docx);
  });

  test('has its headings as styles with outline levels, its title as Title', () => {
    const styles = partOf(docx, 'word/styles.xml');
    for (const level of [1, 2, 3, 4]) {
      expect(styles).toMatch(
        new RegExp(
          `w:styleId="Heading${level}".*?<w:name w:val="heading ${level}"/>.*?<w:outlineLvl w:val="${level - 1}"/>`,
        ),
      );
    }
    expect(text).toMatch(/<w:pStyle w:val="Title"\/>.*?Jahresbericht 2018/);
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Auf einen Blick/);
    expect(text).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*Themen/);
  });

  test('uses no style that it does not have', () => {
    const styles = partOf(docx, 'word/styles.xml');
    const used = new Set([...text.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map((match) => match[1]));
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
  });

  test('is German everywhere and bears title, office and the day it speaks of', () => {
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="de-DE"');
    expect(text).not.toContain('<w:lang');
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Jahresbericht 2018</dc:title>');
    expect(core).toContain('<dc:language>de-DE</dc:language>');
    expect(core.match(/2018-03-22T00:00:00Z/g)).toHaveLength(2);
  });

  test('repeats the heads of its tables and tears no row', () => {
    const rows = text.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(text).toMatch(/<w:tblLook[^>]*w:firstColumn="(?:1|true)"/);
    expect(text).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*Neustadt/);
    expect(text).toMatch(/<w:jc w:val="right"\/>(?:(?!<\/w:p>).)*1\.500,00\u00A0€/);
  });

  test('has its pictures with alternative texts, each under a number of its own', () => {
    const pictures = [...text.matchAll(/<wp:docPr\b[^>]*>/g)].map(([tag]) => tag);
    expect(pictures).toHaveLength(4);
    expect(pictures.join('')).toContain('descr="Wappen der Stadt"');
    expect(pictures.join('')).toContain('descr="Kita-Plätze 12, „Wohnen &amp; Miete&quot; 7"');
    expect(new Set(pictures.map((tag) => /\bid="(\d+)"/.exec(tag)?.[1])).size).toBe(4);
    expect(text).toMatch(/<w:pStyle w:val="Caption"\/>.*?Themen 2018/);
    expect([...readZip(docx).keys()].filter((path) => path.endsWith('.png'))).toHaveLength(4);
  });

  test('has contents that are filled, with links and pages, and nobody is asked to update them', () => {
    expect(text).toContain(' TOC \\o &quot;1-1&quot; \\h \\z ');
    const entries = [...text.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/g)];
    expect(entries).toHaveLength(2);
    for (const [, anchor, entry] of entries) {
      expect(text).toContain(`w:name="${anchor}"`);
      expect(entry).toMatch(/PAGEREF.*<w:t[^>]*>\d+<\/w:t>/);
    }
    expect(text).not.toContain('w:dirty="true"');
    expect(partOf(docx, 'word/settings.xml')).not.toMatch(/<w:updateFields(?: w:val="true")?\/>/);
  });

  test('brings along the type that its pages were counted in', () => {
    const fonts = partOf(docx, 'word/fontTable.xml');
    expect(fonts).toContain('<w:font w:name="Source Sans 3"><w:altName w:val="Calibri"/>');
    expect(fonts.match(/w:fontKey/g)).toHaveLength(4);
    expect(readZip(docx).get('word/fonts/font1.odttf')?.length).toBe(RESOURCES.fonts().at(-4)?.length);
  });

  test('says on every page what it is, how many pages there are and that it is a draft', () => {
    const parts = [...readZip(docx).keys()];
    const headers = parts
      .filter((path) => /header\d/.test(path) && path.endsWith('.xml'))
      .map((path) => partOf(docx, path));
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(header).toContain('Entwurf');
    expect(headers.filter((header) => header.includes('Jahresbericht 2018'))).toHaveLength(1);
    const footers = parts
      .filter((path) => /footer\d\.xml$/.test(path))
      .map((path) => partOf(docx, path))
      .join('');
    expect(footers).toMatch(/Seite .*PAGE.* von .*NUMPAGES/);
    expect(text).toContain('<w:titlePg/>');
  });
});

describe('a letter', () => {
  test('has address and information block at their place and the subject in bold', async () => {
    const look = {
      logo: LOGO,
      zeichnung: 'Im Auftrag',
      fussspalten: [['Bank', 'DE00'], ['Sprechzeit']],
    };
    const docx = await toDocx(sampleRendering(LETTER, look));
    const text = partOf(docx);
    const [head = ''] = /<w:tbl>.*?<\/w:tbl>/.exec(text) ?? [];
    expect(head.match(/<w:trHeight/g)).toHaveLength(2);
    expect(head).toMatch(/Ruecksendeangabe.*Frau Beate Wiesinger.*Informationsblock.*06131 12-2748/);
    expect(text).toMatch(/<w:pStyle w:val="Title"\/>.*?Einladung zur 5\. Sitzung/);
    expect(text).toMatch(/Im Auftrag.*Leyla Karadeniz/);
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) => partOf(docx, path)).join('');
    expect(headers.match(/<w:framePr/g)).toHaveLength(3);
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((path) => partOf(docx, path)).join('');
    expect(footers).toMatch(/Bank.*DE00.*Sprechzeit/);
  });
});

describe('blocks', () => {
  test('a rule begins a new page in a report only', async () => {
    const source = '## Eins\n\n---\n\n## Zwei\n\n---\n\n| a |\n| --- |\n| b |';
    expect(
      (await textOf(source, { document: { kind: 'bericht' } })).match(/<w:pageBreakBefore\/>/g),
    ).toHaveLength(2);
    expect(await textOf(source)).not.toContain('pageBreakBefore');
  });

  test('each numbered list counts from its own first number', async () => {
    const docx = await toDocx(
      renderingOf('1. a\n2. b\n\nText\n\n1. c\n\nText\n\n4. d\n\nText\n\n- e\n  - f'),
    );
    const ids = [...partOf(docx).matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)];
    expect(new Set(ids.map((match) => match[2])).size).toBe(4);
    expect(ids[0]?.[2]).toBe(ids[1]?.[2]);
    expect(ids.at(-1)?.[1]).toBe('1');
    expect(partOf(docx, 'word/numbering.xml')).toContain('<w:startOverride w:val="4"/>');
  });

  test('links lead to the web, to mailboxes and to headings; any other is its words', async () => {
    const docx = await toDocx(
      renderingOf(
        '## Ziel\n\n[a](https://ä.example/ü?x=1&y=2) [b](#ziel) [c](javascript:1) [d](file:///x) [e][f]\n\n[f]: mailto:a@b.example',
      ),
    );
    const targets = [
      ...partOf(docx, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]+)" TargetMode/g),
    ];
    expect(targets.map((match) => match[1])).toEqual([
      'https://xn--4ca.example/%C3%BC?x=1&amp;y=2',
      'mailto:a@b.example',
    ]);
    expect(partOf(docx).match(/<w:hyperlink /g)).toHaveLength(3);
  });

  test('a form has rows to write in, a short table stays on one page', async () => {
    const text = await textOf('| Name | Unterschrift |\n| --- | --- |\n| **A** | |\n| **B** | |');
    expect(text.match(/<w:trHeight/g)).toHaveLength(2);
    expect(text.match(/<w:keepNext\/>/g)).toHaveLength(4);
  });

  test('the widths of a table are those of the page', async () => {
    const text = await textOf('| a | b |\n| --- | ---: |\n| lang lang lang lang | 1 |');
    const widths = [...text.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9354)).toBeLessThan(3);
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    'a\u0000b\u0008\u000B\u001F',
    '\uD800 allein \uDC00',
    '\uFFFE\uFFFF\uFDD0',
    ']]> &lt; &amp; <w:t>',
    'CURRENT',
    '{ PAGE \\* MERGEFORMAT } {{titel}} {{inhalt}}',
    'W'.repeat(5000),
    ...NAUGHTY,
  ];
  const texts = (value: string) => [{ type: 'text', value } as const];
  const ROOT: Root = {
    type: 'root',
    children: HOSTILE.flatMap((value) => [
      { type: 'heading', depth: 2, children: texts(value) },
      { type: 'paragraph', children: texts(value) },
      {
        type: 'table',
        children: [
          { type: 'tableRow', children: [{ type: 'tableCell', children: texts(value) }] },
          { type: 'tableRow', children: [{ type: 'tableCell', children: texts(value) }] },
        ],
      },
    ]),
  };

  test('is literal in headings, paragraphs and cells, and never more than XML can hold', async () => {
    const docx = await toDocx(renderingOf(ROOT, { document: { title: 'a\u0000 ]]> {{inhalt}}' } }));
    for (const [path, bytes] of readZip(docx)) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      expect(Buffer.from(bytes).toString('utf8'), path).not.toMatch(
        /[^\t\n\r\u0020-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/u,
      );
    }
    const text = partOf(docx);
    expect(text).toContain(']]&gt; &amp;lt; &amp;amp; &lt;w:t&gt;');
    expect(text).toContain('{ PAGE \\* MERGEFORMAT } {{titel}} {{inhalt}}');
    expect(text.match(/>CURRENT</g)).toHaveLength(4);
    expect(text).toContain('a�b���');
  });

  test('of a document is no placeholder of the letterhead', async () => {
    const letterhead = await wordFile(['{{titel}}', '{{inhalt}}']);
    const text = await textOf('Hier steht {{titel}} und {{inhalt}}.', {
      letterhead,
      document: { title: '{{inhalt}}' },
    });
    expect(text).toContain('Hier steht {{titel}} und {{inhalt}}.');
    expect(text.match(/>\{\{inhalt\}\}</g)).toHaveLength(1);
  });
});

async function wordFile(lines: readonly string[], header = 'Stadt Muster'): Promise<Uint8Array> {
  const styles = [{ id: 'berschrift1', name: 'heading 1', run: { size: 40 } }];
  return Packer.toBuffer(
    new WordDocument({
      styles: { paragraphStyles: styles },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(header)] }) },
          children: lines.map((line) => new Paragraph(line)),
        },
      ],
    }),
  );
}

describe('the letterhead of the office', () => {
  const SOURCE =
    ':::kopf\nAmt für Jugend\\\nMusterstraße 1\n:::\n\n:::vermerk\nEntwurf\n:::\n\n:::anschrift\nFrau Muster\\\n55116 Mainz\n:::\n\n# Betreff\n\n## Punkt\n\n1. eins\n\n| a |\n| --- |\n| b |\n\n[web](https://a.example)';

  test('holds the text and what it places itself, once', async () => {
    const letterhead = await wordFile(
      ['{{ absender }}', 'An {{anschrift}}', '{{datum}}', '{{inhalt}}', 'Ende'],
      '{{titel}} {{vermerk}}',
    );
    const docx = await toDocx(renderingOf(SOURCE, { letterhead }));
    const words = partOf(docx)
      .replace(/<w:br\/>/g, '|')
      .replace(/<\/w:p>/g, '¶')
      .replace(/<[^>]+>/g, '');
    expect(words).toMatch(
      /^Amt für Jugend\|Musterstraße 1¶An Frau Muster\|55116 Mainz¶19\.\sSeptember\s2018¶Betreff¶Punkt¶eins¶a¶b¶+web¶Ende¶/,
    );
    expect(partOf(docx, 'word/header1.xml')).toMatch(/Probe &amp; Co.*Entwurf/);
  });

  test('lends its own styles and gets those that it lacks', async () => {
    const docx = await toDocx(renderingOf(SOURCE, { letterhead: await wordFile(['{{inhalt}}']) }));
    const styles = partOf(docx, 'word/styles.xml');
    const text = partOf(docx);
    expect(text).toMatch(/<w:pStyle w:val="berschrift1"\/>(?:(?!<\/w:p>).)*Punkt/);
    const used = new Set([...text.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map((match) => match[1]));
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(styles.match(/<w:name w:val="Title"\/>/g)).toHaveLength(1);
  });

  test.each([
    ['no archive', Buffer.from('Das ist ein Text.'), 'ist keine Word-Datei (.docx)'],
    ['an empty file', Buffer.alloc(0), 'ist keine Word-Datei (.docx)'],
    ['half an archive', undefined, 'ist keine Word-Datei (.docx)'],
  ])('%s is refused', async (_, bytes, message) => {
    const letterhead = bytes ?? (await wordFile(['{{inhalt}}'])).subarray(0, 900);
    await expect(textOf('Text', { letterhead })).rejects.toThrow(message);
    await expect(textOf('Text', { letterhead })).rejects.toThrow(UsageError);
  });

  test.each([
    [['{{titel}}'], 'In der Word-Datei fehlt der Platzhalter {{inhalt}}.'],
    [
      ['{{inhalt}}', '{{unterschrift}}'],
      'Den Platzhalter {{unterschrift}} gibt es nicht. Möglich sind {{inhalt}},',
    ],
  ])('%j is refused, with what to write', async (lines, message) => {
    await expect(textOf('Text', { letterhead: await wordFile(lines) })).rejects.toThrow(message);
  });
});

describe('the same input gives the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('whatever the day, the time zone and what was written before', async () => {
    const letterhead = await wordFile(['{{inhalt}}']);
    const source = '## A\n\n[a](https://a.example) [b](https://b.example)\n\n1. eins';
    const all = async () =>
      Buffer.concat([
        await toDocx(sampleRendering(LETTER, { logo: LOGO })),
        await toDocx(renderingOf(source)),
        await toDocx(renderingOf(source, { letterhead })),
      ]);
    const first = await all();
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ now: Date.UTC(2031, 6, 1), toFake: ['Date'] });
    expect((await all()).equals(first)).toBe(true);
  });
});

test('every kind of document becomes a Word file', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  for (const call of ONE_OF_EACH) {
    const argv = [...call, '-f', 'docx', '-C', MAINZ, '-o', folder, '--force'];
    const { code, err } = await runIn(PROJECT, argv);
    expect({ call, code, err }).toEqual({ call, code: 0, err: '' });
  }
});

test.skipIf(SOFFICE === undefined)(
  'LibreOffice opens what we write',
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'brief.docx');
    const text = `${NAUGHTY.slice(0, 40)
      .map((_, index) => `Absatz ${index}`)
      .join('\n\n')}\n\n| Name | Wert |\n| --- | ---: |\n| **Ende** | 1 |`;
    writeFileSync(file, await toDocx(renderingOf(text, { letterhead: await wordFile(['{{inhalt}}']) })));
    execFileSync(
      SOFFICE ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profil`,
        '--convert-to',
        'txt:Text',
        '--outdir',
        folder,
        file,
      ],
      { timeout: 60_000, stdio: 'ignore' },
    );
    expect(readFileSync(join(folder, 'brief.txt'), 'utf8')).toMatch(/Absatz 39[\s\S]*Name[\s\S]*Ende/);
  },
  90_000,
);

test('a list item keeps its second paragraph, indented as the first', async () => {
  const text = await textOf('- a\n\n  b\n\n- c');
  const paragraphs = [...text.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
  const second = paragraphs.find((paragraph) => paragraph.includes('>b<')) ?? '';
  expect(second).toMatch(/<w:pStyle w:val="ListParagraph"\/>.*<w:ind w:left="255"\/>/);
  expect(second).not.toContain('<w:numPr>');
});

test('small print of several paragraphs has one rule above', async () => {
  const text = await textOf('# Betreff\n\n:::fuss\nErstens\n\nZweitens\n:::');
  expect(text).toMatch(/Betreff.*<w:pBdr><w:top.*Erstens.*Zweitens/s);
  expect(text.match(/<w:pBdr>/g)).toHaveLength(1);
});

test('a letter needs neither sender nor address, facts or logo; its subject keeps its place', async () => {
  const text = await textOf('# Betreff\n\nText', { document: { kind: 'brief' } });
  const [head = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(text) ?? [];
  expect(head.match(/<w:trHeight/g)).toHaveLength(2);
  expect(head.replace(/<[^>]+>/g, '')).toBe('');
  expect(text.slice(head.length)).toMatch(/Betreff.*Text/s);
});

test('a city with a type family of its own has that named, and ours does not travel along', async () => {
  const docx = await toDocx(
    renderingOf('# T\n\n::inhalt\n\n## A', { look: { fontFamily: 'Amtsschrift & Co' } }),
  );
  expect(partOf(docx, 'word/fontTable.xml')).toContain('<w:font w:name="Amtsschrift &amp; Co">');
  expect([...readZip(docx).keys()].filter((path) => path.endsWith('.odttf'))).toEqual([]);
});

describe('a logo in pixels', () => {
  function png(width: number, height: number): Buffer {
    const header = Buffer.alloc(24);
    header.write('\u0089PNG\r\n\u001a\n', 'latin1');
    header.writeUInt32BE(width, 16);
    header.writeUInt32BE(height, 20);
    return header;
  }

  test.each<[string, Buffer, { width: number; height: number }]>([
    ['has its size in its header', png(300, 100), { width: 300, height: 100 }],
    ['that says nothing of its size is a square', png(0, 0), { width: 1, height: 1 }],
    ['that ends early is a square', Buffer.from('PNG'), { width: 1, height: 1 }],
  ])('%s', (_, bytes, size) => {
    expect(sizeOfPng(bytes)).toEqual(size);
  });

  test('goes into the file as it is, as wide as the city wants it', async () => {
    const bytes = png(300, 100);
    const logo = { type: 'image/png', bytes, alt: 'Wappen', width: 30 } as const;
    const docx = await toDocx(renderingOf(':::kopf\nStadt\n:::\n\n# T', { look: { logo } }));
    const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(partOf(docx)) ?? [];
    expect([Number(wide) / 36_000, Number(high) / 36_000].map(Math.round)).toEqual([30, 10]);
    const pictures = [...readZip(docx)].filter(([path]) => path.endsWith('.png'));
    expect(pictures.map(([, content]) => Buffer.from(content).equals(bytes))).toEqual([true]);
  });
});

/** The letterhead as another program writes it. */
function rewritten(
  letterhead: Uint8Array,
  change: (path: string, text: string) => string | undefined,
): Uint8Array {
  const parts = [...readZip(letterhead)].flatMap(([path, bytes]) => {
    const text = change(path, Buffer.from(bytes).toString('utf8'));
    return text === undefined ? [] : [[path, Buffer.from(text)] as const];
  });
  return writeZip(new Map(parts));
}

function wordsOf(docx: Uint8Array): string {
  return partOf(docx)
    .replace(/<w:br\/>/g, '|')
    .replace(/<\/w:p>/g, '¶')
    .replace(/<[^>]+>/g, '');
}

test.each([
  ['kopf'],
  ['vermerk'],
  ['unterschriften'],
  ['fuss'],
  ['kopf', '{{absender}}'],
  ['anschrift', '{{anschrift}}'],
  ['vermerk', '{{vermerk}}'],
  ['fuss', '{{fuss}}'],
])('nothing is lost of what stands in :::%s, placed by %s', async (area, placeholder = '') => {
  const letterhead = placeholder === '' ? undefined : await wordFile([placeholder, '{{inhalt}}']);
  const source = `:::${area}\n# Titel\n\nAmt\n\n- Liste\n  - darunter\n\n> Zitat\n\n| a |\n| --- |\n| Zelle |\n:::\n\nText`;
  const docx = await toDocx(renderingOf(source, letterhead ? { letterhead } : {}));
  const words = [...readZip(docx).keys()]
    .filter((path) => /^word\/(?:document|footer\d*)\.xml$/.test(path))
    .map((path) => partOf(docx, path))
    .join('');
  for (const word of ['Titel', 'Amt', 'Liste', 'darunter', 'Zitat', 'Zelle']) expect(words).toContain(word);
});

describe('a letterhead that is not as Word writes it', () => {
  const SOURCE = '## Punkt\n\n| a |\n| --- |\n| b |';

  test('places the facts and all paragraphs of the sender, of several only the first', async () => {
    const letterhead = await wordFile(['{{absender}}', '{{angaben}}', '{{inhalt}}']);
    const source =
      ':::kopf\nAmt\n\nHaus B\n:::\n\n:::angaben\n- **Ort:** Rathaus\n:::\n\n:::angaben\n- **Ort:** Turnhalle\n:::\n\nText';
    const words = wordsOf(await toDocx(renderingOf(source, { letterhead })));
    expect(words).toMatch(/^Amt\|Haus B¶OrtRathaus¶+Text¶$/);
  });

  test.each<[string, (xml: string) => string, number]>([
    ['without a page has ours', (xml) => xml.replace(/<w:sectPr.*<\/w:sectPr>/s, ''), 9354],
    ['too narrow to write on has ours', (xml) => xml.replace(/(<w:pgSz[^>]*w:w=")\d+/, '$1' + '3000'), 9354],
    ['narrow has its own', (xml) => xml.replace(/(<w:pgSz[^>]*w:w=")\d+/, '$1' + '8000'), 5120],
  ])('%s', async (_, change, width) => {
    const letterhead = rewritten(await wordFile(['{{inhalt}}']), (path, text) =>
      path === 'word/document.xml' ? change(text) : text,
    );
    const text = partOf(await toDocx(renderingOf('| a |\n| --- |\n| b |', { letterhead })));
    const [, size] = /<w:gridCol w:w="(\d+)"/.exec(text) ?? [];
    expect(Math.abs(Number(size) - width)).toBeLessThan(3);
  });

  test('without styles keeps the names of ours', async () => {
    const letterhead = rewritten(await wordFile(['{{inhalt}}']), (path, text) =>
      path === 'word/styles.xml' ? undefined : text.replace(/<[^<>]*styles\.xml[^<>]*>/g, ''),
    );
    const docx = await toDocx(renderingOf(SOURCE, { letterhead }));
    expect(partOf(docx)).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Punkt/);
    expect(readZip(docx).has('word/styles.xml')).toBe(false);
  });

  test('with an empty list of styles gets all of ours', async () => {
    const letterhead = rewritten(await wordFile(['{{inhalt}}']), (path, text) =>
      path === 'word/styles.xml' ? text.replace(/<w:style\b.*<\/w:style>/s, '') : text,
    );
    const docx = await toDocx(renderingOf(SOURCE, { letterhead }));
    const styles = partOf(docx, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Sachtabelle"(?:(?!<\/w:style>).)*<w:basedOn w:val="TableNormal"\/>/);
    expect(styles).toContain('w:styleId="Heading1"');
  });

  test('keeps what it refers to and does not have', async () => {
    const letterhead = rewritten(await wordFile(['{{inhalt}}']), (path, text) =>
      path === 'word/document.xml'
        ? text.replace('<w:body>', '<w:body><w:p><w:r><w:pict r:id="rIdFehlt"/></w:r></w:p>')
        : text,
    );
    const stray =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="x" Target="y"/></Relationships>';
    const parts = new Map([
      ...readZip(letterhead),
      ['word/_rels/fort.xml.rels', Buffer.from(stray)] as const,
    ]);
    const docx = await toDocx(renderingOf(SOURCE, { letterhead: writeZip(parts) }));
    expect(partOf(docx)).toContain('r:id="rIdFehlt"');
    expect(partOf(docx, 'word/_rels/fort.xml.rels')).toContain('Id="rId7"');
  });
});
