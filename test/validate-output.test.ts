import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli-commands.ts';
import { AUFRUF_OPTIONEN } from '../src/files/aufruf.ts';
import { filesBelow, MAINZ, PROJECT, type RunResult, runIn, temporaryFolder } from './run-in.ts';

const SITZUNG = 'sitzungen/2018/2018-02-21-mitte.yaml';
const INVITATION = 'ausgabe/einladungen/2018-02-21-mitte.md';

let root: string;
let outside: string;
beforeEach(() => {
  outside = realpathSync(temporaryFolder());
  root = join(outside, 'muster');
  cpSync(join(PROJECT, 'examples', 'muster'), root, {
    recursive: true,
    filter: (path) => !path.includes('ausgabe'),
  });
});
afterEach(() => rmSync(outside, { recursive: true }));

/** Called in January; what nobody says otherwise is of that day. */
const gremium = (...argv: readonly string[]): Promise<RunResult> => runIn(root, argv, '2018-01-08');
/** Months later. */
const check = (...argv: readonly string[]): Promise<RunResult> =>
  runIn(root, ['validate', '--output', ...argv, '--stichtag', '2018-01-10'], '2018-01-20');
const invite = (...argv: readonly string[]) => gremium('invitation', 'mitte', '-f', 'md', ...argv);

function edit(path: string, find: string, put: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(find);
  writeFileSync(join(root, path), text.replace(find, put));
}

/** One more meeting of the same body. */
function addMarch(): void {
  const text = readFileSync(join(root, SITZUNG), 'utf8').replaceAll('2018-02-21', '2018-03-21');
  writeFileSync(join(root, 'sitzungen/2018/2018-03-21-mitte.yaml'), text);
}

/** „place code“ of each finding of documents, and the last line. */
function told({ code, out }: RunResult) {
  const findings = [...out.matchAll(/^(\S+) {2}[A-Z]+ {2}(ausgabe\/\S+)$/gm)].map(
    ([, place, name]) => `${place} ${name}`,
  );
  return { code, findings, sum: out.trimEnd().split('\n').at(-1) };
}

test('fresh documents are fine, on a later day, too', async () => {
  await invite();
  expect(told(await check())).toEqual({
    code: 0,
    findings: [],
    sum: '1 geschriebene Datei verglichen: 1 unverändert.',
  });
});

test('nothing is written by looking', async () => {
  await invite();
  edit(SITZUNG, '14:00', '14:30');
  const before = readdirSync(root, { recursive: true }).map((path) => String(path));
  const files = filesBelow(root);
  await check();
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  expect(filesBelow(root)).toEqual(files);
});

test('changed data make a document out of date, and its own command mends that', async () => {
  await invite('--stichtag', '2018-01-09');
  edit(SITZUNG, '14:00', '14:30');
  const result = await check();
  expect(told(result)).toEqual({
    code: 1,
    findings: [`${INVITATION}:1:1 ausgabe/veraltet`],
    sum: '1 geschriebene Datei verglichen: 1 veraltet.',
  });
  const [, command = ''] = /„gremium (.*?)“/.exec(result.out) ?? [];
  expect(command).toBe('invitation 2018-02-21-mitte --format md --stichtag 2018-01-09');
  await gremium(...command.split(' '));
  expect((await check()).code).toBe(0);
});

test('changed data that the document does not show leave it fine', async () => {
  await invite();
  appendFileSync(join(root, SITZUNG), '# nur ein Kommentar\n');
  expect((await check()).code).toBe(0);
});

test('a changed template makes a document out of date', async () => {
  await invite();
  mkdirSync(join(root, 'templates'));
  cpSync(join(PROJECT, 'templates', 'einladung.hbs'), join(root, 'templates', 'einladung.hbs'));
  appendFileSync(join(root, 'templates', 'einladung.hbs'), '\nBis bald!\n');
  expect(told(await check()).findings).toEqual([`${INVITATION}:1:1 ausgabe/veraltet`]);
});

test('an edit by hand is told from new data, with its line', async () => {
  await invite();
  edit(INVITATION, '14:00', '15:00');
  const line = readFileSync(join(root, INVITATION), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('15:00'));
  const result = await check();
  expect(told(result).findings).toEqual([`${INVITATION}:${line + 1}:1 ausgabe/geaendert`]);
  expect(result.out).toContain('„gremium invitation 2018-02-21-mitte --format md --force“');
  // The text of a letter has no place in a log.
  expect(result.out).not.toContain('15:00');
});

test('what looks like today, however it came there, is fine', async () => {
  await invite();
  edit(SITZUNG, '14:00', '14:30');
  await invite('-o', join(outside, 'anderswo'));
  cpSync(join(outside, 'anderswo/einladungen/2018-02-21-mitte.md'), join(root, INVITATION));
  expect((await check()).code).toBe(0);
});

