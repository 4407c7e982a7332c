import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/calendar.ts';
import type { Document, Mail, Postfach } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { mailDrafts } from '../../src/formats/eml.ts';
import { attachmentName } from '../../src/formats/mail-file-names.ts';
import { type Draft, writeMail } from '../../src/formats/mail-writer.ts';
import type { Rendering } from '../../src/formats/rendering.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { UsageError } from '../../src/usage-error.ts';
import { documentOf } from '../render/document-of.ts';
import { PROJECT } from '../run-in.ts';

const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json');
const BYTES = Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7) % 256));

const TEMPLATE = `# Mail

:::nachricht
{{#if anrede}}{{anrede}}{{else}}Guten Tag{{/if}},

{{text}}

- **Wann:** Mittwoch
- Wo: [Rathaus](https://stadt.example/rathaus)
  1. innen
  2. außen

[stadt@x.example](mailto:stadt@x.example), [nirgends](javascript:1)

Mit freundlichen Grüßen

Yasemin Öztürk\\
Leitung
:::

Nur für das Amt
`;

function person(name: string, email = 'kim@x.example'): Postfach {
  return { name, email, gruss: `Guten Tag ${name}` };
}

function renderingOf(document: Document, template = TEMPLATE): Rendering {
  return {
    document,
    root: renderMarkdown(document, new Map([['probe', template]])),
    look: readLook(PROJECT),
    resources: resourcesOf(PROJECT),
    renderingOf: (other) => renderingOf(other, template),
  };
}

function mailOf(more: Partial<Mail> = {}, text = 'Text'): Document {
  return documentOf(
    { anrede: null, text, stand: '2018-09-19' },
    {
      kind: 'mail',
      mail: {
        betreff: 'Protokoll: Runde Köln, 5. Sitzung am 19.\u00A0September\u00A02018',
        von: { name: 'Amt für Jugend, Familie „& Co.“', email: 'jugend@stadt.example' },
        an: [person('Kim Muster')],
        versand: 'bcc',
        anlagen: [],
        ...more,
      },
    },
  );
}

interface Read {
  readonly path: string;
  readonly source: string;
  readonly mail: Email;
}

async function drafts(document: Document, template?: string): Promise<readonly Read[]> {
  const outputs = await mailDrafts(renderingOf(document, template));
  return Promise.all(
    outputs.map(async ({ path, content }) => ({
      path,
      source: Buffer.from(content).toString('latin1'),
      mail: await PostalMime.parse(content),
    })),
  );
}

async function draft(document: Document): Promise<Read> {
  const [only, ...others] = await drafts(document);
  if (!only || others.length > 0) throw new Error('not one draft');
  return only;
}

