import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { CODES } from '../../src/codes.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { Document } from '../../src/documents/document.ts';
import { einladung } from '../../src/documents/einladung.ts';
import { einladungsmail } from '../../src/documents/einladungsmail.ts';
import { protokoll } from '../../src/documents/protokoll.ts';
import { readSchemas } from '../../src/files/read-package.ts';
import type { Sitzung } from '../../src/model/entities.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { createValidator } from '../../src/schema/compile-schemas.ts';
import { readSource } from '../../src/source/read-source.ts';
import { BASIS, STICHTAG } from '../basis.ts';
import { type Built, workspaceFrom } from '../workspace-from.ts';
import type { Reading } from './markup.ts';
import { readBack } from './readers.ts';
import { lookOf, outputsOf } from './rendered.ts';

const ALL: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json');
const PATH = 'sitzungen/2018/2018-07-11-nord.yaml';

const validate = createValidator(readSchemas());

/** A meeting with these titles, as a file. */
function fileWith(titles: readonly string[], status: 'eingeladen' | 'verteilt'): string {
  const tagesordnung = titles.map((titel) => ({
    titel,
    ...(status === 'verteilt' ? { ergebnis: titel } : {}),
  }));
  return JSON.stringify({ gremium: 'nord', datum: '2018-07-11', beginn: '14:00', status, tagesordnung });
}

function refusalsOf(text: string): readonly Diagnostic[] {
  const file = readSource(PATH, Buffer.from(fileWith([text], 'verteilt')));
  return [...file.problems, ...(file.data === undefined ? [] : validate('sitzung', file).diagnostics)];
}

/** Any white space for any other; composed letters, as the reader reads a file. What is nothing but blanks is no text. */
function shown(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const REFUSED = new Map(
  ALL.map((text) => [text, refusalsOf(text)] as const).filter(([, found]) => found.length > 0),
);
const ACCEPTED = ALL.filter((text) => !REFUSED.has(text) && shown(text) !== '');

function meetingIn(workspace: Workspace): Entry<Sitzung> {
  const found = workspace.sitzungen.find(({ id }) => id === '2018-07-11-nord');
  if (!found) throw new Error('the meeting was refused');
  return found;
}

interface Batch {
  readonly document: Document;
  readonly plain: Document;
  readonly workspace: Workspace;
}

function batchOf(
  create: (workspace: Workspace, sitzung: Entry<Sitzung>) => Document,
  status: 'eingeladen' | 'verteilt',
): Batch {
  const [{ workspace }, { workspace: other }] = [
    fileWith(ACCEPTED, status),
    fileWith(
      ACCEPTED.map((text) => 'a'.repeat(Math.max(1, shown(text).length))),
      status,
    ),
  ].map((file) => workspaceFrom({ ...BASIS, [PATH]: file }, STICHTAG)) as [Built, Built];
  if (!workspace || !other) throw new Error('no workspace');
  return {
    workspace,
    document: create(workspace, meetingIn(workspace)),
    plain: create(other, meetingIn(other)),
  };
}

let minutes: Batch;
let invitation: Batch;
let mail: Batch;
beforeAll(() => {
  minutes = batchOf(protokoll, 'verteilt');
  invitation = batchOf(einladung, 'eingeladen');
  mail = batchOf((workspace, sitzung) => einladungsmail(workspace, sitzung).document, 'eingeladen');
});

describe('the big list of naughty strings as titles and results', () => {
  test('is mostly taken: only what is no text at all is refused', () => {
    expect(ACCEPTED.length).toBeGreaterThan(440);
    expect(ACCEPTED.length + REFUSED.size).toBeGreaterThan(ALL.length - 20);
  });

  test.each([
    ['md', 'minutes'],
    ['html', 'minutes'],
    ['docx', 'minutes'],
    ['pdf', 'minutes'],
    ['md', 'invitation'],
    ['html', 'invitation'],
    ['ics', 'invitation'],
    ['eml', 'mail'],
  ] as const)('is literal in %s of %s and changes nothing', async (format, which) => {
    const { document, plain, workspace } = { minutes, invitation, mail }[which];
    const look = lookOf(workspace);
    const read: Reading = await readBack(await outputsOf(document, look, format));
    const harmless: Reading = await readBack(await outputsOf(plain, look, format));
    expect(read.structure).toEqual(harmless.structure);
    // What a PDF shows of other scripts is the matter of its fonts: see the test of each field.
    const texts = format === 'pdf' ? ACCEPTED.filter((text) => /^[\x21-\x7e ]+$/.test(text)) : ACCEPTED;
    const strip = (text: string) => (format === 'pdf' ? text.replace(/[\s-]+/g, '') : shown(text));
    const whole = strip(read.text);
    expect(texts.filter((text) => !whole.includes(strip(text)))).toEqual([]);
  });
});

describe('what is refused', () => {
  test('is told in German, with its place, and what to do', () => {
    expect(REFUSED.size).toBeGreaterThan(0);
    for (const [, [finding]] of REFUSED) {
      expect(finding?.range).toBeDefined();
      expect(finding?.message).toMatch(/[„“]|Hier|In /);
      expect(CODES[finding?.code as keyof typeof CODES].remedy).not.toBe('');
    }
  });
});