test('a document that was deleted is missed', async () => {
  await invite();
  rmSync(join(root, INVITATION));
  const result = await check();
  expect(told(result)).toEqual({
    code: 1,
    findings: [`${INVITATION}:1:1 ausgabe/fehlt`],
    sum: '1 geschriebene Datei verglichen: 1 fehlt.',
  });
  expect(result.out).toContain('Schreiben mit „gremium invitation 2018-02-21-mitte --format md“.');
});

describe('of a meeting that is gone', () => {
  beforeEach(async () => {
    await invite();
    rmSync(join(root, SITZUNG));
  });

  test('the document is out of date, and it says why', async () => {
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain('Die heutigen Daten ergeben diese Datei nicht mehr: ');
    expect(out).toContain('gibt es das Dokument zu Recht nicht mehr, die Datei löschen');
  });

  test('a document that is gone, too, is not missed', async () => {
    await gremium('render', 'mitgliederverzeichnis', 'mitte', '-f', 'md');
    rmSync(join(root, INVITATION));
    expect(told(await check())).toMatchObject({ findings: [] });
  });
});

test('a further meeting is missed among the invitations to all', async () => {
  await gremium('invitation', '2018', '-f', 'md');
  expect((await check()).code).toBe(0);
  addMarch();
  const result = await check();
  expect(told(result).findings).toContain('ausgabe/einladungen/2018-03-21-mitte.md:1:1 ausgabe/fehlt');
  expect(result.out).toContain('„gremium invitation 2018 --format md“');
});

test.each([
  [['invitation', 'mitte']],
  [['invitation', 'sitzungen/2018/2018-02-21-mitte.yaml']],
  [['email', 'mitte']],
  [['render', 'tagesordnung', 'mitte']],
])('what %j meant stays meant when a further meeting would fit', async (call) => {
  expect(await gremium(...call, '-f', 'md')).toMatchObject({ err: '', code: 0 });
  addMarch();
  const { out } = await check();
  expect(out).not.toContain('ausgabe/');
  expect(out).toContain('verglichen: 1 unverändert.');
});

test.each([
  [
    ['excerpt', '2018-06-12-neu', '5'],
    ['2018-06-12-neustadt', '5'],
  ],
  [['paper', '0287', '/2019'], ['jahresbericht-2018']],
  [
    ['render', 'vorlage', 'jahresbericht'],
    ['vorlage', 'jahresbericht-2018'],
  ],
  [
    ['render', 'beschlussverzeichnis', 'neust', '2018'],
    ['beschlussverzeichnis', 'neustadt', '2018'],
  ],
])('%j is remembered by full names', async (call, woerter) => {
  const folder = join(outside, 'blatt');
  const { err } = await runIn(MAINZ, [...call, '-f', 'md', '-o', folder]);
  expect(err).toBe('');
  const { aufrufe } = JSON.parse(readFileSync(join(folder, '.gremium-manifest.json'), 'utf8'));
  expect(aufrufe).toMatchObject([{ befehl: call[0], woerter }]);
});

test('why a call gives nothing is told in one line', async () => {
  await invite();
  const path = join(root, 'ausgabe/.gremium-manifest.json');
  const manifest = readFileSync(path, 'utf8');
  writeFileSync(path, manifest.replace('"2018-02-21-mitte"', '"mitte"'));
  addMarch();
  const { out } = await check();
  expect(out).toContain(
    'ergeben diese Datei nicht mehr: „mitte“ passt auf 2 Sitzungen. Gemeint ist wohl: 2018-02-21-mitte, 2018-03-21-mitte.\n',
  );
});

test('one command mends all formats of a document', async () => {
  await gremium('invitation', 'mitte', '-f', 'md,html');
  await invite();
  edit(SITZUNG, '14:00', '14:30');
  const { out } = await check();
  const commands = [...out.matchAll(/„(gremium .*?)“/g)].map(([, command]) => command);
  expect(commands).toEqual(Array(2).fill('gremium invitation 2018-02-21-mitte --format md,html'));
});

test('a document belongs to the last call that wrote it', async () => {
  await gremium('invitation', '2018', '-f', 'md');
  await invite('--stichtag', '2018-01-09');
  const { aufrufe } = JSON.parse(readFileSync(join(root, 'ausgabe/.gremium-manifest.json'), 'utf8'));
  const owners = aufrufe.filter(({ dateien }: { dateien: string[] }) =>
    dateien.includes('einladungen/2018-02-21-mitte.md'),
  );
  expect(owners).toEqual([expect.objectContaining({ woerter: ['2018-02-21-mitte'] })]);
  expect((await check()).code).toBe(0);
});

test('formats and versions of a document are checked as they were asked for', async () => {
  await gremium('invitation', 'mitte', '-f', 'html,ics');
  await gremium('render', 'tagesordnung', 'mitte', '--fassung', 'oeffentlich', '-f', 'md');
  expect(told(await check())).toMatchObject({
    code: 0,
    sum: '3 geschriebene Dateien verglichen: 3 unverändert.',
  });
});

