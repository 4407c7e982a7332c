import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventsOf, problemsOf, readCalendar, unescapeText, valuesOf } from './formats/rfc5545.ts';
import { filesBelow, IS_BUILT, MAINZ, PROJECT, type RunResult, runIn, temporaryFolder } from './run-in.ts';

const MUSTER = join(PROJECT, 'examples', 'muster');
const MITTE = '2018-02-21-mitte';
const FILE = `sitzungen/2018/${MITTE}.yaml`;
const INVITED = {
  'status: geplant': 'status: eingeladen',
  'einladung:': 'einladung:\n  versandt: 2018-02-01',
};
const CANCELLED = { 'status: geplant': 'status: abgesagt\nabgesagt: {am: 2018-02-12, grund: Wasserschaden}' };
const HELD = `
gremium: mitte
datum: 2018-01-24
beginn: 14:00
ende: 15:30
ort: kita-sonnenweg
status: STATUS
einladung: {versandt: 2018-01-10}
protokoll:
  fuehrung: jo-muster
  freigegeben: 2018-01-31
  anlagen: [Merkblatt]
anwesend: [anna-beispiel, jo-muster]
tagesordnung:
  - titel: Bericht der Kita
    leitfragen: [1]
    ergebnis: Die neue Gruppe ist eröffnet.
keine_meldung: [2]
`;

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  cpSync(MUSTER, root, { recursive: true, filter: (path) => !path.startsWith(join(MUSTER, 'ausgabe')) });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function edit(path: string, edits: Readonly<Record<string, string>>): void {
  let text = readFileSync(join(root, path), 'utf8');
  for (const [from, to] of Object.entries(edits)) {
    if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    text = text.replace(from, to);
  }
  put(path, text);
}

function gremium(...argv: readonly string[]): Promise<RunResult> {
  return runIn(root, [...argv, '--stichtag', '2018-02-08']);
}

async function fine(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await gremium(...argv);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

async function mailIn(path: string) {
  const mail = await PostalMime.parse(readFileSync(join(root, 'ausgabe', path)));
  const names = mail.attachments.map(({ filename }) => filename);
  const files = mail.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer));
  return { ...mail, names, files };
}

function calendarIn(path: string) {
  const calendar = readCalendar(readFileSync(join(root, 'ausgabe', path)));
  expect(problemsOf(calendar)).toEqual([]);
  return calendar;
}

function firstOf(calendar: ReturnType<typeof calendarIn>, ...names: readonly string[]): readonly string[] {
  const [event] = eventsOf(calendar);
  return names.flatMap((name) => (event ? valuesOf(event, name) : []));
}

