import { createRequire } from 'node:module';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/calendar.ts';
import type { Kalender, Postfach, Termin } from '../../src/documents/document.ts';
import { readLook, resourcesOf } from '../../src/files/read-resources.ts';
import { calendarText, toIcs } from '../../src/formats/ics.ts';
import { folded } from '../../src/formats/ics-line.ts';
import type { Rendering } from '../../src/formats/rendering.ts';
import { UsageError } from '../../src/usage-error.ts';
import { documentOf } from '../render/document-of.ts';
import { PROJECT } from '../run-in.ts';
import {
  type Component,
  eventsOf,
  problemsOf,
  readCalendar,
  unescapeParameter,
  unescapeText,
  valuesOf,
} from './rfc5545.ts';

const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json');
const STAND = civilDate('2018-02-21');
const VON = { name: 'Jugendamt Musterstadt', email: 'jugendamt@musterstadt.example' };

function person(name: string, email = 'kim@x.example'): Postfach {
  return { name, email, gruss: 'Guten Tag' };
}

function termin(more: Partial<Termin> = {}): Termin {
  return {
    uid: '2018-03-14-nord@musterstadt.example',
    folge: 0,
    status: 'bestaetigt',
    datum: civilDate('2018-03-14'),
    beginn: '14:00',
    ende: '15:30',
    titel: 'Runde Nord, 5. Sitzung',
    ort: 'Kita Sonne, Turnraum, Sonnenweg 1, 55555 Musterstadt',
    beschreibung: 'Tagesordnung:\n1. Begrüßung\n2. Sommerfest; wer hilft?',
    ...more,
  };
}

function kalender(more: Partial<Termin> = {}, an: readonly Postfach[] = []): Kalender {
  return { von: VON, an, termine: [termin(more)] };
}

interface Read {
  readonly calendar: Component;
  readonly event: Component;
  readonly ical: InstanceType<typeof ICAL.Event>;
  readonly method: string;
}

/** Through both readers; throws where either finds fault. */
function read(source: Kalender): Read {
  const text = calendarText(source, STAND);
  const calendar = readCalendar(Buffer.from(text));
  expect(problemsOf(calendar)).toEqual([]);
  const component = new ICAL.Component(ICAL.parse(text));
  const [event] = eventsOf(calendar);
  const parsed = component.getFirstSubcomponent('vevent');
  if (!event || !parsed) throw new Error('no event');
  const ical = new ICAL.Event(parsed);
  return { calendar, event, ical, method: String(component.getFirstPropertyValue('method')) };
}

function textOf(event: Component, name: string): string {
  return unescapeText(valuesOf(event, name).join());
}