test('files of others get a hint, and do not fail the check', async () => {
  await invite();
  writeFileSync(join(root, 'ausgabe/notiz.txt'), 'x');
  expect(told(await check())).toEqual({
    code: 0,
    findings: ['ausgabe/notiz.txt:1:1 ausgabe/fremd'],
    sum: '1 geschriebene Datei verglichen: 1 unverändert.',
  });
});

test('of an older manifest, without calls, nothing is called fine', async () => {
  await invite();
  const path = join(root, 'ausgabe/.gremium-manifest.json');
  const { aufrufe, ...old } = JSON.parse(readFileSync(path, 'utf8'));
  expect(aufrufe).toHaveLength(1);
  writeFileSync(path, JSON.stringify(old));
  const result = await check();
  expect(told(result)).toMatchObject({ code: 1, findings: [`${INVITATION}:1:1 ausgabe/ungeprueft`] });
  expect(result.out).toContain('kann nicht geprüft werden');
  await invite();
  expect((await check()).code).toBe(0);
});

test('a link in the place of a document is no document', async () => {
  await invite();
  rmSync(join(root, INVITATION));
  symlinkSync(join(root, SITZUNG), join(root, INVITATION));
  expect(told(await check()).findings).toEqual([`${INVITATION}:1:1 ausgabe/geaendert`]);
});

test('while the data have errors, the documents cannot be checked, edits can', async () => {
  await invite();
  edit(SITZUNG, 'datum:', 'datm:');
  const result = await check();
  expect(result.code).toBe(1);
  expect(told(result).findings).toEqual([]);
  expect(result.out).toContain('nicht geprüft, solange Dateien Fehler haben');
  appendFileSync(join(root, INVITATION), 'x');
  expect(told(await check()).findings).toEqual([`${INVITATION}:1:1 ausgabe/geaendert`]);
});

test.each([
  ['without an output folder', () => undefined],
  ['with an empty one', () => mkdirSync(join(root, 'ausgabe'))],
  [
    'with files of others only',
    () => {
      mkdirSync(join(root, 'ausgabe'));
      writeFileSync(join(root, 'ausgabe/x.txt'), 'x');
    },
  ],
])('%s there is nothing to check, which is not fine', async (_, prepare) => {
  prepare();
  expect(await check()).toEqual({
    code: 2,
    out: '',
    err: `In ${join(root, 'ausgabe')} liegt kein Dokument von gremium; es gibt nichts zu prüfen.\n`,
  });
});

test('another folder can be named; the remedy names it, too', async () => {
  await invite('-o', '../post');
  expect(existsSync(join(root, 'ausgabe'))).toBe(false);
  expect((await runIn(outside, ['validate', '-C', 'muster', '-o', 'post'], '2018-01-08')).code).toBe(0);
  edit(SITZUNG, '14:00', '14:30');
  const { code, out } = await runIn(outside, ['validate', '-C', 'muster', '-o', 'post'], '2018-01-08');
  expect(code).toBe(1);
  expect(out).toContain('muster/../post/einladungen/2018-02-21-mitte.md:1:1');
  expect(out).toContain('„gremium invitation 2018-02-21-mitte --format md -C muster -o post“');
});

test('all reporters tell of documents', async () => {
  await invite();
  edit(SITZUNG, '14:00', '14:30');
  const json = JSON.parse((await check('--reporter', 'json')).out);
  expect(json.ausgabe).toEqual({
    unveraendert: 0,
    veraltet: 1,
    geaendert: 0,
    fehlt: 0,
    ungeprueft: 0,
    fremd: 0,
  });
  expect(json.diagnostics).toEqual([expect.objectContaining({ code: 'ausgabe/veraltet', file: INVITATION })]);
  expect((await check('--reporter', 'github')).out).toMatch(
    new RegExp(`^::error file=${INVITATION},line=1,col=1,.*title=ausgabe/veraltet::`),
  );
  expect(JSON.parse((await check('--reporter', 'gitlab')).out)).toEqual([
    expect.objectContaining({ check_name: 'ausgabe/veraltet' }),
  ]);
});

test.each([
  [['validate', 'sitzungen', '--output'], '--output prüft alle Dokumente; bitte ohne Pfade aufrufen.\n'],
  [['invitation', 'mitte', '--output'], 'Nach der Option „-o, --output“ fehlt ihr Wert.\n'],
])('refuses %j', async (argv, err) => {
  expect(await gremium(...argv)).toEqual({ code: 2, out: '', err });
});

test('every option of a command that writes documents is recorded', () => {
  const options = COMMANDS.filter(({ schreibt }) => schreibt).flatMap(({ options: own = [] }) =>
    own.map(([flags]) => /--(\S+)/.exec(flags)?.[1]),
  );
  // Whoever asks for the data behind a document writes none.
  const deciding = [...new Set([...options, 'format', 'stichtag'])].filter((name) => name !== 'context');
  expect([...AUFRUF_OPTIONEN].sort()).toEqual(deciding.sort());
});
