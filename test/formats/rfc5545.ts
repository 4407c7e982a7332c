/** A second reader of iCalendar files, independent of ical.js: line by line, as strict as RFC 5545 reads. */

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const LINE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 names them
  /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"\u0000-\u0008\u000a-\u001f]*"|[^";:,\u0000-\u001f]+))*):([^\u0000-\u0008\u000a-\u001f\u007f]*)$/u;
const PARAMETER = /;([A-Z-]+)=(?:"([^"]*)"|([^";:,]+))/gu;

/** The file's logical lines; throws for what RFC 5545, 3.1 forbids, and for a character torn by folding. */
function unfold(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end in CRLF');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`lone line break in ${JSON.stringify(line)}`);
    const size = new TextEncoder().encode(line).length;
    if (size > 75) throw new Error(`${size} bytes: ${line}`);
  }
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

function propertyOf(line: string): Property {
  const match = LINE.exec(line);
  if (!match) throw new Error(`no content line: ${JSON.stringify(line)}`);
  const [, name = '', parameters = '', value = ''] = match;
  const pairs = [...parameters.matchAll(PARAMETER)].map(([, key, quoted, plain]) => [key, quoted ?? plain]);
  return { name, parameters: Object.fromEntries(pairs), value };
}

export function readCalendar(bytes: Uint8Array): Component {
  const root = { name: '', properties: [], components: [] as Component[] };
  const open: { name: string; properties: Property[]; components: Component[] }[] = [root];
  for (const line of unfold(bytes)) {
    const property = propertyOf(line);
    const current = open.at(-1) as (typeof open)[number];
    if (property.name === 'BEGIN') {
      const next = { name: property.value, properties: [], components: [] };
      current.components.push(next);
      open.push(next);
    } else if (property.name === 'END') {
      if (current.name !== property.value) throw new Error(`END:${property.value} in ${current.name}`);
      open.pop();
    } else current.properties.push(property);
  }
  if (open.length !== 1 || root.components.length !== 1) throw new Error('not one whole calendar');
  return root.components[0] as Component;
}

export function valuesOf({ properties }: Component, name: string): readonly string[] {
  return properties.filter((property) => property.name === name).map(({ value }) => value);
}

export function eventsOf({ components }: Component): readonly Component[] {
  return components.filter(({ name }) => name === 'VEVENT');
}

/** A TEXT value; a backslash before anything else than RFC 5545, 3.3.11 allows is an error. */
export function unescapeText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`bare separator in ${value}`);
  return value.replace(/\\(.)/gsu, (whole, character: string) => {
    if (character === 'n' || character === 'N') return '\n';
    if ('\\;,'.includes(character)) return character;
    throw new Error(`unknown escape ${whole}`);
  });
}

/** RFC 6868. */
export function unescapeParameter(value: string): string {
  return value.replace(/\^(.)/gsu, (whole, character: string) => {
    return { n: '\n', "'": '"', '^': '^' }[character] ?? whole;
  });
}

const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'STATUS', 'SUMMARY', 'ORGANIZER'];

/** What RFC 5545 and RFC 5546 demand of the whole; empty where all is well. */
export function problemsOf(calendar: Component): readonly string[] {
  const problems: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  const method = valuesOf(calendar, 'METHOD')[0];
  demand(valuesOf(calendar, 'VERSION').join() === '2.0', 'VERSION');
  demand(valuesOf(calendar, 'PRODID').length === 1, 'PRODID');
  demand(['PUBLISH', 'REQUEST', 'CANCEL'].includes(method ?? ''), 'METHOD');
  const zones = calendar.components.filter(({ name }) => name === 'VTIMEZONE');
  const known = zones.flatMap((zone) => valuesOf(zone, 'TZID'));
  const uids = new Set<string>();
  for (const event of eventsOf(calendar)) {
    for (const name of ONCE) demand(valuesOf(event, name).length === 1, `${name} once`);
    const attendees = valuesOf(event, 'ATTENDEE').length;
    demand(method === 'PUBLISH' ? attendees === 0 : attendees > 0, `${attendees} ATTENDEE with ${method}`);
    const status = valuesOf(event, 'STATUS')[0];
    demand(method !== 'CANCEL' || status === 'CANCELLED', `${status} with CANCEL`);
    for (const { name, parameters, value } of event.properties.filter(({ name }) =>
      /^DT(START|END)$/.test(name),
    )) {
      const isDay = parameters.VALUE === 'DATE';
      demand(
        isDay ? /^\d{8}$/.test(value) : /^\d{8}T([01]\d|2[0-3])[0-5]\d00$/.test(value),
        `${name} ${value}`,
      );
      demand(isDay || known.includes(parameters.TZID ?? ''), `zone of ${name}`);
    }
    const uid = valuesOf(event, 'UID').join();
    demand(!uids.has(uid), `UID ${uid} twice`);
    uids.add(uid);
  }
  return problems;
}
