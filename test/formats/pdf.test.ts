import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { toPdf } from '../../src/formats/pdf.ts';
import { accessibleArchive } from '../../src/formats/pdf-metadata.ts';
import type { Look, Rendering } from '../../src/formats/rendering.ts';
import { typefaceOf } from '../../src/formats/typeface.ts';
import {
  anyTypesetter,
  nativeTypesetter,
  refusalOf,
  type Typesetter,
  wasmTypesetter,
} from '../../src/formats/typst-compile.ts';
import { typstSource } from '../../src/formats/typst-source.ts';
import { parseMarkdown } from '../../src/render/markdown-dialect.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { UsageError } from '../../src/usage-error.ts';
import { PROJECT, temporaryFolder } from '../run-in.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { SAMPLES, TEMPLATES } from './samples.ts';

const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json');
const QPDF = ['/usr/bin/qpdf', '/usr/local/bin/qpdf', '/opt/homebrew/bin/qpdf'].find(existsSync);
const RESOURCES = resourcesOf(PROJECT);

const DOCUMENT: Document = {
  template: 'probe',
  target: 'muster/probe',
  title: 'Probe',
  kind: 'protokoll',
  context: { stand: '2018-09-19' },
  figures: {},
};

function renderingOf(markdown: string, more: Partial<Document> = {}, look: Partial<Look> = {}): Rendering {
  const document = { ...DOCUMENT, ...more };
  return {
    document,
    root: parseMarkdown(markdown, document.template),
    look: { ...readLook(PROJECT), ...look },
    resources: RESOURCES,
    renderingOf: () => renderingOf(markdown, more, look),
  };
}

async function read(markdown: string, more: Partial<Document> = {}, look: Partial<Look> = {}) {
  return readPdf(await toPdf(renderingOf(markdown, more, look)));
}

function sampleRendering(sample: Document): Rendering {
  const document = { ...sample, context: { ...sample.context, stand: '2018-03-22' } };
  return { ...renderingOf('', document), root: renderMarkdown(document, TEMPLATES) };
}

const [REPORT, LETTER, MINUTES] = SAMPLES.map(sampleRendering) as [Rendering, Rendering, Rendering];

function rolesOf({ structure }: ReadPdf, role: RegExp): readonly (readonly [string, string])[] {
  return structure.filter(([name]) => role.test(name)).map(([name, text]) => [name, text.trim()] as const);
}

