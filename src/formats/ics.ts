import { addDays, type CivilDate } from '../calendar.ts';
import { type Kalender, standOf, type Termin } from '../documents/document.ts';
import { contentLines, parameterValue, textValue } from './ics-line.ts';
import { mailbox } from './mail-address.ts';
import type { Rendering } from './rendering.ts';

export type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH';

const ZONE = 'Europe/Berlin';

/** The rule of the European Union, in force since 1996; older dates get it as well. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const STATUS = { bestaetigt: 'CONFIRMED', vorlaeufig: 'TENTATIVE', abgesagt: 'CANCELLED' } as const;

/** With people it invites or calls off; without, it only tells (RFC 5546 wants no attendee there). */
export function methodOf({ an, termine }: Kalender): Method {
  if (an.length === 0) return 'PUBLISH';
  return termine.every(({ status }) => status === 'abgesagt') ? 'CANCEL' : 'REQUEST';
}

function day(date: CivilDate): string {
  return date.replaceAll('-', '');
}

function localTime(name: string, date: CivilDate, time: string): string {
  return `${name};TZID=${ZONE}:${day(date)}T${time.replace(':', '').padStart(4, '0')}00`;
}

/**
 * Without a beginning the whole day; without an end only the beginning, for no length is made up. An end that is not
 * after the beginning is on the next day.
 */
function times({ datum, beginn, ende }: Termin): readonly string[] {
  if (beginn === null) return [`DTSTART;VALUE=DATE:${day(datum)}`];
  const start = localTime('DTSTART', datum, beginn);
  if (ende === null) return [start];
  const isLater = ende.padStart(5, '0') > beginn.padStart(5, '0');
  return [start, localTime('DTEND', isLater ? datum : addDays(datum, 1), ende)];
}

function calendarUser(head: string, person: { readonly name: string; readonly email: string }): string {
  const { name, address } = mailbox(person);
  return `${head};CN=${parameterValue(name)}:mailto:${encodeURI(address)}`;
}

function people({ von, an }: Kalender): readonly string[] {
  const attendee = 'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE';
  return [calendarUser('ORGANIZER', von), ...an.map((person) => calendarUser(attendee, person))];
}

function eventLines(termin: Termin, kalender: Kalender, stamp: string): readonly string[] {
  const text = (name: string, value: string | null) =>
    value === null ? [] : [`${name}:${textValue(value)}`];
  return [
    'BEGIN:VEVENT',
    ...text('UID', termin.uid),
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${termin.folge}`,
    `STATUS:${STATUS[termin.status]}`,
    ...times(termin),
    ...text('SUMMARY', termin.titel),
    ...text('LOCATION', termin.ort),
    ...text('DESCRIPTION', termin.beschreibung),
    ...people(kalender),
    'END:VEVENT',
  ];
}

/** An iCalendar file (RFC 5545) that says what iTIP wants said (RFC 5546); the same for the same data, whenever written. */
export function calendarText(kalender: Kalender, stand: CivilDate): string {
  const stamp = `${day(stand)}T000000Z`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gremium//gremium//DE',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodOf(kalender)}`,
    ...(kalender.termine.some(({ beginn }) => beginn !== null) ? TIMEZONE : []),
    ...kalender.termine.flatMap((termin) => eventLines(termin, kalender, stamp)),
    'END:VCALENDAR',
  ]);
}

export function toIcs({ document }: Rendering): string {
  if (!document.kalender) throw new Error(`${document.template} has no calendar`);
  return calendarText(document.kalender, standOf(document));
}
