import ICAL from 'ical.js';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import PostalMime from 'postal-mime';
import type { FormatName } from '../../src/formats/all-formats.ts';
import { readZip } from '../../src/formats/zip.ts';
import { readPdf } from '../formats/read-pdf.ts';
import { type Component, readCalendar as parseCalendar, unescapeParameter } from '../formats/rfc5545.ts';
import { counted, type Reading, readMarkup } from './markup.ts';

type Content = string | Uint8Array;

function stringOf(content: Content): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

function together(readings: readonly Reading[]): Reading {
  const names = readings.flatMap(({ structure }) =>
    Object.entries(structure).flatMap(([name, count]) => Array.from({ length: count }, () => name)),
  );
  return { text: readings.map(({ text }) => text).join('\n'), structure: counted(names) };
}

/** As a forge shows it: HTML in the text would be HTML. */
function readMarkdown(content: Content): Reading {
  const html = micromark(stringOf(content), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  return readMarkup(html);
}

const WORDS_OF_STYLE = /content: "((?:[^"\\]|\\.)*)"/g;

/** The page; its style sheet holds words too, which must stay inside their quotes. */
function readHtml(content: Content): Reading {
  const html = stringOf(content);
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const braces = style.replace(WORDS_OF_STYLE, '').match(/[{}]/g) ?? [];
  return together([readMarkup(html), { text: '', structure: { [`braces of style ${braces.join('')}`]: 1 } }]);
}

/** A paragraph that ends in a colon stays with what follows. */
const LOOKS = 'w:keepNext';

function readDocx(content: Content): Reading {
  const parts = [...readZip(content as Uint8Array)].filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return together(
    parts.map(([path, bytes]) => {
      const {
        text,
        structure: { [LOOKS]: _, ...structure },
      } = readMarkup(stringOf(bytes));
      const isText = /document|header|footer|core/.test(path);
      return { text: isText ? text : '', structure: { [`part ${path}`]: 1, ...structure } };
    }),
  );
}

/**
 * Roles in the structure tree, links and files; our typesetter writes none of its objects compressed. Roles of running
 * text are left out: one that goes on over the page is there twice.
 */
async function readPaper(content: Content): Promise<Reading> {
  const bytes = content as Uint8Array;
  const source = Buffer.from(bytes).toString('latin1');
  const objects =
    source.match(
      /\/S \/(?!P\b|Span|Strong|Lbl|NonStruct)\w+|\/Subtype \/(?:Link|Widget|FileAttachment)|\/URI \([^)]*\)|\/(?:JavaScript|Launch|EmbeddedFiles)\b/g,
    ) ?? [];
  const { structure, outline, title } = await readPdf(bytes);
  // The root of a page's structure has its text without what every page repeats.
  const pages = structure.filter(([role]) => role === 'Root').map(([, text]) => text);
  return { text: [title, ...outline, ...pages].join('\n'), structure: counted(objects) };
}

async function readMail(content: Content): Promise<Reading> {
  const mail = await PostalMime.parse(content);
  const {
    headers,
    attachments,
    from,
    to = [],
    bcc = [],
    replyTo = [],
    subject = '',
    text = '',
    html = '',
  } = mail;
  const people = [...(from ? [from] : []), ...to, ...bcc, ...replyTo];
  const calendars = attachments.filter(({ mimeType }) => mimeType === 'text/calendar');
  const page = readMarkup(html);
  return together([
    {
      text: [subject, text, ...people.map(({ name }) => name)].join('\n'),
      structure: counted(headers.map(({ key }) => key)),
    },
    page,
    { text: '', structure: counted(people.map(({ address }) => `person ${address}`)) },
    {
      text: '',
      structure: counted(
        attachments.map(({ mimeType, filename }) => `${mimeType} ${filename?.split('.').at(-1)}`),
      ),
    },
    ...calendars.map(({ content: calendar }) =>
      // The reader gives the lines of a text the ends of this system.
      readCalendar(stringOf(new Uint8Array(calendar as ArrayBuffer)).replace(/\r?\n/g, '\r\n')),
    ),
  ]);
}

/** Values as ical.js reads them; parameters by our strict reader, for ical.js takes „\\n“ for a line break even there. */
function readCalendar(content: Content): Reading {
  const names: string[] = [];
  const texts: string[] = [];
  const read = (component: InstanceType<typeof ICAL.Component>) => {
    names.push(component.name);
    texts.push(...component.getAllProperties().map((property) => String(property.getFirstValue())));
    for (const inner of component.getAllSubcomponents()) read(inner);
  };
  read(new ICAL.Component(ICAL.parse(stringOf(content))));
  const readStrictly = ({ properties, components }: Component) => {
    for (const { name, parameters } of properties) {
      names.push([name, ...Object.keys(parameters)].join(';'));
      texts.push(...Object.values(parameters).map(unescapeParameter));
    }
    for (const inner of components) readStrictly(inner);
  };
  readStrictly(parseCalendar(Buffer.from(stringOf(content))));
  return { text: texts.join('\n'), structure: counted(names) };
}

const READERS: Readonly<Record<FormatName, (content: Content) => Reading | Promise<Reading>>> = {
  md: readMarkdown,
  html: readHtml,
  pdf: readPaper,
  docx: readDocx,
  eml: readMail,
  ics: readCalendar,
};

/** All files of one rendering; `paths` end in what kind of file each is. */
export async function readBack(
  outputs: readonly { readonly path: string; readonly content: Content }[],
): Promise<Reading> {
  const readings: Reading[] = [];
  for (const { path, content } of outputs) {
    const ending = path.split('.').at(-1) as FormatName | 'svg';
    readings.push(ending === 'svg' ? readMarkup(stringOf(content)) : await READERS[ending](content));
  }
  return together(readings);
}