describe('a report', () => {
  let report: ReadPdf;
  beforeAll(async () => {
    report = await readPdf(await toPdf(REPORT));
  });

  test('says what it is: title, language, both standards', () => {
    expect(report.title).toBe('Jahresbericht 2018');
    expect(report.language).toBe('de-DE');
    expect(report.xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(report.xmp.match(/<pdfuaid:part>1<\/pdfuaid:part>/g)).toHaveLength(1);
  });

  test('has its headings in order, in the structure and as bookmarks', () => {
    expect(rolesOf(report, /^H\d$/)).toEqual([
      ['H1', 'Jahresbericht 2018'],
      ['H2', 'Auf einen Blick'],
      ['H3', 'Themen'],
      ['H3', 'Verlauf'],
      ['H3', 'Themen'],
      ['H2', 'Sitzungen'],
    ]);
    expect(report.outline).toEqual(rolesOf(report, /^H\d$/).map(([, text]) => text));
  });

  test('has heads of columns and of rows', () => {
    const heads = rolesOf(report, /^TH$/).map(([, text]) => text);
    expect(heads).toEqual(expect.arrayContaining(['Sozialraum', 'Leitung', 'Neustadt', 'Mittel', '2017']));
    const cells = rolesOf(report, /^TD$/).map(([, text]) => text.replace(/\s+/g, ' '));
    expect(cells).toEqual(expect.arrayContaining(['Ruth Wendelin', '1.500,00 €', '3']));
    expect(cells).not.toContain('Neustadt');
  });

  test('describes its pictures and writes their words in our letters', () => {
    expect(rolesOf(report, /^Figure$/).map(([, alt]) => alt)).toEqual([
      'Kita-Plätze 12, „Wohnen & Miete" 7',
      'Wohnen vor allem im Februar',
      'Sitzungen je Sozialraum in drei Jahren',
    ]);
    expect(report.pages.join(' ')).toContain('Wohnen & Miete');
  });

  test('has a table of contents with the pages of its chapters', () => {
    const contents = report.pages.find((page) => page.includes('Inhalt')) ?? '';
    expect(contents).toMatch(/Auf einen Blick\s+2\s+Sitzungen\s+\d/);
  });

  test('counts its pages, but not on the cover; its head and its notice stand on the others', () => {
    const count = report.pages.length;
    expect(report.pages[0]).not.toContain('Seite');
    for (const [index, page] of report.pages.entries()) {
      expect(page).toContain('Entwurf');
      if (index > 0) expect(page).toContain(`Seite ${index + 1} von ${count}`);
      if (index > 0) expect(page).toContain('Jahresbericht 2018');
    }
  });
});

describe('a letter', () => {
  test('has sender, address, facts, subject and text in the order of reading', async () => {
    const letter = await readPdf(await toPdf(LETTER));
    const order = [
      'Stadt <Mainz> & Umland',
      'Frau Beate Wiesinger',
      'Telefon',
      'Einladung zur 5. Sitzung',
      'Sehr geehrte Frau Wiesinger',
      'Leyla Karadeniz',
    ];
    const text = letter.structure.map(([, words]) => words).join('\n');
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(letter.pages).toHaveLength(1);
    expect(letter.pages[0]).not.toMatch(/Betreff|Seite/);
    expect(rolesOf(letter, /^TH$/).map(([, name]) => name)).toEqual(['Telefon', 'Datum']);
  });

  test('takes its foot and the line before the name from the look of the city', async () => {
    const look = {
      fussspalten: [
        ['Sparkasse', 'IBAN DE00'],
        ['Mo bis Fr', '8 bis 12 Uhr'],
      ],
      zeichnung: 'Im Auftrag',
    };
    const rendering = { ...LETTER, look: { ...LETTER.look, ...look } };
    const [page = ''] = (await readPdf(await toPdf(rendering))).pages;
    expect(page).toMatch(/Sparkasse\s+IBAN DE00/);
    expect(page).toMatch(/Im Auftrag\s+Leyla Karadeniz/);
  });

  test('counts its pages when it has more than one, from the second on', async () => {
    const text = `:::anschrift\nAn alle\n:::\n\n# Betreff\n\n${'Ein Satz von einiger Länge, der sich wiederholt.\n\n'.repeat(60)}`;
    const { pages } = await read(text, { kind: 'brief' });
    expect(pages[0]).not.toContain('Seite 1');
    expect(pages[1]).toContain(`Seite 2 von ${pages.length}`);
  });

  test('an address of twelve lines and as many facts push the subject down instead of covering it', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `Zeile ${index + 1}`);
    const facts = lines.map((line) => `- **${line}:** Wert`).join('\n');
    const { pages } = await read(
      `:::anschrift\n${lines.join('\\\n')}\n:::\n\n:::angaben\n${facts}\n:::\n\n# Der Betreff\n\nText`,
      { kind: 'brief' },
    );
    expect(pages[0]).toContain('Zeile 12');
    expect(pages[0]).toContain('Der Betreff');
  });
});

test('minutes have their facts as rows with names and a place to sign', async () => {
  const minutes = await readPdf(await toPdf(MINUTES));
  expect(rolesOf(minutes, /^TH$/).map(([, text]) => text)).toEqual(['Datum', 'Anwesend', 'Was', 'Bis']);
  expect(minutes.pages.join(' ')).toMatch(/Ruth Wendelin.*Leitung.*Piotr Zielonka/s);
  expect(minutes.pages[0]).toContain('Seite 1 von 1');
});

test('a notice stands on every page', async () => {
  const { pages } = await read(`# Lang\n\n:::vermerk\nEntwurf\n:::\n\n${'Absatz.\n\n'.repeat(150)}`);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter((page) => !page.includes('Entwurf'))).toEqual([]);
});

test('a rule begins a new page in a report and only there', async () => {
  const text = '# Titel\n\nEins\n\n---\n\nZwei';
  expect((await read(text, { kind: 'bericht' })).pages).toHaveLength(2);
  expect((await read(text)).pages).toHaveLength(1);
});