describe('an appointment', () => {
  test('says what, when and where, in local time with its zone', () => {
    const { ical, event } = read(kalender());
    expect(ical.uid).toBe('2018-03-14-nord@musterstadt.example');
    expect(ical.summary).toBe('Runde Nord, 5. Sitzung');
    expect(ical.location).toBe('Kita Sonne, Turnraum, Sonnenweg 1, 55555 Musterstadt');
    expect(ical.description).toBe('Tagesordnung:\n1. Begrüßung\n2. Sommerfest; wer hilft?');
    expect(ical.startDate.toString()).toBe('2018-03-14T14:00:00');
    expect(ical.endDate.toString()).toBe('2018-03-14T15:30:00');
    expect(valuesOf(event, 'DTSTAMP')).toEqual(['20180221T000000Z']);
  });

  test.each([
    ['winter', '2018-01-24', '13:00:00Z'],
    ['summer', '2018-06-12', '12:00:00Z'],
    ['the first day of summer time', '2018-03-25', '12:00:00Z'],
    ['the last day of summer time', '2018-10-28', '13:00:00Z'],
  ])('the zone in the file gives the right hour in %s', (_, day, utc) => {
    const text = calendarText(kalender({ datum: civilDate(day) }), STAND);
    const component = new ICAL.Component(ICAL.parse(text));
    const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone') as never);
    const { startDate } = new ICAL.Event(component.getFirstSubcomponent('vevent') as never);
    startDate.zone = zone;
    expect(startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe(`${day}T${utc}`);
  });

  test('an hour that summer time skips is written as it was typed', () => {
    const { event } = read(kalender({ datum: civilDate('2018-03-25'), beginn: '02:30', ende: '03:30' }));
    expect(valuesOf(event, 'DTSTART')).toEqual(['20180325T023000']);
  });

  test.each([
    ['past midnight', '2018-12-31', '22:00', '00:30', '20190101T003000'],
    ['as late as it began', '2018-03-14', '14:00', '14:00', '20180315T140000'],
    ['at nine, written with one digit', '2018-03-14', '9:00', '10:00', '20180314T100000'],
  ])('an end %s', (_, day, beginn, ende, expected) => {
    const { event } = read(kalender({ datum: civilDate(day), beginn, ende }));
    expect(valuesOf(event, 'DTEND')).toEqual([expected]);
  });

  test('without an end it says only when it begins', () => {
    const { event } = read(kalender({ ende: null }));
    expect(valuesOf(event, 'DTSTART')).toEqual(['20180314T140000']);
    expect(valuesOf(event, 'DTEND')).toEqual([]);
  });

  test('without a beginning it takes the whole day and needs no zone', () => {
    const { event, calendar, ical } = read(kalender({ beginn: null, ende: '15:30' }));
    expect(valuesOf(event, 'DTSTART')).toEqual(['20180314']);
    expect(ical.startDate.isDate).toBe(true);
    expect(calendar.components.map(({ name }) => name)).toEqual(['VEVENT']);
  });

  test('what is not known is left out', () => {
    const { event } = read(kalender({ ort: null, beschreibung: null }));
    expect([...valuesOf(event, 'LOCATION'), ...valuesOf(event, 'DESCRIPTION')]).toEqual([]);
  });
});

describe('the method', () => {
  const an = [person('Kim Muster'), person('Jo Öztürk', 'jo@x.example')];

  test('invites who is named, and asks for an answer', () => {
    const { method, event, ical } = read(kalender({}, an));
    expect(method).toBe('REQUEST');
    expect(ical.organizer).toBe('mailto:jugendamt@musterstadt.example');
    expect(valuesOf(event, 'ATTENDEE')).toEqual(['mailto:kim@x.example', 'mailto:jo@x.example']);
    const { parameters } = event.properties.find(({ name }) => name === 'ATTENDEE') ?? { parameters: {} };
    expect(parameters).toEqual({
      ROLE: 'REQ-PARTICIPANT',
      PARTSTAT: 'NEEDS-ACTION',
      RSVP: 'TRUE',
      CN: 'Kim Muster',
    });
  });

  test('calls off what is cancelled', () => {
    const { method, event } = read(kalender({ status: 'abgesagt', folge: 3 }, an));
    expect([method, ...valuesOf(event, 'STATUS'), ...valuesOf(event, 'SEQUENCE')]).toEqual([
      'CANCEL',
      'CANCELLED',
      '3',
    ]);
  });

  test('only tells where nobody is named', () => {
    expect(read(kalender()).method).toBe('PUBLISH');
    const { method, event } = read(kalender({ status: 'abgesagt' }));
    expect([method, ...valuesOf(event, 'STATUS')]).toEqual(['PUBLISH', 'CANCELLED']);
  });

  test('a planned meeting is tentative', () => {
    expect(valuesOf(read(kalender({ status: 'vorlaeufig' })).event, 'STATUS')).toEqual(['TENTATIVE']);
  });
});

describe('what was typed', () => {
  test.each(NAUGHTY.filter((text) => text !== ''))('reads back from %j, or is refused', (text) => {
    const source = kalender({ titel: text, ort: text, beschreibung: `Tagesordnung:\n1. ${text}` });
    const plain = text.replace(/\r\n?/g, '\n');
    try {
      const { event, ical } = read(source);
      for (const name of ['SUMMARY', 'LOCATION']) expect(textOf(event, name)).toBe(plain);
      expect(textOf(event, 'DESCRIPTION')).toBe(`Tagesordnung:\n1. ${plain}`);
      expect(ical.summary).toBe(plain);
    } catch (cause) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: only these are refused
      expect(text).toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
      expect(cause).toBeInstanceOf(UsageError);
    }
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(';', ',', '\\', '\n', ':', '"', '^', "'", ' ', '\t', 'ü', 'ß', '€', '👩‍👧', '𝔘'),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
      ),
    )
    .map((parts) => parts.join(''))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused, see above
    .filter((text) => text !== '' && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text));

  test('any text reads back equal, through both readers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { event, ical } = read(kalender({ titel: text, beschreibung: text }));
        expect(textOf(event, 'SUMMARY')).toBe(text);
        expect(ical.description).toBe(text);
      }),
    );
  });

  test('any name reads back equal', () => {
    const names = anyText.filter((text) => !/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(text));
    fc.assert(
      fc.property(names, (name) => {
        const { event } = read(kalender({}, [person(name)]));
        const attendee = event.properties.find((property) => property.name === 'ATTENDEE');
        expect(unescapeParameter(attendee?.parameters.CN ?? '')).toBe(name);
      }),
    );
  });

  test('folding never tears a character and comes apart again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `X:${text.replace(/[\r\n]/g, '')}`;
        const pieces = folded(line).split('\r\n ');
        expect(pieces.join('')).toBe(line);
        for (const piece of pieces) {
          expect(piece).not.toMatch(/\p{Surrogate}/u);
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  test.each([
    [{ beschreibung: 'a\u0007b' }, 'Im Kalendereintrag steht ein Steuerzeichen (U+0007)'],
    [{ titel: 'a\u0000' }, '(U+0000)'],
  ])('%j is refused', (more, message) => {
    expect(() => calendarText(kalender(more), STAND)).toThrow(message);
  });

  test.each([
    ['Kim\nATTENDEE:mailto:x@x.example', 'kim@x.example', 'steht ein Zeilenumbruch (U+000A)'],
    ['Kim', 'kim@x.example,jo@x.example', 'Die E-Mail-Adresse von Kim'],
  ])('%j with %j is refused', (name, email, message) => {
    expect(() => calendarText(kalender({}, [person(name, email)]), STAND)).toThrow(message);
  });
});

test('a document without appointments is a mistake of ours', () => {
  const document = documentOf({});
  const root = { type: 'root' as const, children: [] };
  const rendering: Rendering = {
    document,
    root,
    look: readLook(PROJECT),
    resources: resourcesOf(PROJECT),
    renderingOf: () => rendering,
  };
  expect(() => toIcs(rendering)).toThrow('probe has no calendar');
});