describe('one draft for all', () => {
  test('goes to the office itself and hides everybody', async () => {
    const an = [person('Kim Muster'), person('Jörg Öztürk-Łukasz', 'joerg@x.example')];
    const { path, mail } = await draft(mailOf({ an }));
    expect(path).toBe('ordner/probe.eml');
    expect(mail.subject).toBe('Protokoll: Runde Köln, 5. Sitzung am 19. September 2018');
    expect(mail.from).toEqual({ name: 'Amt für Jugend, Familie „& Co.“', address: 'jugend@stadt.example' });
    expect(mail.to).toEqual([mail.from]);
    expect(mail.replyTo).toEqual([mail.from]);
    expect(mail.bcc).toEqual([
      { name: 'Kim Muster', address: 'kim@x.example' },
      { name: 'Jörg Öztürk-Łukasz', address: 'joerg@x.example' },
    ]);
    expect(mail.text).toMatch(/^Guten Tag,\n/);
  });

  test('is a draft: unsent, without an id, with the day of the document', async () => {
    const { source, mail } = await draft(mailOf());
    expect(source).toMatch(/^X-Unsent: 1\r$/m);
    expect(source).not.toMatch(/^Message-ID/im);
    expect(mail.date).toBe('2018-09-19T12:00:00.000Z');
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('three hundred people fit into it', async () => {
    const an = Array.from({ length: 300 }, (_, index) => person(`Name Ü${index}`, `p${index}@x.example`));
    const { mail, source } = await draft(mailOf({ an }));
    expect(mail.bcc).toEqual(an.map(({ name, email }) => ({ name, address: email })));
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThan(998);
  });
});

describe('one draft for each', () => {
  test('greets by name and names nobody else', async () => {
    const an = [person('Kim Muster'), person('Jo Öztürk', 'jo@x.example')];
    const [kim, jo] = await drafts(mailOf({ an, versand: 'einzeln' }));
    expect([kim?.path, jo?.path]).toEqual(['ordner/probe/kim-muster.eml', 'ordner/probe/jo-oeztuerk.eml']);
    expect(jo?.mail.to).toEqual([{ name: 'Jo Öztürk', address: 'jo@x.example' }]);
    expect(jo?.mail.bcc ?? []).toEqual([]);
    expect(jo?.mail.text).toMatch(/^Guten Tag Jo Öztürk,\n/);
    expect(jo?.source).not.toMatch(/Muster|kim@/);
  });

  test('every file is another and safe, whatever the names', async () => {
    const names = [
      'Kim Muster',
      'kim  muster',
      'Kim Muster 2',
      'Kim-Muster-1',
      'CON',
      '../x',
      '李明',
      '李',
      'É. Yalçın',
    ];
    const an = names.map((name, index) => person(name, `p${index}@x.example`));
    const paths = (await drafts(mailOf({ an, versand: 'einzeln' }))).map(({ path }) => path);
    expect(paths.map((path) => path.replace('ordner/probe/', ''))).toEqual([
      'kim-muster.eml',
      'kim-muster-1.eml',
      'kim-muster-2.eml',
      'kim-muster-1-1.eml',
      'an-con.eml',
      'x.eml',
      'an.eml',
      'an-1.eml',
      'e-yalcin.eml',
    ]);
  });
});

describe('the message', () => {
  test('is plain text as people type it', async () => {
    const { mail } = await draft(mailOf());
    expect(mail.text?.trimEnd()).toBe(`Guten Tag,

Text

- Wann: Mittwoch
- Wo: Rathaus (https://stadt.example/rathaus)
  1. innen
  2. außen

stadt@x.example, nirgends

Mit freundlichen Grüßen

Yasemin Öztürk
Leitung`);
  });

  test('is HTML with the same words, without anything remote or alive', async () => {
    const { mail } = await draft(mailOf({}, '<script>x</script> {{y}} ![b](https://x.example/b.png)'));
    expect(mail.html).toContain('<p>Guten Tag,</p>');
    expect(mail.html).toContain('<strong>Wann:</strong>');
    expect(mail.html).toContain('&#x3C;script>x&#x3C;/script> {{y}}');
    expect(mail.html).not.toMatch(/<(script|img|link|style)|javascript:|Nur für das Amt/);
  });

  test('no text ends a part early', async () => {
    const text = '--_NmP-=_gremium-Part_1 ----_NmP-=_gremium-Part_2--';
    const { mail } = await draft(mailOf({}, text));
    expect(mail.text).toContain(text);
    expect(mail.html).toContain(text);
  });

  test.each([
    ['missing', '# Mail\n\nText'],
    ['empty', '# Mail\n\n:::nachricht\n:::'],
  ])('a template in which it is %s is refused by name', async (_, template) => {
    await expect(drafts(mailOf(), template)).rejects.toThrow(
      new UsageError(
        'Vorlage „probe“: Der Bereich „:::nachricht“ mit dem Text der Mail fehlt oder ist leer.',
      ),
    );
  });
});

const LETTER: Draft = {
  from: { name: 'Jugendamt', email: 'jugend@stadt.example' },
  to: [{ name: 'Jörg Öztürk', email: 'joerg@x.example' }],
  bcc: [],
  subject: 'Protokoll Köln',
  date: civilDate('2018-09-19'),
  text: 'Größe\n',
  html: '<p>Größe</p>',
  attachments: [
    { filename: 'Protokoll Süd-Köln 2018-09-19.pdf', contentType: 'application/pdf', content: BYTES },
    {
      filename: 'Einladung.ics',
      contentType: 'text/calendar; charset=utf-8; method=REQUEST',
      content: Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:Ü\r\n'),
    },
  ],
};

describe('enclosures', () => {
  test('come out byte for byte, under their German names', async () => {
    const { attachments } = await PostalMime.parse(await writeMail(LETTER));
    expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['Protokoll Süd-Köln 2018-09-19.pdf', 'application/pdf'],
      ['Einladung.ics', 'text/calendar'],
    ]);
    const [pdf, ics] = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer));
    expect(pdf).toEqual(BYTES);
    // postal-mime mends the line ends of what is text; Python, below, does not.
    expect(ics?.toString()).toBe('BEGIN:VCALENDAR\nSUMMARY:Ü\n');
    expect(attachments.map(({ disposition }) => disposition)).toEqual(['attachment', 'attachment']);
  });

  test.skipIf(!hasPython())('Python reads the same', async () => {
    const script = `
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
  'subject': m['subject'], 'to': m['to'], 'defects': [str(d) for p in m.walk() for d in p.defects],
  'text': m.get_body(('plain',)).get_content().replace('\\r\\n', '\\n'),
  'method': [p['content-type'].params.get('method') for p in m.iter_attachments()],
  'files': [[p.get_filename(), p.get_payload(decode=True).hex()] for p in m.iter_attachments()],
}))`;
    const output = execFileSync('python3', ['-c', script], {
      input: await writeMail(LETTER),
      env: { PATH: process.env.PATH, PYTHONIOENCODING: 'utf-8' },
    });
    expect(JSON.parse(output.toString())).toEqual({
      subject: 'Protokoll Köln',
      to: 'Jörg Öztürk <joerg@x.example>',
      defects: [],
      text: 'Größe\n',
      method: [null, 'REQUEST'],
      files: LETTER.attachments.map(({ filename, content }) => [filename, content.toString('hex')]),
    });
  });
});

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import email'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('what would end a header or add a recipient is refused, never mended', () => {
  const HIDDEN = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;
  const collapsed = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

  test.each(NAUGHTY.filter((text) => text.trim() !== ''))('%j in subject and name', async (text) => {
    const document = mailOf({ betreff: text, an: [person(text)] });
    if (HIDDEN.test(text)) {
      await expect(drafts(document)).rejects.toThrow(UsageError);
      return;
    }
    const { mail } = await draft(document);
    expect(collapsed(mail.subject)).toBe(collapsed(text));
    expect(mail.bcc?.map(({ name, address }) => [collapsed(name), address])).toEqual([
      [collapsed(text), 'kim@x.example'],
    ]);
  });

  test('any name and subject read back equal', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((text) => !HIDDEN.test(text) && text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(texts, texts, async (subject, name) => {
        const { mail } = await draft(mailOf({ betreff: subject, an: [person(name)] }));
        expect(collapsed(mail.subject)).toBe(collapsed(subject));
        expect(collapsed(mail.bcc?.[0]?.name)).toBe(collapsed(name));
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  test.each([
    [
      'two addresses',
      person('Kim Muster', 'a@x.example, b@x.example'),
      'Die E-Mail-Adresse von Kim Muster (email: „a@x.example, b@x.example“) ist nicht genau eine Adresse wie name@stadt.example; so entsteht keine Mail.',
    ],
    [
      'a header in the address',
      person('Kim Muster', 'a@x.example\r\nBcc: b@x.example'),
      'Die E-Mail-Adresse von Kim Muster (email: „a@x.example[U+000D][U+000A]Bcc: b@x.example“)',
    ],
    ['a name in the address', person('Kim', 'Kim <a@x.example>'), 'Die E-Mail-Adresse von Kim'],
    ['a group', person('Kim', 'alle:a@x.example;'), 'Die E-Mail-Adresse von Kim'],
    ['a comment', person('Kim', 'a(b)@x.example'), 'Die E-Mail-Adresse von Kim'],
    ['umlauts before the @', person('Kim', 'jörg@x.example'), 'Die E-Mail-Adresse von Kim'],
    ['an invisible character', person('Kim', 'a@x\u200B.example'), 'a@x[U+200B].example'],
    ['no address', person('Kim', 'a'), 'Die E-Mail-Adresse von Kim'],
    [
      'a header in the name',
      person('Kim\nBcc: b@x.example'),
      'Im Namen steht ein Zeilenumbruch (U+000A): „Kim[U+000A]Bcc: b@x.example“.',
    ],
    ['a name that reads backwards', person('Kim\u202Emuster'), 'steht ein unsichtbares Zeichen (U+202E)'],
  ])('%s', async (_, postfach, message) => {
    await expect(drafts(mailOf({ an: [postfach] }))).rejects.toThrow(message);
    await expect(drafts(mailOf({ an: [postfach] }))).rejects.toThrow(UsageError);
  });

  test('a header in the subject', async () => {
    await expect(drafts(mailOf({ betreff: 'a\r\nBcc: b@x.example' }))).rejects.toThrow(
      'Im Betreff steht ein Zeilenumbruch (U+000D): „a[U+000D][U+000A]Bcc: b@x.example“.',
    );
  });

  test('an address with umlauts in its domain is written as servers know it', async () => {
    const { mail } = await draft(mailOf({ an: [person('Kim', 'kim@müller.example')] }));
    expect(mail.bcc?.[0]?.address).toBe('kim@xn--mller-kva.example');
  });
});

test('the same document gives the same bytes', async () => {
  expect(await drafts(mailOf())).toEqual(await drafts(mailOf()));
});

test('a mail to nobody is refused with its title', async () => {
  await expect(drafts(mailOf({ an: [] }))).rejects.toThrow(UsageError);
  await expect(drafts(mailOf({ an: [] }))).rejects.toThrow('„Probe“ hat keine Empfänger.');
});

test('a document that is no mail is a mistake of ours', async () => {
  await expect(drafts(documentOf({}), 'Text')).rejects.toThrow('probe is no mail');
});

test('an attachment has a name, even if nothing of its own may be one', () => {
  expect(attachmentName('Protokoll: 5. Sitzung?', 'pdf')).toBe('Protokoll 5. Sitzung.pdf');
  expect(attachmentName('***', 'pdf')).toBe('Anlage.pdf');
});