test('a table of many long words lies crosswise, its heading and its source with it', async () => {
  const head = Array.from({ length: 9 }, (_, index) => `Sozialraumbudgetverwaltung${index}`);
  const text = `# T\n\nDavor\n\n## Vergleich\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(9)}\n|${' 1 |'.repeat(9)}\n\n:::quelle\nQuelle\n:::\n\nDanach`;
  const rendering = renderingOf(text, { kind: 'bericht' });
  const bytes = Buffer.from(await toPdf(rendering)).toString('latin1');
  expect(bytes).toContain('/MediaBox [0 0 841.88');
  const { pages } = await readPdf(await toPdf(rendering));
  expect(pages.map((page) => /Vergleich.*Quelle/s.test(page))).toEqual([false, true, false]);
});

test('the head of a long table stands on each of its pages', async () => {
  const { pages } = await read(
    `# T\n\n| Spalte | Wert |\n| --- | ---: |\n${'| **Zeile** | 1 |\n'.repeat(90)}`,
  );
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter((page) => !page.includes('Spalte'))).toEqual([]);
});

describe('links', () => {
  test('keep the web, mail and anchors; anything else is plain words', async () => {
    const markdown =
      '# T\n\n[a](https://x.example/ä?b=1) [b](mailto:k@x.example) [c](javascript:1) [d](#t) [e](#nirgends) [f][g]\n\n[g]: https://y.example';
    const bytes = Buffer.from(await toPdf(renderingOf(markdown))).toString('latin1');
    expect([...bytes.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url).sort()).toEqual([
      'https://x.example/%C3%A4?b=1',
      'https://y.example',
      'mailto:k@x.example',
    ]);
    expect(bytes).not.toContain('javascript');
  });
});

describe('text', () => {
  const { shown } = typefaceOf(renderingOf('# T'));

  test('stays what it is where the type has its letters', () => {
    const text = 'Çelik, Wiśniewska, Nguyễn, Шевченко, Παπαδόπουλος – „§ 78“ ☐ ½ a\u00ADb';
    expect(shown(text)).toBe(text);
  });

  test('what the type lacks becomes its plain form, then a box; what nobody sees is dropped', () => {
    expect(shown('𝐁ericht ① Ａ')).toBe('Bericht 1 A');
    expect(shown('محمد 漢字 😀 👍🏽')).toBe('□□□□ □□ □ □');
    expect(shown('a\u202Eb\u0007c\uFEFFd')).toBe('abcd');
    expect(shown('\uD800 \uE000 \u{10FFFF}')).toBe('□ □ □');
    expect(shown('e\u0301')).toBe('é');
    expect(shown(`x${'\u0301'.repeat(9)}`)).toBe('x\u0301\u0301');
  });

  function typed(texts: readonly string[]): Rendering {
    const base = renderingOf('# Böse Zeichen');
    const paragraphs = texts.map((value) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    }));
    return { ...base, root: { ...base.root, children: [...base.root.children, ...paragraphs] } };
  }

  test('whatever somebody types never fails', async () => {
    const { pages } = await readPdf(await toPdf(typed([...NAUGHTY, '\uD800', '\uDC00x', '\0', '\uFFFE'])));
    expect(pages.length).toBeGreaterThan(5);
  });

  test('and appears literally', async () => {
    const plain = NAUGHTY.filter((text) => /^[\x21-\x7e ]{1,60}$/.test(text));
    const all = (await readPdf(await toPdf(typed(plain)))).pages.join(' ').replace(/[\s-]+/g, '');
    expect(plain.filter((text) => !all.includes(text.replace(/[\s-]+/g, '')))).toEqual([]);
  });

  test('reads like code of the typesetter and is not', async () => {
    const hostile = '#panic("x") $x$ `r` \\ "quote" {a} <label> @ref //c /*d*/ = Titel';
    const { pages } = await readPdf(await toPdf(typed([hostile])));
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(hostile);
  });

  test('a word without end breaks inside its column', async () => {
    const { pages } = await read(
      `# ${'W'.repeat(120)}\n\n| A | B |\n| --- | --- |\n| ${'m'.repeat(300)} | b |`,
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]?.replace(/\s/g, '')).toContain('m'.repeat(300));
  });
});