describe('gremium email', () => {
  test('of a planned meeting drafts its invitation, and says what to enter once it is sent', async () => {
    const out = await fine('email', 'mitte', '-f', 'eml');
    const { subject, names, files, text } = await mailIn(`einladungsmails/${MITTE}.eml`);
    expect(subject).toBe('Einladung: Sozialraumrunde Mitte, 1. Sitzung am 21. Februar 2018');
    expect(names).toEqual(['Einladung Mitte 2018-02-21.pdf', 'Einladung Mitte 2018-02-21.ics']);
    expect(files[0]?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(files[1]?.toString()).toContain('METHOD:PUBLISH');
    expect(text).toContain('1. Begrüßung und Vorstellung');
    expect(out).toContain(
      `Nach dem Senden festhalten, in ${FILE}:\n  status: eingeladen\n  einladung:\n    versandt: 2018-02-08\n`,
    );
  });

  test('of an invited one drafts it again, without that', async () => {
    edit(FILE, INVITED);
    expect(await fine('email', 'mitte', '-f', 'md')).not.toContain('festhalten');
  });

  test('of a cancelled one drafts the cancellation', async () => {
    edit(FILE, CANCELLED);
    await fine('email', 'mitte', '-f', 'eml');
    const { subject, text, names, files } = await mailIn(`einladungsmails/${MITTE}.eml`);
    expect(subject).toBe('Absage: Sozialraumrunde Mitte, 1. Sitzung am 21. Februar 2018');
    expect(text).toContain('vorgesehene 1. Sitzung (Sozialraumrunde Mitte) muss leider entfallen.');
    expect(text).toContain('Grund: Wasserschaden');
    await fine('email', 'mitte', '-f', 'md');
    const sheet = filesBelow(join(root, 'ausgabe')).get(`einladungsmails/${MITTE}.md`);
    expect(sheet).toContain('Die Absage geht an alle, die am Tag der Sitzung auf dem Verteiler stehen.');
    expect(sheet).not.toContain('Eingeladen wird');
    expect(names).toEqual(['Absage Mitte 2018-02-21.pdf', 'Absage Mitte 2018-02-21.ics']);
    expect(files[1]?.toString()).toContain('STATUS:CANCELLED');
  });

  test.each(['durchgefuehrt', 'entwurf'])('of minutes that are %s refuses', async (status) => {
    put(
      'sitzungen/2018/2018-01-24-mitte.yaml',
      HELD.replace('STATUS', status).replace(/ +freigegeben.*\n/, ''),
    );
    const { code, err } = await gremium('email', '2018-01-24');
    expect(code).toBe(2);
    expect(err).toContain(
      `Das Protokoll zu 2018-01-24-mitte ist noch nicht freigegeben (status: ${status}) und kann nicht verteilt werden.`,
    );
  });

  test('of released minutes takes them along, and names what it cannot', async () => {
    put('sitzungen/2018/2018-01-24-mitte.yaml', HELD.replace('STATUS', 'freigegeben'));
    const out = await fine('email', '2018-01-24', '-f', 'eml,pdf');
    await fine('protocol', '2018-01-24', '-f', 'pdf');
    const { names, files } = await mailIn('verteilmails/2018-01-24-mitte.eml');
    expect(names).toEqual(['Protokoll Mitte 2018-01-24.pdf']);
    expect(files[0]).toEqual(readFileSync(join(root, 'ausgabe/protokolle/2018-01-24-mitte.pdf')));
    expect(out).toContain('Vor dem Senden selbst anhängen:\n  Merkblatt\nDiese Fassung festhalten');
  });

  test('where the teams have a term for reading them, the sheet for it goes along', async () => {
    put('sitzungen/2018/2018-01-24-mitte.yaml', HELD.replace('STATUS', 'freigegeben'));
    edit('gremien/mitte.yaml', { 'name:': 'regeln: {protokoll: {kenntnisnahme_tage: 14}}\nname:' });
    await fine('email', '2018-01-24', '-f', 'eml');
    const { names, text } = await mailIn('verteilmails/2018-01-24-mitte.eml');
    expect(names).toEqual(['Protokoll Mitte 2018-01-24.pdf', 'Kenntnisnahme Mitte 2018-01-24.pdf']);
    expect(text).toContain('Das beiliegende Blatt ist für den Vermerk, wann Ihr Team es gelesen hat.');
  });

  test('with mails: versand: einzeln there is one draft each, with an invitation that can be answered', async () => {
    edit('gremium.yaml', { 'absender:': 'mails: {versand: einzeln}\nabsender:' });
    await fine('email', 'mitte', '-f', 'eml');
    expect([...filesBelow(join(root, 'ausgabe')).keys()]).toEqual([
      `einladungsmails/${MITTE}/anna-beispiel.eml`,
      `einladungsmails/${MITTE}/jo-muster.eml`,
    ]);
    const { to, text, files } = await mailIn(`einladungsmails/${MITTE}/anna-beispiel.eml`);
    expect(to).toEqual([{ name: 'Anna Beispiel', address: 'anna.beispiel@musterstadt.example' }]);
    expect(text).toMatch(/^Sehr geehrte Frau Beispiel,\n/);
    const calendar = files[1]?.toString().replaceAll('\n ', '');
    expect(calendar).toContain('METHOD:REQUEST');
    expect(calendar?.match(/^ATTENDEE.*/gm)).toEqual([
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Anna Beispiel":mailto:anna.beispiel@musterstadt.example',
    ]);
  });

  test('the draft of before for everybody is named, until it is gone', async () => {
    await fine('email', 'mitte', '-f', 'eml');
    edit('gremium.yaml', { 'absender:': 'mails: {versand: einzeln}\nabsender:' });
    const named = `Noch da von einem früheren Aufruf, gehört nicht mehr dazu und kann gelöscht werden:\n  ausgabe/einladungsmails/${MITTE}.eml\n`;
    expect(await fine('email', 'mitte', '-f', 'eml', '--dry-run')).toContain(named);
    expect(await fine('email', 'mitte', '-f', 'eml')).toContain(named);
    expect(await fine('email', 'mitte', '-f', 'eml')).toContain(named);
    rmSync(join(root, `ausgabe/einladungsmails/${MITTE}.eml`));
    expect(await fine('email', 'mitte', '-f', 'eml')).not.toContain('Noch da');
  });

  test('a mail that reaches nobody is written, but not as a draft', async () => {
    edit('gremium.yaml', { 'absender:': 'regeln: {funktion/ohne-email: warnung}\nabsender:' });
    for (const name of ['anna-beispiel', 'jo-muster']) {
      edit(`mitglieder/${name}.yaml`, { 'email: ': 'telefon: ' });
    }
    expect(await fine('email', 'mitte', '-f', 'md')).toContain(`einladungsmails/${MITTE}.md`);
    const { code, err } = await gremium('email', 'mitte', '-f', 'eml');
    expect(code).toBe(2);
    expect(err).toContain('erreicht niemanden, denn niemand auf dem Verteiler hat eine E-Mail-Adresse;');
  });

  test('the draft of a planned meeting is no draft of a letter any more', async () => {
    await fine('email', 'mitte', '-f', 'md');
    await fine('invitation', 'mitte', '-f', 'md');
    const files = filesBelow(join(root, 'ausgabe'));
    expect(files.get(`einladungen/${MITTE}.md`)).toContain('Entwurf – noch nicht versandt');
    expect(files.get(`einladungsmails/${MITTE}.md`)).not.toContain('Entwurf');
  });
});

describe('the invitation to a meeting that has been', () => {
  const PAST = 'sitzungen/2018/2018-01-24-mitte.yaml';
  const held = HELD.replace('STATUS', 'durchgefuehrt').replace(/ +freigegeben.*\n/, '');

  test.each([
    ['versandt', ''],
    ['fassung_vom', 'einladung: {versandt: 2018-01-10, fassung: 2}\n'],
  ])('is refused while „%s“ is missing', async (field, instead) => {
    put(PAST, held.replace(/einladung: .*\n/, instead));
    const { code, err } = await gremium('invitation', '2018-01-24');
    expect({ code, err }).toEqual({
      code: 2,
      err: `Die Sitzung 2018-01-24-mitte hat schon stattgefunden (status: durchgefuehrt); wann dazu eingeladen wurde, steht nicht in der Datei. Unter einladung: die Zeile „${field}: JJJJ-MM-TT“ ergänzen, dann trägt die Einladung diesen Tag.\n`,
    });
  });

  test('is the one that was sent, with its day', async () => {
    put(PAST, held);
    await fine('invitation', '2018-01-24', '-f', 'md');
    const text = filesBelow(join(root, 'ausgabe')).get('einladungen/2018-01-24-mitte.md');
    expect(text).toMatch(/\*\*Datum:\*\* 10\.\sJanuar\s2018/);
    expect(text).not.toContain('Entwurf');
  });
});

describe('what would add a recipient', () => {
  test('a line break in a name stops the mail and is named with its place', async () => {
    edit('mitglieder/jo-muster.yaml', { 'name: Jo Muster': 'name: "Jo Muster\\nBcc: x@x.example"' });
    const { code, err } = await gremium('email', 'mitte', '-f', 'eml');
    expect(code).toBe(1);
    expect(err).toContain(
      'mitglieder/jo-muster.yaml:2:7  FEHLER  schema/zeile\n  „name“ steht in einer Zeile; hier ist ein Zeilenumbruch.',
    );
    expect([...filesBelow(root).keys()].filter((path) => path.endsWith('.eml'))).toEqual([]);
  });

  test.each([
    'a@x.example, b@x.example',
    'Jo <a@x.example>',
    'alle:a@x.example',
    'a@x.example(b)',
    'a@x.example\\u0007',
  ])('the schema refuses the address "%s"', async (email) => {
    edit('mitglieder/jo-muster.yaml', { 'email: jo.muster@musterstadt.example': `email: "${email}"` });
    const { code, err } = await gremium('email', 'mitte', '-f', 'eml');
    expect(code).toBe(1);
    expect(err).toContain('mitglieder/jo-muster.yaml:');
  });
});

describe('the invitation as an appointment', () => {
  test('invites everybody on the list', async () => {
    await fine('invitation', 'mitte', '-f', 'ics');
    const calendar = calendarIn(`einladungen/${MITTE}.ics`);
    expect(valuesOf(calendar, 'METHOD')).toEqual(['REQUEST']);
    expect(firstOf(calendar, 'UID', 'SEQUENCE', 'STATUS', 'DTSTAMP')).toEqual([
      `${MITTE}@musterstadt.example`,
      '0',
      'CONFIRMED',
      '20180208T000000Z',
    ]);
    expect(firstOf(calendar, 'ATTENDEE')).toHaveLength(2);
    expect(unescapeText(firstOf(calendar, 'LOCATION').join())).toMatch(
      /^Städtische Kita Sonnenweg, Mehrzweckraum, Sonnenweg 4/,
    );
    expect(unescapeText(firstOf(calendar, 'DESCRIPTION').join())).toMatch(
      /^Tagesordnung:\n1\. Begrüßung und Vorstellung\n/,
    );
  });

  test('a second version counts on, keeps its id and says so in letter and mail', async () => {
    edit(FILE, { ...INVITED, 'einladung:': 'einladung:\n  versandt: 2018-02-01\n  fassung: 2' });
    await fine('invitation', 'mitte', '-f', 'md,ics');
    await fine('email', 'mitte', '-f', 'md');
    expect(firstOf(calendarIn(`einladungen/${MITTE}.ics`), 'UID', 'SEQUENCE')).toEqual([
      `${MITTE}@musterstadt.example`,
      '1',
    ]);
    const files = filesBelow(join(root, 'ausgabe'));
    expect(files.get(`einladungen/${MITTE}.md`)).toContain(
      '2\\. Fassung – ersetzt die früher versandte Einladung',
    );
    expect(files.get(`einladungsmails/${MITTE}.md`)).toMatch(/^# Einladung \(2\. Fassung\): /);
    expect(files.get(`einladungsmails/${MITTE}.md`)).toContain('Das ist die 2. Fassung der Einladung.');
  });

  test('a second version has its own day, and until it is entered the mail asks for it', async () => {
    const edits = { ...INVITED, 'einladung:': 'einladung:\n  versandt: 2018-02-01\n  fassung: 2' };
    edit(FILE, edits);
    expect(await fine('email', 'mitte', '-f', 'md')).toContain(
      `Nach dem Senden festhalten, in ${FILE}:\n  einladung:\n    fassung_vom: 2018-02-08\n`,
    );
    edit(FILE, { 'fassung: 2': 'fassung: 2\n  fassung_vom: 2018-02-05' });
    expect(await fine('email', 'mitte', '-f', 'md')).not.toContain('festhalten');
    await fine('invitation', 'mitte', '-f', 'ics');
    expect(firstOf(calendarIn(`einladungen/${MITTE}.ics`), 'DTSTAMP')).toEqual(['20180205T000000Z']);
  });

  test('calling it off counts on once more', async () => {
    edit(FILE, { ...CANCELLED, 'einladung:': 'einladung:\n  fassung: 2' });
    await fine('invitation', 'mitte', '-f', 'ics,md');
    const calendar = calendarIn(`einladungen/${MITTE}.ics`);
    expect(valuesOf(calendar, 'METHOD')).toEqual(['CANCEL']);
    expect(firstOf(calendar, 'SEQUENCE', 'STATUS')).toEqual(['2', 'CANCELLED']);
    expect(filesBelow(root).get(`ausgabe/einladungen/${MITTE}.md`)).not.toContain('Fassung');
  });

  test.each(['0', '-1', '1.5', '100', 'zwei'])('fassung: %s is refused', async (fassung) => {
    edit(FILE, { 'einladung:': `einladung:\n  fassung: ${fassung}` });
    const { code, err } = await gremium('invitation', 'mitte');
    expect(code).toBe(1);
    expect(err).toContain('eine ganze Zahl ab 1 wie 2');
  });
});

describe('the year as a calendar', () => {
  test('holds every meeting of the year, tells and invites nobody', async () => {
    edit(FILE, CANCELLED);
    put('sitzungen/2018/2018-01-24-mitte.yaml', HELD.replace('STATUS', 'freigegeben'));
    await fine('render', 'jahresterminplan', '2018', '-f', 'ics');
    const calendar = calendarIn('terminplaene/2018.ics');
    expect(valuesOf(calendar, 'METHOD')).toEqual(['PUBLISH']);
    const events = eventsOf(calendar).map((event) =>
      ['UID', 'STATUS', 'SUMMARY'].map((name) => valuesOf(event, name).map(unescapeText).join()),
    );
    expect(events).toEqual([
      ['2018-01-24-mitte@musterstadt.example', 'CONFIRMED', 'Sozialraumrunde Mitte, Sitzung'],
      [`${MITTE}@musterstadt.example`, 'CANCELLED', 'Abgesagt: Sozialraumrunde Mitte, 1. Sitzung'],
    ]);
    expect(readFileSync(join(root, 'ausgabe/terminplaene/2018.ics'), 'utf8')).not.toMatch(
      /ATTENDEE|DESCRIPTION|Wasserschaden/,
    );
  });

  test('of one body, also in public', async () => {
    await fine('render', 'sitzungskalender', 'mitte', '2018', '-f', 'ics', '--fassung', 'oeffentlich');
    const path = 'terminplaene/2018-mitte-oeffentlich.ics';
    expect(firstOf(calendarIn(path), 'STATUS', 'UID')).toEqual(['TENTATIVE', `${MITTE}@musterstadt.example`]);
    expect(readFileSync(join(root, 'ausgabe', path), 'utf8')).not.toMatch(
      /ATTENDEE|DESCRIPTION|Beispiel|Jo /,
    );
  });

  test('a year without a meeting is no calendar', async () => {
    const { code, err } = await gremium('render', 'jahresterminplan', '2019', '-f', 'ics');
    expect(code).toBe(2);
    expect(err).toContain('„Terminplan 2019“ hat keine Termine; das Format ics gibt es dafür nicht.');
    expect(await fine('render', 'jahresterminplan', '2019', '-f', 'md')).toContain('terminplaene/2019.md');
  });
});

describe.runIf(IS_BUILT)('the built program', () => {
  test('writes the same drafts and calendars in any time zone and language', () => {
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    const environment = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
    const call = ['email', '2019-03-13-neustadt', '-f', 'eml', '-C', MAINZ, '-o'];
    const binary = join(PROJECT, 'bin', 'gremium.js');
    execFileSync('node', [binary, ...call, here], { cwd: PROJECT });
    execFileSync('node', [binary, ...call, there], { cwd: PROJECT, env: environment });
    expect(filesBelow(here).size).toBe(1);
    expect(filesBelow(there)).toEqual(filesBelow(here));
  });
});
