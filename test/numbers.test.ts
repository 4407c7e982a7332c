import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, MAINZ, PROJECT, runIn, temporaryFolder } from './run-in.ts';

/*
 * The figures of the report, counted a second time: straight from the YAML, with another reader (YAML's own types), no
 * schema, no model, and plain loops. What both ways agree on is what a planner would count by hand.
 */

interface Top {
  leitfragen?: number[];
  beschluss?: object;
  auftraege?: { bis?: string; erledigt?: string }[];
}

interface Meeting {
  gremium?: string;
  gremien?: string[];
  status: string;
  datum: string;
  anwesend?: (string | { person?: string; vertritt?: string; als?: string })[];
  tagesordnung?: Top[];
  keine_meldung?: number[];
}

interface Person {
  funktionen?: { funktion: string; von: string; bis?: string }[];
  gremien?: { gremium: string; von: string; bis?: string; stufe?: number; rolle?: string }[];
}

interface Body {
  art: string;
  geschaeftsfuehrung: string;
  sitze?: (string | { funktion: string })[];
  stufe?: Record<string, string>;
}

const STAND = '2019-02-15';

function load<T>(folder: string): Map<string, T> {
  const names = readdirSync(join(MAINZ, folder)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.map((name) => [name.slice(0, -5), parse(readFileSync(join(MAINZ, folder, name), 'utf8')) as T]),
  );
}

const meetings = [...load<Meeting>('sitzungen/2018').values()];
const held = meetings.filter(({ status }) => status !== 'abgesagt');
const people = load<Person>('mitglieder');
const bodies = load<Body>('gremien');
const budgets = [
  ...load<{ gremium: string; toepfe: Record<string, { ansatz: string }>; buchungen?: { betrag: string }[] }>(
    'budgets/2018',
  ).values(),
];

const bodiesOf = (meeting: Meeting): string[] => meeting.gremien ?? [meeting.gremium as string];
const during = (day: string, von: string, bis?: string) => von <= day && (bis === undefined || day <= bis);
const cents = (amount: string | number) =>
  Math.round(Number(String(amount).replaceAll('.', '').replace(',', '.')) * 100);

function membersOn(id: string, day: string): Set<string> {
  const body = bodies.get(id) as Body;
  const offices = [
    body.geschaeftsfuehrung,
    ...(body.sitze ?? []).map((sitz) => (typeof sitz === 'string' ? sitz : sitz.funktion)),
  ];
  const found = new Set<string>();
  for (const [person, { funktionen = [], gremien = [] }] of people) {
    for (const { funktion, von, bis } of funktionen)
      if (offices.includes(funktion) && during(day, von, bis)) found.add(person);
    for (const { gremium, von, bis, stufe, rolle } of gremien) {
      const reached = stufe === undefined || body.stufe === undefined || (body.stufe[stufe] ?? '9') <= day;
      if (gremium === id && during(day, von, bis) && reached && rolle !== 'bei_bedarf') found.add(person);
    }
  }
  return found;
}

function attendance(chosen: readonly Meeting[], ids: readonly string[]): [present: number, members: number] {
  let present = 0;
  let members = 0;
  for (const meeting of chosen) {
    for (const id of bodiesOf(meeting).filter((body) => ids.includes(body))) {
      const expected = membersOn(id, meeting.datum);
      members += expected.size;
      for (const entry of meeting.anwesend ?? []) {
        const person =
          typeof entry === 'string'
            ? entry
            : entry.als === 'gast'
              ? undefined
              : (entry.vertritt ?? entry.person);
        if (person !== undefined && expected.has(person)) present += 1;
      }
    }
  }
  return [present, members];
}

function covered(chosen: readonly Meeting[]): number {
  let count = 0;
  for (const { tagesordnung = [], keine_meldung = [] } of chosen) {
    for (let number = 1; number <= 8; number += 1) {
      if (
        keine_meldung.includes(number) ||
        tagesordnung.some(({ leitfragen = [] }) => leitfragen.includes(number))
      )
        count += 1;
    }
  }
  return count;
}

