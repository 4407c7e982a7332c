import fc from 'fast-check';
import ICAL from 'ical.js';
import { micromark } from 'micromark';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/calendar.ts';
import { contentLines, parameterValue, textValue } from '../../src/formats/ics-line.ts';
import { writeMail } from '../../src/formats/mail-writer.ts';
import { escapeXml } from '../../src/formats/svg.ts';
import { literal } from '../../src/formats/typst-text.ts';
import { escapeMarkdown, singleLine } from '../../src/render/escape-markdown.ts';
import { readCalendar, unescapeParameter, valuesOf } from '../formats/rfc5545.ts';
import { readMarkup } from './markup.ts';

/** Characters with a meaning somewhere, more often than chance would have them, among any others. */
const MARKS = [...'*_`~#>-+=:|[](){}<>&!\\"\';,.^$@/%?\u00A0\u00AD\u200B 0aß😀\u0308א'];
const TEXT = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
/** What the reader of files lets through. */
const WRITTEN = TEXT.map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFD\uFFFE\uFFFF]/gu, ''));

describe('what is escaped reads back equal', () => {
  test('Markdown, in a line of its own and after others', () => {
    fc.assert(
      fc.property(WRITTEN, (text) => {
        const wanted = singleLine(text);
        for (const [before, after] of [
          ['', ''],
          ['davor ', ' danach'],
        ]) {
          const html = micromark(`${before}${escapeMarkdown(text)}${after}`, {
            allowDangerousHtml: true,
            allowDangerousProtocol: true,
          });
          const { text: read, structure } = readMarkup(html);
          expect(singleLine(read)).toBe(singleLine(`${before}${wanted}${after}`));
          expect(structure).toEqual(wanted === '' && before === '' ? {} : { p: 1 });
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('XML', () => {
    fc.assert(
      fc.property(WRITTEN, (text) => {
        const { text: read, structure } = readMarkup(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect(read).toBe(text);
        expect(structure).toEqual({ 'a b': 1 });
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('a string of the typesetter ends where it should', () => {
    const read = (code: string) => {
      expect(code).toMatch(/^"(?:[^"\\\n]|\\["\\n])*"$/);
      return code
        .slice(1, -1)
        .replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
    };
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(read(literal(text))).toBe(text);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('an appointment, value and name', () => {
    fc.assert(
      fc.property(WRITTEN, (text) => {
        const file = contentLines([
          'BEGIN:VCALENDAR',
          `SUMMARY:${textValue(text)}`,
          `ATTENDEE;CN=${parameterValue(text)}:mailto:a@b.example`,
          'END:VCALENDAR',
        ]);
        const component = new ICAL.Component(ICAL.parse(file));
        expect(component.getFirstPropertyValue('summary')).toBe(text);
        expect(component.getAllProperties()).toHaveLength(2);
        const calendar = readCalendar(Buffer.from(file));
        const [, attendee] = calendar.properties;
        expect(unescapeParameter(attendee?.parameters.CN ?? '')).toBe(text);
        expect(valuesOf(calendar, 'ATTENDEE')).toEqual(['mailto:a@b.example']);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('the head of a mail', async () => {
    const bidi = /[\u2028\u2029\p{Bidi_Control}]/gu;
    await fc.assert(
      fc.asyncProperty(WRITTEN, async (typed) => {
        const text = `x${typed.replace(bidi, '')}x`;
        const source = await writeMail({
          from: { name: text, email: 'a@b.example' },
          to: [{ name: text, email: 'c@d.example' }],
          bcc: [],
          subject: text,
          date: civilDate('2018-03-14'),
          text: 'Text',
          html: '<p>Text</p>',
          attachments: [],
        });
        const mail = await PostalMime.parse(source);
        expect(mail.subject).toBe(text);
        expect(mail.from).toEqual({ name: text, address: 'a@b.example' });
        expect(mail.to).toEqual([{ name: text, address: 'c@d.example' }]);
        expect(mail.bcc ?? []).toEqual([]);
        expect(mail.headers).toHaveLength(9);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
