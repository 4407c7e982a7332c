import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CODES } from '../../src/codes.ts';
import { BASIS } from '../basis.ts';
import { runIn, temporaryFolder } from '../run-in.ts';

/** Somebody whom no log may name. */
const NAME = 'Zacharias';
const SURNAME = 'Quittenbaum';
const SECRET = new RegExp(`${NAME}|${SURNAME}|4711-08-15|0171 5550815|zacharias\\.q@|Quittenweg`);
const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';
const FIELD = '    ergebnis: Das Fest findet im Juli statt.\n';

/** The second item with this in it. */
function item(lines: string): Readonly<Record<string, string>> {
  const text = BASIS[MEETING] ?? '';
  expect(text).toContain(FIELD);
  return { [MEETING]: text.replace(FIELD, `${FIELD}${lines}`) };
}

interface Leak {
  readonly what: string;
  readonly code: string;
  readonly files: () => Readonly<Record<string, string>>;
}

const LEAKS: readonly Leak[] = [
  {
    what: 'a family',
    code: 'datenschutz/personenmerkmal',
    files: () => item(`    kurzfassung: Die Familie ${SURNAME} hilft.\n`),
  },
  {
    what: 'a file number',
    code: 'datenschutz/personenmerkmal',
    files: () => item('    kurzfassung: Az. 51-4711-08-15 liegt vor.\n'),
  },
  {
    what: 'a private number',
    code: 'datenschutz/personenmerkmal',
    files: () => item('    kurzfassung: Erreichbar unter 0171 5550815.\n'),
  },
  {
    what: 'a private address',
    code: 'datenschutz/personenmerkmal',
    files: () => item('    kurzfassung: Schreiben an zacharias.q@gmx.de.\n'),
  },
  {
    what: 'a name',
    code: 'datenschutz/unbekannter-name',
    files: () => item(`    kurzfassung: Herr ${SURNAME} kommt dazu.\n`),
  },
  {
    what: 'a name that another rule would quote',
    code: 'datenschutz/unbekannter-name',
    files: () =>
      item(`    auftraege:\n      - { was: Herr ${SURNAME} anrufen, wer: jo-muster, bis: 2018-04-01 }\n`),
  },
  {
    what: 'a name that another file repeats',
    code: 'datenschutz/unbekannter-name',
    files: () => ({
      ...item(`    kurzfassung: Herr ${SURNAME} kommt dazu.\n`),
      'massnahmen/2018/fest.yaml': `titel: Herr ${SURNAME}\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: jo-muster\nkosten: "100,00"\n`,
    }),
  },
  {
    what: 'a field for a case',
    code: 'schema/fallangabe',
    files: () => item(`    klient: ${NAME} ${SURNAME}\n`),
  },
  {
    what: 'a field that is named after the case',
    code: 'schema/fallangabe',
    files: () => item(`    klient-${SURNAME.toLowerCase()}: ja\n`),
  },
  {
    what: 'fields of a case',
    code: 'schema/fallangabe',
    files: () => item(`    klient:\n      vorname: ${NAME}\n      name: ${SURNAME} #1 älter\n`),
  },
  {
    what: 'a list of cases',
    code: 'schema/fallangabe',
    files: () => item(`    klienten:\n    - ${NAME}\n    - "${SURNAME}"\n    - a #b ${NAME}\n`),
  },
  {
    what: 'a case in braces',
    code: 'schema/fallangabe',
    files: () => item(`    beschluss: { text: Ja, fall: ${SURNAME}, status: x }\n`),
  },
  {
    what: 'a text of several lines',
    code: 'schema/fallangabe',
    files: () => item(`    hilfeplan: |\n      ${NAME}\n\n      ${SURNAME}\n`),
  },
  {
    what: 'a single case without a basis',
    code: 'datenschutz/einzelfall',
    files: () => item('    handlungsebene: einzelfall\n'),
  },
];

let root: string;
beforeEach(() => {
  root = realpathSync(temporaryFolder());
});
afterEach(() => rmSync(root, { recursive: true }));

function lay(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({ ...BASIS, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const REPORTERS = ['text', 'json', 'github', 'gitlab'];

describe.each(LEAKS)('$what ($code)', ({ code, files }) => {
  test.each(REPORTERS)('is a place and no value in the report for %s', async (reporter) => {
    lay(files());
    const { out, err } = await runIn(root, ['validate', '--reporter', reporter, '--stichtag', '2018-06-01']);
    expect(out).toContain(code);
    expect(`${out}${err}`.toLowerCase()).not.toMatch(new RegExp(SECRET.source.toLowerCase()));
    expect(`${out}${err}`).toContain(MEETING);
  });

  test('and where nothing is written because of another error', async () => {
    lay({ ...files(), 'gremien/sued.yaml': 'name: x\n' });
    const {
      code: exit,
      out,
      err,
    } = await runIn(root, ['report', '2018', '--stichtag', '2018-06-01', '--json']);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err.toLowerCase()).not.toMatch(new RegExp(SECRET.source.toLowerCase()));
  });

  test('nor does explain know of it', async () => {
    lay(files());
    const { code: exit, out } = await runIn(root, ['explain', code, '--json']);
    expect(exit).toBe(0);
    expect(out).not.toMatch(SECRET);
  });
});

test('every rule of data protection is among them', () => {
  const personal = Object.keys(CODES).filter(
    (code) => code.startsWith('datenschutz/') || code === 'schema/fallangabe',
  );
  // That a period is over names numbers, never people.
  const covered = new Set([...LEAKS.map(({ code }) => code), 'datenschutz/loeschvorschlag']);
  expect(personal.filter((code) => !covered.has(code))).toEqual([]);
});