let report = '';
beforeAll(async () => {
  const folder = temporaryFolder();
  await runIn(PROJECT, ['report', '2018', '-C', MAINZ, '-o', folder, '-f', 'md']);
  report = filesBelow(folder).get('berichte/2018/jahresbericht.md') ?? '';
});

const euro = (amount: number) =>
  `${(amount / 100)
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=([0-9]{3})+,)/g, '.')}\u00A0€`;

/** The row of the overview that begins with this label. */
function overview(label: string): string | undefined {
  const row = report
    .split('\n')
    .find((line) => line.startsWith(`| **${label}**`) || line.startsWith(`| _${label}_`));
  return row?.split('|').at(-2)?.trim();
}

const tops = held.flatMap(({ tagesordnung = [] }) => tagesordnung);
const tasks = tops.flatMap(({ auftraege = [] }) => auftraege);
const open = tasks.filter(({ erledigt }) => erledigt === undefined || erledigt > STAND);
const withLeitfragen = held.filter((meeting) =>
  bodiesOf(meeting).some((id) => bodies.get(id)?.art === 'sozialraumgremium'),
);
const ansatz = budgets
  .flatMap(({ toepfe }) => Object.values(toepfe))
  .reduce((sum, topf) => sum + cents(topf.ansatz), 0);
const ausgaben = budgets
  .flatMap(({ buchungen = [] }) => buchungen)
  .reduce((sum, { betrag }) => sum + cents(betrag), 0);

test.each([
  ['Sitzungen', () => String(held.length)],
  [
    'davon gemeinsame Sitzungen mehrerer Gremien',
    () => String(held.filter((meeting) => bodiesOf(meeting).length > 1).length),
  ],
  ['Abgesagte Sitzungen', () => String(meetings.length - held.length)],
  ['Tagesordnungspunkte', () => String(tops.length)],
  ['Beschlüsse', () => String(tops.filter(({ beschluss }) => beschluss).length)],
  ['Maßnahmen', () => String(load('massnahmen/2018').size)],
  ['Angesetzte Mittel', () => euro(ansatz)],
  ['Ausgegebene Mittel', () => euro(ausgaben)],
  ['Aufträge', () => String(tasks.length)],
  ['davon erledigt bis 15.02.2019', () => String(tasks.length - open.length)],
  ['davon offen', () => String(open.length)],
  ['davon überfällig', () => String(open.filter(({ bis }) => bis !== undefined && bis < STAND).length)],
] as const)('%s in the overview', (label, count) => {
  expect(overview(label)).toBe(count());
});

test('attendance and Leitfragen in the overview, with the numbers behind the percentages', () => {
  const [present, members] = attendance(held, [...bodies.keys()]);
  expect(report).toContain(`(${present} von ${members}) | ${Math.round((100 * present) / members)}\u00A0% |`);
  expect(report).toContain(`(${covered(withLeitfragen)} von ${withLeitfragen.length * 8})`);
});

test.each([...bodies].filter(([, { art }]) => art === 'sozialraumgremium').map(([id]) => id))(
  'the row of %s in the comparison',
  (id) => {
    const own = held.filter((meeting) => bodiesOf(meeting).includes(id));
    const [present, members] = attendance(own, [id]);
    const budget = budgets.find(({ gremium }) => gremium === id);
    const spent = (budget?.buchungen ?? []).reduce((sum, { betrag }) => sum + cents(betrag), 0);
    const { name } = parse(readFileSync(join(MAINZ, 'sozialraeume', `${id}.yaml`), 'utf8')) as {
      name: string;
    };
    const row = report
      .split('\n')
      .find((line) => line.startsWith(`| **${name}** |`) && line.split('|').length === 11);
    const cells = row?.split('|').map((cell) => cell.trim());
    const ownOpen = own
      .flatMap(({ tagesordnung = [] }) => tagesordnung.flatMap(({ auftraege = [] }) => auftraege))
      .filter(({ erledigt }) => erledigt === undefined || erledigt > STAND);
    expect(cells?.[2]).toBe(String(own.length));
    expect(cells?.[3]).toBe(`${Math.round((100 * present) / members)}\u00A0%`);
    expect(cells?.[7]).toBe(euro(spent));
    expect(cells?.[8]).toBe(String(ownOpen.length));
  },
);
