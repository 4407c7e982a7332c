import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FORMATS } from '../src/formats/all-formats.ts';
import { UsageError } from '../src/usage-error.ts';
import { filesBelow, MAINZ, PROJECT, type RunResult, runIn, temporaryFolder } from './run-in.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const gremium = (...argv: string[]): Promise<RunResult> =>
  runIn(PROJECT, [...argv, '-C', MAINZ, '-o', folder, '-f', 'md']);

const names = () => [...filesBelow(folder).keys()];

/** Ids of the example's meetings by what their file says, straight from the text. */
function meetings(fits: (text: string, day: string) => boolean): readonly string[] {
  return [...filesBelow(join(MAINZ, 'sitzungen'))]
    .map(([path, text]) => ({ id: path.replace(/^.*\/|\.yaml$/g, ''), text }))
    .filter(({ id, text }) => fits(text, id.slice(0, 10)))
    .map(({ id }) => id)
    .sort();
}

const HELD = /^status: (?:durchgefuehrt|entwurf|freigegeben|verteilt|genehmigt)$/m;

describe('many documents in one run', () => {
  test('protocol 2018 writes the minutes of every meeting held that year', async () => {
    const { code, out } = await gremium('protocol', '2018');
    const expected = meetings((text, day) => day.startsWith('2018') && HELD.test(text));
    expect(code).toBe(0);
    expect(expected.length).toBeGreaterThan(20);
    expect(names()).toEqual(expected.map((id) => `protokolle/${id}.md`));
    expect(out).toContain(`${expected.length} Dateien, `);
  });

  test('they are the same bytes as one by one', async () => {
    await gremium('protocol', '2018', '--ab', '2018-09-01', '--bis', '2018-10-31');
    const together = filesBelow(folder);
    expect(together.size).toBeGreaterThan(2);
    for (const path of together.keys()) {
      await gremium('protocol', path.replace(/^protokolle\/|\.md$/g, ''));
    }
    expect(filesBelow(folder)).toEqual(together);
  });

  test('when one of the last cannot be rendered, none is written', async () => {
    const render = FORMATS.md;
    const titles: string[] = [];
    const spied = vi.spyOn(FORMATS, 'md').mockImplementation(async (rendering) => {
      if (titles.push(rendering.document.title) === 3) throw new UsageError('Das dritte geht nicht.');
      return render(rendering);
    });
    const { code, out, err } = await gremium('protocol', '2018', '--ab', '2018-09-01', '--bis', '2018-10-31');
    spied.mockRestore();
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'Das dritte geht nicht.\n' });
    expect(new Set(titles).size).toBe(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('invitation --alle --ab takes what is still to come', async () => {
    await gremium('invitation', '--alle', '--ab', '2019-04-01');
    const expected = meetings((text, day) => day >= '2019-04-01' && !HELD.test(text));
    expect(names()).toEqual(expected.map((id) => `einladungen/${id}.md`));
  });

  test('invitation --alle begins with the Stichtag', async () => {
    await gremium('invitation', '--alle', '--bis', '2019-03-31', '--stichtag', '2019-03-13');
    const days = names().map((name) => name.slice('einladungen/'.length).slice(0, 10));
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day >= '2019-03-13' && day <= '2019-03-31')).toBe(true);
  });

  test('--json names them all', async () => {
    const { out } = await gremium('protocol', '2018', '--json', '--dry-run');
    const { titles, files } = JSON.parse(out) as { titles: string[]; files: unknown[] };
    expect(titles.length).toBe(files.length);
    expect(names()).toEqual([]);
  });
});

test('a year says which of its meetings were passed over', async () => {
  const held = meetings((text, day) => day.startsWith('2018') && HELD.test(text));
  const { out } = await gremium('invitation', '2018');
  expect(out).toContain(
    `\nAusgelassen: ${held.length} Sitzungen dieser Zeit; sie haben schon stattgefunden.\n`,
  );
  expect((await gremium('protocol', '2018')).out).toContain(
    '\nAusgelassen: eine Sitzung dieser Zeit; sie ist abgesagt oder noch nicht durchgeführt.\n',
  );
  const [day = ''] = held;
  const one = ['--ab', day.slice(0, 10), '--bis', day.slice(0, 10)];
  expect((await gremium('invitation', '2018', ...one)).err).toBe(
    'In dieser Zeit gibt es eine Sitzung; sie hat schon stattgefunden.\n',
  );
});

describe('what cannot be chosen', () => {
  test.each([
    [['protocol'], 'Bitte eine Sitzung nennen, ein Jahr wie 2018 oder --alle.'],
    [['protocol', '2018-06-12-neustadt', '--ab', '2018-01-01'], '--ab und --bis gelten nur zusammen mit'],
    [['protocol', '2018-06-12-neustadt', '--alle'], 'nicht beides.'],
    [['protocol', '--alle', '--ab', '2018-02-30'], '--ab 2018-02-30: Diesen Tag gibt es nicht.'],
    [['protocol', '1999'], 'In dieser Zeit gibt es keine Sitzung.'],
    [
      ['protocol', '2019', '--ab', '2019-04-01'],
      'In dieser Zeit gibt es 5 Sitzungen; sie sind abgesagt oder noch nicht durchgeführt.',
    ],
  ])('%j', async (argv, message) => {
    const { code, err } = await gremium(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(names()).toEqual([]);
  });
});

describe('formate in gremium.yaml', () => {
  const repository = (formate: string): string => {
    const root = join(folder, 'ort');
    cpSync(join(PROJECT, 'examples', 'muster'), root, { recursive: true });
    const path = join(root, 'gremium.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${formate}\n`);
    return root;
  };
  const written = async (formate: string, ...argv: string[]) => {
    const root = repository(formate);
    const { err } = await runIn(root, [...argv, '-o', join(folder, 'aus'), '--stichtag', '2018-01-08']);
    expect(err).toBe('');
    return [...filesBelow(join(folder, 'aus')).keys()].map((path) => path.replace(/^.*\./, ''));
  };

  test('decide what is written without -f', async () => {
    expect(await written('formate: {einladung: [html], standard: [md]}', 'invitation', 'mitte')).toEqual([
      'html',
    ]);
  });

  test('standard is for all others, and an invitation still is an appointment', async () => {
    expect(await written('formate: {protokoll: [html], standard: [md]}', 'invitation', 'mitte')).toEqual([
      'ics',
      'md',
    ]);
  });

  test.each([
    ['einladng', 'Meinten Sie „einladung“?'],
    ['Standard', 'Meinten Sie „standard“?'],
    ['rechnung', 'Möglich sind hier: standard, anwesenheitsliste, '],
  ])('no document is called %s, which is said where it stands', async (name, hint) => {
    const { code, out } = await runIn(repository(`formate: {${name}: [md]}`), ['validate']);
    expect(code).toBe(1);
    expect(out).toContain(`Das Feld „${name}“ ist hier nicht bekannt.`);
    expect(out).toContain(hint);
    expect(out).toContain(`│ formate: {${name}: [md]}\n     │           ${'~'.repeat(name.length)}\n`);
  });

  test('-f says otherwise', async () => {
    expect(await written('formate: {standard: [md]}', 'invitation', 'mitte', '-f', 'html')).toEqual(['html']);
  });
});