describe('what cannot be set', () => {
  test('an empty heading, an outline that begins too deep', async () => {
    await expect(read('# T\n\n##')).rejects.toThrow(
      'Vorlage „probe“: eine Überschrift der Ebene 2 ist leer.',
    );
    await expect(read('### Tief')).rejects.toThrow(
      /Vorlage „probe“: die erste Überschrift steht auf Ebene 3/,
    );
  });

  test('a template without a title shows that of the document', async () => {
    expect(rolesOf(await read('## Abschnitt'), /^H\d$/)).toEqual([
      ['H1', 'Probe'],
      ['H2', 'Abschnitt'],
    ]);
  });

  test('a file that is no font', () => {
    const resources = {
      ...resourcesOf(PROJECT),
      fonts: () => [Buffer.from('kein')],
      fontFiles: () => ['x/haus.ttf'],
    };
    expect(() => typefaceOf({ ...renderingOf('# T'), resources })).toThrow(/„haus\.ttf“ ist keine TrueType/);
  });

  test('what the typesetter refuses is told with its reason', () => {
    const refusal = refusalOf('[SourceDiagnostic { message: "PDF/A-2a error: license", hints: [] }]');
    expect(refusal).toBeInstanceOf(UsageError);
    expect(refusal.message).toMatch(/barrierefreies, archivfähiges PDF setzen: PDF\/A-2a error: license$/);
    expect(refusalOf('PDF/UA-1').message).toMatch(/barrierefreies, archivfähiges PDF setzen: PDF\/UA-1$/);
  });
});

test('a family without files is not looked for on the machine', () => {
  const { families } = typefaceOf({
    ...renderingOf('# T', {}, { fontFamily: 'DejaVu Sans' }),
    resources: resourcesOf(PROJECT),
  });
  expect(families).toEqual(['Source Sans 3']);
});

test('the logo stands at the sender with its text, as SVG and as PNG', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="red"/></svg>';
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const logos = [
    { type: 'image/svg+xml', bytes: Buffer.from(svg), alt: 'Wappen', width: 40 },
    { type: 'image/png', bytes: Buffer.from(png, 'base64'), alt: 'Wappen', width: 10 },
  ] as const;
  for (const logo of logos) {
    const pdf = await read(':::kopf\nStadt\n:::\n\n# T', {}, { logo });
    expect(rolesOf(pdf, /^Figure$/)).toEqual([['Figure', 'Wappen']]);
  }
});

test('two runs write the same bytes', async () => {
  const again = { ...REPORT, resources: resourcesOf(PROJECT) };
  expect(Buffer.from(await toPdf(again)).equals(Buffer.from(await toPdf(REPORT)))).toBe(true);
});

test.runIf(nativeTypesetter(RESOURCES))(
  'with and without a compiler of its own a machine writes the same',
  async () => {
    const wasm = await wasmTypesetter(RESOURCES);
    for (const rendering of [REPORT, LETTER, MINUTES]) {
      const source = typstSource(rendering);
      const bytes = accessibleArchive(wasm(source), source.tables);
      const [here, there] = [await readPdf(await toPdf(rendering)), await readPdf(bytes)];
      expect(there.pages).toEqual(here.pages);
      expect(there.structure).toEqual(here.structure);
      expect(there.xmp.replace(/<xmpMM:.*?ID>/g, '')).toContain('<pdfaid:part>2</pdfaid:part>');
      const repeated = accessibleArchive(wasm(typstSource(rendering)), source.tables);
      expect(Buffer.from(repeated).equals(Buffer.from(bytes))).toBe(true);
    }
  },
);

test.runIf(QPDF)('qpdf finds nothing wrong', async () => {
  const folder = temporaryFolder();
  for (const [index, rendering] of [REPORT, LETTER, MINUTES].entries()) {
    const path = join(folder, `${index}.pdf`);
    writeFileSync(path, await toPdf(rendering));
    const said = execFileSync(QPDF as string, ['--check', path], { encoding: 'utf8' });
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(readFileSync(path).subarray(0, 8).toString()).toBe('%PDF-1.7');
  }
});

const sourceOf = (text: string) => ({ text, files: new Map<string, Uint8Array>() });

test.runIf(nativeTypesetter(RESOURCES))('a picture without words is refused, not written', () => {
  const typesetter = nativeTypesetter(RESOURCES) as Typesetter;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
  const source = {
    text: '#set document(title: "T")\n= T\n#image("bild.svg")',
    files: new Map([['bild.svg', Buffer.from(svg)]]),
  };
  expect(() => typesetter(source)).toThrow(UsageError);
  expect(() => typesetter(source)).toThrow(
    /^Das Dokument lässt sich nicht als barrierefreies, archivfähiges PDF setzen: .*PDF\/UA-1/,
  );
});

describe('a machine without a compiler of its own', () => {
  const packages = ['@myriaddreamin/typst-ts-node-compiler-anderswo'];

  test('sets with the one for any machine', async () => {
    expect(nativeTypesetter(RESOURCES, packages)).toBeUndefined();
    const typesetter = await anyTypesetter(RESOURCES, packages);
    const source = typstSource(renderingOf('# Ohne eigenes Satzprogramm'));
    const { pages } = await readPdf(accessibleArchive(typesetter(source), source.tables));
    expect(pages[0]).toContain('Ohne eigenes Satzprogramm');
  });

  test('says what is missing when that is not installed either', async () => {
    const nothing = {
      ...RESOURCES,
      moduleFile: () => {
        throw new Error('ENOENT');
      },
    };
    await expect(anyTypesetter(nothing, packages)).rejects.toThrow(UsageError);
    await expect(anyTypesetter(nothing, packages)).rejects.toThrow(/„npm ci“ aufrufen.*-f html/);
  });
});

test('a mistake of ours in the layout passes through as what it is', async () => {
  const typesetters = [nativeTypesetter(RESOURCES), await wasmTypesetter(RESOURCES)];
  for (const typesetter of typesetters.filter((one) => one !== undefined)) {
    const mistake = () => typesetter(sourceOf('#panic("Masse")'));
    expect(mistake).toThrow('typst: panicked with: "Masse"');
    expect(mistake).not.toThrow(UsageError);
  }
});

test('a table that lies crosswise without a source goes on with the text behind it', async () => {
  const head = Array.from({ length: 9 }, (_, index) => `Sozialraumbudgetverwaltung${index}`);
  const table = `| ${head.join(' | ')} |\n|${' --- |'.repeat(9)}\n|${' 1 |'.repeat(9)}`;
  for (const behind of ['\n\nDanach', ''])
    expect((await read(`# T\n\nDavor\n\n${table}${behind}`, { kind: 'bericht' })).pages).toHaveLength(
      behind === '' ? 2 : 3,
    );
});

describe('a letter that its template does not build as usual', () => {
  const brief = { kind: 'brief' } as const;
  const look = { fussspalten: [['Sparkasse', 'IBAN DE00']] };

  test('without an address is set from the top, with its foot', async () => {
    const [page = ''] = (await read(':::kopf\nStadt\n:::\n\n# Betreff\n\nText', brief, look)).pages;
    expect(page).toMatch(/Stadt.*Betreff.*Text/s);
    expect(page).toContain('Sparkasse');
  });

  test('with its subject inside an area keeps its facts in the information block', async () => {
    const letter = await read(
      ':::anschrift\nFrau Muster\n:::\n\n:::angaben\n- **Telefon:** 12\n:::\n\n:::nachricht\n# Betreff\n\nText\n:::',
      brief,
    );
    expect(rolesOf(letter, /^(?:TH|H1)$/)).toEqual([
      ['TH', 'Telefon'],
      ['H1', 'Betreff'],
    ]);
    expect(letter.pages[0]).toMatch(/Frau Muster.*Telefon.*Betreff.*Text/s);
  });

  test('with nothing but a sender has its title below that', async () => {
    const { pages } = await read(':::kopf\nStadt\n:::', { title: 'Leeres Blatt' });
    expect(pages[0]).toMatch(/Stadt\s+Leeres Blatt/);
  });
});
