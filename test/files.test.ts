import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { findRoot } from '../src/files/find-root.ts';
import { MANIFEST_NAME } from '../src/files/manifest.ts';
import { readRepository } from '../src/files/read-repository.ts';
import { readStarter } from '../src/files/read-starter.ts';
import { replaceFile } from '../src/files/replace-file.ts';
import { selectPaths } from '../src/files/select-paths.ts';
import { writeOutputs } from '../src/files/write-outputs.ts';
import { writeStarter } from '../src/files/write-starter.ts';
import { UsageError } from '../src/usage-error.ts';

const WRITE = { force: false, dryRun: false };
const FORCE = { force: true, dryRun: false };
const DRY_RUN = { force: false, dryRun: true };

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'gremium-files-')));
afterAll(() => rmSync(temporary, { recursive: true }));

let root: string;
let folder: string;
beforeEach(async () => {
  root = mkdtempSync(join(temporary, 'fall-'));
  folder = join(root, 'ausgabe');
});

function put(path: string, text: string): string {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return absolute;
}

function makeFolder(path: string): string {
  const absolute = join(root, path);
  mkdirSync(absolute, { recursive: true });
  return absolute;
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

/** Every file and link below the case's folder with its content, hidden ones included. */
function tree(): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const content = entry.isSymbolicLink() ? `→ ${readlinkSync(path)}` : readFileSync(path, 'utf8');
        return [path.slice(root.length + 1), content] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function errorOf(action: () => unknown): UsageError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return error as UsageError;
  }
  throw new Error('nothing was thrown');
}

async function refusalOf(writing: Promise<unknown>): Promise<UsageError> {
  const error = await writing.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error;
}

const LETTER = { path: 'einladungen/a.md', content: 'Brief\n' };
const PAGE = { path: 'einladungen/a.html', content: '<p>Brief</p>\n' };

describe('writeOutputs', () => {
  test('writes new files with all folders and says so', async () => {
    expect(await writeOutputs(folder, [LETTER, { ...PAGE, content: 'ü' }], WRITE)).toEqual([
      { path: 'einladungen/a.md', bytes: 6, change: 'neu' },
      { path: 'einladungen/a.html', bytes: 2, change: 'neu' },
    ]);
    expect(readFileSync(join(folder, 'einladungen/a.md'), 'utf8')).toBe('Brief\n');
    expect(readFileSync(join(folder, 'einladungen/a.html'), 'utf8')).toBe('ü');
  });

  test('leaves nothing but the outputs and the manifest', async () => {
    await writeOutputs(folder, [LETTER], WRITE);
    expect(Object.keys(tree())).toEqual([`ausgabe/${MANIFEST_NAME}`, 'ausgabe/einladungen/a.md']);
  });

  test('overwrites what it wrote itself', async () => {
    await writeOutputs(folder, [LETTER], WRITE);
    const [written] = await writeOutputs(folder, [{ ...LETTER, content: 'neuer Brief\n' }], WRITE);
    expect(written?.change).toBe('geaendert');
    expect(readFileSync(join(folder, LETTER.path), 'utf8')).toBe('neuer Brief\n');
  });

  test('a second run touches no file', async () => {
    await writeOutputs(folder, [LETTER, PAGE], WRITE);
    const long = new Date('2001-01-01T00:00:00Z');
    for (const path of Object.keys(tree())) utimesSync(join(root, path), long, long);
    const written = await writeOutputs(folder, [LETTER, PAGE], WRITE);
    expect(written.map(({ change }) => change)).toEqual(['unveraendert', 'unveraendert']);
    for (const path of Object.keys(tree())) expect(statSync(join(root, path)).mtime).toEqual(long);
  });

  test('only changed files are written again', async () => {
    await writeOutputs(folder, [LETTER, PAGE], WRITE);
    const long = new Date('2001-01-01T00:00:00Z');
    utimesSync(join(folder, PAGE.path), long, long);
    await writeOutputs(folder, [{ ...LETTER, content: 'anders' }, PAGE], WRITE);
    expect(statSync(join(folder, PAGE.path)).mtime).toEqual(long);
  });

  test('remembers documents of earlier runs', async () => {
    await writeOutputs(folder, [LETTER], WRITE);
    await writeOutputs(folder, [PAGE], WRITE);
    const [written] = await writeOutputs(folder, [{ ...LETTER, content: 'anders' }], WRITE);
    expect(written?.change).toBe('geaendert');
  });

  test('equal content counts as unchanged without a manifest, and is its own from then on', async () => {
    put('ausgabe/einladungen/a.md', LETTER.content);
    expect((await writeOutputs(folder, [LETTER], WRITE))[0]?.change).toBe('unveraendert');
    expect((await writeOutputs(folder, [{ ...LETTER, content: 'anders' }], WRITE))[0]?.change).toBe(
      'geaendert',
    );
  });

  test('a dry run says what would happen and writes nothing at all', async () => {
    expect((await writeOutputs(folder, [LETTER], DRY_RUN))[0]?.change).toBe('neu');
    expect(existsSync(folder)).toBe(false);
    await writeOutputs(folder, [LETTER], WRITE);
    const before = tree();
    expect((await writeOutputs(folder, [{ ...LETTER, content: 'anders' }], DRY_RUN))[0]?.change).toBe(
      'geaendert',
    );
    expect(tree()).toEqual(before);
  });

  test('a dry run refuses what the real one would refuse', async () => {
    put('ausgabe/einladungen/a.md', 'fremd');
    await expect(writeOutputs(folder, [LETTER], DRY_RUN)).rejects.toThrow(UsageError);
  });

  describe('with a file that a person has edited', () => {
    const NEWS = [
      { ...PAGE, content: 'anders' },
      { ...LETTER, content: 'anders' },
      { path: 'einladungen/b.md', content: 'neu' },
    ];
    beforeEach(async () => {
      await writeOutputs(folder, [LETTER, PAGE], WRITE);
      put('ausgabe/einladungen/a.md', 'Brief, von Hand ergänzt\n');
    });

    test('refuses, naming the path and the ways out', async () => {
      const { message } = await refusalOf(writeOutputs(folder, NEWS, WRITE));
      expect(message).toContain(join(folder, 'einladungen/a.md'));
      expect(message).toContain('von Hand geändert');
      expect(message).toContain('--force');
    });

    test('leaves it and all other outputs as they were', async () => {
      const before = tree();
      await expect(writeOutputs(folder, NEWS, WRITE)).rejects.toThrow(UsageError);
      expect(tree()).toEqual(before);
    });

    test('overwrites it with --force', async () => {
      await writeOutputs(folder, NEWS, FORCE);
      expect(readFileSync(join(folder, 'einladungen/a.md'), 'utf8')).toBe('anders');
      expect((await writeOutputs(folder, NEWS, WRITE)).every(({ change }) => change === 'unveraendert')).toBe(
        true,
      );
    });
  });

  test('refuses a file in its place that it did not write', async () => {
    put('ausgabe/einladungen/a.md', 'fremd');
    const before = tree();
    expect((await refusalOf(writeOutputs(folder, [PAGE, LETTER], WRITE))).message).toContain(
      'nicht von gremium geschrieben',
    );
    expect(tree()).toEqual(before);
  });

  describe.each([
    ['as target', 'ausgabe/einladungen/a.md', 'brief.txt'],
    ['as folder', 'ausgabe/einladungen', 'anderswo'],
    ['as output folder', 'ausgabe', 'anderswo'],
    ['to nothing as target', 'ausgabe/einladungen/a.md', 'gibt-es-nicht'],
    ['in a circle', 'ausgabe/einladungen', 'ausgabe/einladungen'],
  ])('a symbolic link %s', (_, path, target) => {
    test.each([
      ['', WRITE],
      [' even with --force', FORCE],
    ])('is refused and nothing is written through it%s', async (_name, options) => {
      put('brief.txt', 'alt');
      makeFolder('anderswo');
      link(path, join(root, target));
      const before = tree();
      const { message } = await refusalOf(writeOutputs(folder, [PAGE, LETTER], options));
      expect(message).toContain(`${join(root, path)} ist eine Verknüpfung`);
      expect(tree()).toEqual(before);
      expect(readdirSync(join(root, 'anderswo'))).toEqual([]);
    });
  });

  test.each([
    ['', WRITE],
    [' even with --force', FORCE],
  ])('refuses a folder in the place of a file%s', async (_, options) => {
    makeFolder('ausgabe/einladungen/a.md');
    const { message } = await refusalOf(writeOutputs(folder, [PAGE, LETTER], options));
    expect(message).toContain(`${join(folder, 'einladungen/a.md')} ist keine gewöhnliche Datei`);
    expect(tree()).toEqual({});
  });

  test('refuses a file in the place of a folder', async () => {
    put('ausgabe/einladungen', 'eine Datei');
    const { message } = await refusalOf(writeOutputs(folder, [LETTER], WRITE));
    expect(message).toContain(`${join(folder, 'einladungen')} ist kein Ordner`);
    expect(tree()).toEqual({ 'ausgabe/einladungen': 'eine Datei' });
  });

  test('refuses an output folder below a file, naming the path', async () => {
    put('datei', 'eine Datei');
    const { message } = await refusalOf(writeOutputs(join(root, 'datei/ausgabe'), [LETTER], WRITE));
    expect(message).toBe(
      `${join(root, 'datei/ausgabe/einladungen/a.md')} lässt sich nicht schreiben: ein Teil des Pfades ist kein Ordner.`,
    );
    expect(tree()).toEqual({ datei: 'eine Datei' });
  });

  test('refuses a name that is too long for the disk, naming it', async () => {
    const { message } = await refusalOf(writeOutputs(join(root, 'x'.repeat(300)), [LETTER], WRITE));
    expect(message).toMatch(/x{300}.*der Name ist zu lang/);
  });

  test.each([
    ['cut off', '{"files": {"einladungen/a.md": ["'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['without files', '{}'],
    ['with text for files', '{"files": "x"}'],
    ['with text for checksums', '{"files": {"einladungen/a.md": "abc"}}'],
    ['binary', '\u0000\u0001'],
  ])('with a damaged manifest (%s) nothing counts as its own', async (_, text) => {
    await writeOutputs(folder, [LETTER], WRITE);
    put(`ausgabe/${MANIFEST_NAME}`, text);
    expect((await writeOutputs(folder, [LETTER], WRITE))[0]?.change).toBe('unveraendert');
    put(`ausgabe/${MANIFEST_NAME}`, text);
    await expect(writeOutputs(folder, [{ ...LETTER, content: 'anders' }], WRITE)).rejects.toThrow(UsageError);
    expect(readFileSync(join(folder, LETTER.path), 'utf8')).toBe(LETTER.content);
  });

  test('a folder in the place of the manifest is refused by name', async () => {
    makeFolder(`ausgabe/${MANIFEST_NAME}`);
    const { message } = await refusalOf(writeOutputs(folder, [LETTER], WRITE));
    expect(message).toContain(MANIFEST_NAME);
    expect(tree()).toEqual({});
  });

  test('a manifest that is a link is not followed', async () => {
    const elsewhere = put('anderswo.json', '{}');
    link(`ausgabe/${MANIFEST_NAME}`, elsewhere);
    await writeOutputs(folder, [LETTER], WRITE);
    expect(readFileSync(elsewhere, 'utf8')).toBe('{}');
  });

  test('removes what a killed run left behind, and nothing else', async () => {
    put('ausgabe/.gremium-4711-.gremium-manifest.json.tmp', 'halb');
    put('ausgabe/einladungen/.gremium-4711-a.md.tmp', 'halb');
    put('ausgabe/einladungen/notiz.tmp', 'von Hand');
    await writeOutputs(folder, [LETTER], WRITE);
    expect(Object.keys(tree())).toEqual([
      `ausgabe/${MANIFEST_NAME}`,
      'ausgabe/einladungen/a.md',
      'ausgabe/einladungen/notiz.tmp',
    ]);
  });

  test('is not stopped by the remains of a killed run with the same process id', async () => {
    put(`ausgabe/einladungen/.gremium-${process.pid}-a.md.tmp`, 'halb');
    await writeOutputs(folder, [LETTER], WRITE);
    expect(readFileSync(join(folder, LETTER.path), 'utf8')).toBe(LETTER.content);
  });

  test('cleans up in every folder it ever wrote into, even when there is nothing else to do', async () => {
    await writeOutputs(folder, [LETTER, { path: 'berichte/2018/b.md', content: 'x' }], WRITE);
    put('ausgabe/berichte/2018/.gremium-4711-neu.tmp', 'halb');
    put('ausgabe/fremd/.gremium-4711-neu.tmp', 'nicht unser Ordner');
    put('ausgabe/.gremium-lock', '4194305\n');
    await writeOutputs(folder, [LETTER], WRITE);
    expect(Object.keys(tree())).toEqual([
      `ausgabe/${MANIFEST_NAME}`,
      'ausgabe/berichte/2018/b.md',
      'ausgabe/einladungen/a.md',
      'ausgabe/fremd/.gremium-4711-neu.tmp',
    ]);
  });

  test('a name as long as the disk allows can be written', async () => {
    const path = `${'x'.repeat(252)}.md`;
    await writeOutputs(folder, [{ path, content: 'x' }], WRITE);
    expect(readFileSync(join(folder, path), 'utf8')).toBe('x');
  });

  test.each([
    ['../a.md', '„..“ führt in einen anderen Ordner'],
    ['a/../../b.md', '„..“ führt in einen anderen Ordner'],
    ['/etc/a.md', '„“ führt in einen anderen Ordner'],
    ['..%2f..%2fa.md', 'wäre eine versteckte Datei'],
    ['./a.md', '„.“ führt in einen anderen Ordner'],
    ['a/.versteckt.md', '„.versteckt.md“ wäre eine versteckte Datei'],
    ['C:\\a.md', 'enthält ein Zeichen, das in Dateinamen nicht geht'],
    ['a\nb.md', '„a\\u000ab.md“ enthält ein Zeichen'],
    ['a\u0000.md', 'enthält ein Zeichen'],
    ['CON', '„CON“ ist unter Windows der Name eines Geräts'],
    ['protokolle/con.md', '„con.md“ ist unter Windows der Name eines Geräts'],
    ['lpt1.tar.gz', 'ist unter Windows der Name eines Geräts'],
    ['a.', '„a.“ endet mit einem Punkt oder Leerzeichen'],
    ['a /b.md', '„a “ endet mit einem Punkt oder Leerzeichen'],
    [`${'x'.repeat(300)}.md`, 'ist zu lang für einen Dateinamen'],
    [`${'ü'.repeat(130)}.md`, 'ist zu lang für einen Dateinamen'],
  ])('refuses to call a file %j, and writes nothing', async (path, reason) => {
    const { message } = await refusalOf(writeOutputs(folder, [LETTER, { path, content: 'x' }], FORCE));
    expect(message).toContain(reason);
    expect(tree()).toEqual({});
  });

  test.each(['a%2f..%2fb.md', 'console.md', 'com.md', 'ä ö.md', '-rf.md', '$(touch x).md'])(
    'writes a file called %j, there and nowhere else',
    async (path) => {
      await writeOutputs(folder, [{ path, content: 'x' }], WRITE);
      expect(Object.keys(tree()).sort()).toEqual([`ausgabe/${MANIFEST_NAME}`, `ausgabe/${path}`].sort());
    },
  );

  test.each([
    ['the same', 'a.md', 'a.md'],
    ['the same but for capital letters', 'Mitte.md', 'mitte.md'],
    ['the same umlaut in two ways', 'a\u0308.md', 'ä.md'],
  ])('two documents with %s name are refused, and neither is written', async (_, one, other) => {
    const outputs = [LETTER, { path: one, content: '1' }, { path: other, content: '2' }];
    const { message } = await refusalOf(writeOutputs(folder, outputs, FORCE));
    expect(message).toContain('Zwei Dokumente würden in dieselbe Datei geschrieben');
    expect(tree()).toEqual({});
  });

  describe('says where a file in the place of an output differs', () => {
    const refused = async (found: string | Uint8Array, content: string | Uint8Array) => {
      put('ausgabe/einladungen/a.md', '');
      writeFileSync(join(folder, LETTER.path), found);
      return (await refusalOf(writeOutputs(folder, [{ ...LETTER, content }], WRITE))).message;
    };

    test.each([
      ['a line in the middle', 'a\nalt\nc\n', 'a\nneu\nc\n', 'Zeile 2: dort „alt“, neu „neu“'],
      ['a line more', 'a\nb\n', 'a\n', 'Zeile 2: dort „b“, neu „“'],
      ['a line less', 'a', 'a\nb', 'Zeile 2: dort nichts mehr, neu „b“'],
      ['an empty file', '', 'neu\n', 'Zeile 1: dort „“, neu „neu“'],
      ['only the last line end', 'a', 'a\n', 'Zeile 2: dort nichts mehr, neu „“'],
      ['a long line', `${'x'.repeat(100)}`, 'y', `Zeile 1: dort „${'x'.repeat(60)}…“, neu „y“`],
      [
        'escapes of a terminal',
        '\u001b[2J\r',
        '\u202ey',
        'Zeile 1: dort „\\u001b[2J\\u000d“, neu „\\u202ey“',
      ],
    ])('%s', async (_, found, content, expected) => {
      expect(await refused(found, content)).toContain(`Der erste Unterschied: ${expected}.`);
    });

    test('of a file that is no text it says how to compare', async () => {
      const message = await refused(Buffer.from([0xff, 0xfe, 0]), Buffer.from([0xff, 0xfd]));
      expect(message).toContain('Zum Vergleichen mit --output in einen anderen Ordner schreiben.');
    });
  });

  test.each([
    ['a document', LETTER.path],
    ['the manifest', MANIFEST_NAME],
    ['the lock', '.gremium-lock'],
  ])('a pipe in the place of %s is refused and does not hold it up', async (_, path) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync('mkfifo', [join(folder, path)]);
    const { message } = await refusalOf(writeOutputs(folder, [LETTER], FORCE));
    expect(message).toContain(`${join(folder, path)} ist keine gewöhnliche Datei`);
  });

  test('a file larger than any of ours is not read, and stays', async () => {
    const path = put('ausgabe/einladungen/a.md', '');
    truncateSync(path, 5 * 1024 ** 3);
    const { message } = await refusalOf(writeOutputs(folder, [LETTER], WRITE));
    expect(message).toContain(`${path} ist größer als alles, was gremium schreibt`);
    expect(statSync(path).size).toBe(5 * 1024 ** 3);
  });
});

describe('replaceFile', () => {
  test('replaces a link instead of writing through it', () => {
    const target = put('ziel.txt', 'alt');
    link('brief.md', target);
    replaceFile(join(root, 'brief.md'), 'neu');
    expect(tree()).toEqual({ 'brief.md': 'neu', 'ziel.txt': 'alt' });
  });

  test('leaves the folder as it was when it fails', () => {
    makeFolder('brief.md');
    expect(() => replaceFile(join(root, 'brief.md'), 'neu')).toThrow(UsageError);
    expect(readdirSync(root)).toEqual(['brief.md']);
  });

  test('below a file it fails with the path', () => {
    put('datei', 'eine Datei');
    const { message } = errorOf(() => replaceFile(join(root, 'datei/brief.md'), 'neu'));
    expect(message).toContain(join(root, 'datei/brief.md'));
  });
});

describe('findRoot', () => {
  beforeEach(() => put('repo/gremium.yaml', 'format: 1\n'));

  test.each(['repo', 'repo/sitzungen', 'repo/sitzungen/2018'])('finds the folder from %s', (path) => {
    expect(findRoot(makeFolder(path))).toBe(join(root, 'repo'));
  });

  test('takes the nearest of two', () => {
    put('repo/innen/gremium.yaml', 'format: 1\n');
    expect(findRoot(makeFolder('repo/innen/gremien'))).toBe(join(root, 'repo/innen'));
  });

  test('outside any repository it names the folder and the ways out', () => {
    const { message } = errorOf(() => findRoot(makeFolder('leer')));
    expect(message).toContain(`In ${join(root, 'leer')} und darüber liegt keine gremium.yaml`);
    expect(message).toContain('-C');
    expect(message).toContain('gremium init');
  });

  test.each([
    ['that does not exist', 'gibt-es-nicht'],
    ['that is a file', 'repo/gremium.yaml'],
  ])('refuses a folder %s', (_, path) => {
    expect(errorOf(() => findRoot(join(root, path))).message).toBe(
      `Den Ordner ${join(root, path)} gibt es nicht.`,
    );
  });
});

describe('readRepository', () => {
  const pathsIn = () => readRepository(root).map(({ path }) => path);
  const contentOf = (path: string) => readRepository(root).find((file) => file.path === path)?.content;

  beforeEach(() => put('gremium.yaml', 'format: 1\n'));

  test('reads data files byte for byte', () => {
    put('gremien/a.yaml', 'name: Ä\r\n');
    expect(contentOf('gremien/a.yaml')).toEqual(Buffer.from('name: Ä\r\n'));
  });

  test('finds files in a fixed order, whatever order they were made in', () => {
    for (const path of ['sitzungen/2018/b.yaml', 'gremien/z.yaml', 'sitzungen/2018/a.yaml', 'gremien/Z.yaml'])
      put(path, '');
    expect(pathsIn()).toEqual([
      'gremien/Z.yaml',
      'gremien/z.yaml',
      'gremium.yaml',
      'sitzungen/2018/a.yaml',
      'sitzungen/2018/b.yaml',
    ]);
  });

  test.each([
    'ausgabe/a.yaml',
    'templates/a.yaml',
    'node_modules/a/a.yaml',
    '.git/a.yaml',
    '.gremium/schemas/a.yaml',
    'gremien/.versteckt.yaml',
    'gremien/.entwurf/a.yaml',
    'gremien/notiz.md',
    'README.md',
    'docker-compose.yaml',
  ])('passes over %s', (path) => {
    put(path, 'x');
    expect(pathsIn()).toEqual(['gremium.yaml']);
  });

  test.each(['gremien/a.yaml.txt', 'gremien/a.yaml~', 'gremien/a.yml'])(
    'names %s, which nobody would miss',
    (path) => {
      put(path, 'x');
      expect(pathsIn()).toEqual([path, 'gremium.yaml']);
    },
  );

  test.each(['gremien/ausgabe/a.yaml', 'sitzungen/2018/templates/a.yaml'])(
    'does not pass over %s, which is not at the top',
    (path) => {
      put(path, 'x');
      expect(pathsIn()).toContain(path);
    },
  );

  test.each(['gremien/a.yml', 'gremien/A.YAML', 'gremien/Müller.yaml'])(
    'finds %s, to speak of it',
    (path) => {
      put(path, 'x');
      expect(pathsIn()).toContain(path);
    },
  );

  test.each([
    ['a file', 'gremien/a.yaml', 'anderswo.txt'],
    ['nothing', 'gremien/a.yaml', 'gibt-es-nicht'],
    ['itself', 'gremien/a.yaml', 'gremien/a.yaml'],
    ['a folder, at the top', 'mitglieder', '.versteckt'],
    ['a folder, further down', 'sitzungen/2018', '.versteckt'],
    ['nothing, instead of a folder', 'sitzungen/2018', 'gibt-es-nicht'],
    ['its own parent', 'gremien/kreis', 'gremien'],
  ])('reports a link to %s and does not follow it', (_, path, target) => {
    put('anderswo.txt', 'geheim');
    put('.versteckt/geheim.yaml', 'geheim');
    makeFolder('gremien');
    link(path, join(root, target));
    expect(pathsIn().toSorted()).toEqual([path, 'gremium.yaml'].toSorted());
    expect(contentOf(path)).toEqual({ unreadable: expect.stringContaining('Verknüpfung') });
  });

  test('says nothing of a link to a file that is no data', () => {
    put('anderswo.txt', 'x');
    link('LICENSE', join(root, 'anderswo.txt'));
    expect(pathsIn()).toEqual(['gremium.yaml']);
  });

  test.skipIf(process.platform !== 'linux')('reports names that are not UTF-8 instead of failing', () => {
    const inFolder = Buffer.concat([Buffer.from(`${makeFolder('mitglieder')}/`), Buffer.from([0x4d, 0xfc])]);
    writeFileSync(Buffer.concat([inFolder, Buffer.from('.yaml')]), 'name: x\n');
    mkdirSync(inFolder);
    const found = readRepository(root).filter(({ path }) => path.startsWith('mitglieder/'));
    expect(found).toEqual([
      { path: 'mitglieder/M\ufffd', content: { unreadable: expect.stringContaining('nicht öffnen') } },
      { path: 'mitglieder/M\ufffd.yaml', content: { unreadable: expect.stringContaining('nicht öffnen') } },
    ]);
  });

  test('walks into a folder whose name ends in .yaml', async () => {
    put('gremien/a.yaml/b.yaml', 'x');
    expect(pathsIn()).toContain('gremien/a.yaml/b.yaml');
  });
});

describe('selectPaths', () => {
  const ALL = ['gremium.yaml', 'gremien/a.yaml', 'gremien-alt/a.yaml', 'sitzungen/2018/a.yaml'];
  const selected = async (cwd: string, ...typed: readonly string[]) =>
    ALL.filter(await selectPaths(root, join(root, cwd), typed));
  const refusal = (...typed: readonly string[]) => selectPaths(root, root, typed).catch((error) => error);

  beforeEach(() => {
    for (const path of ALL) put(path, 'x');
  });

  test('a file is that file', async () => {
    expect(await selected('', 'gremien/a.yaml')).toEqual(['gremien/a.yaml']);
  });

  test('a folder is all below it, and none that merely begins alike', async () => {
    expect(await selected('', 'gremien')).toEqual(['gremien/a.yaml']);
    expect(await selected('', 'sitzungen/')).toEqual(['sitzungen/2018/a.yaml']);
  });

  test('the root is everything', async () => {
    expect(await selected('', '.')).toEqual(ALL);
    expect(await selected('gremien', '..')).toEqual(ALL);
  });

  test('paths count from the folder gremium was called in', async () => {
    expect(await selected('sitzungen/2018', 'a.yaml')).toEqual(['sitzungen/2018/a.yaml']);
    expect(await selected('sitzungen', '../gremien/a.yaml')).toEqual(['gremien/a.yaml']);
  });

  test('absolute paths work', async () => {
    expect(await selected('', join(root, 'gremien/a.yaml'))).toEqual(['gremien/a.yaml']);
  });

  test('patterns and several paths add up', async () => {
    expect(await selected('', '*/a.yaml')).toEqual(['gremien/a.yaml', 'gremien-alt/a.yaml']);
    expect(await selected('', 'sitzungen/**', 'gremium.yaml')).toEqual([
      'gremium.yaml',
      'sitzungen/2018/a.yaml',
    ]);
  });

  test('a name with brackets that exists is no pattern', async () => {
    put('gremien/[a].yaml', 'x');
    const isSelected = await selectPaths(root, root, ['gremien/[a].yaml']);
    expect(isSelected('gremien/[a].yaml')).toBe(true);
    expect(isSelected('gremien/a.yaml')).toBe(false);
  });

  test('a path that does not exist is refused by name', async () => {
    expect(await refusal('gremien', 'gremein')).toEqual(
      new UsageError('Die Datei oder den Ordner „gremein“ gibt es nicht.'),
    );
  });

  test('a pattern without a match is refused by name', async () => {
    expect(await refusal('gremien/*.yml')).toEqual(new UsageError('Auf „gremien/*.yml“ passt keine Datei.'));
  });
});

describe('writeStarter', () => {
  const muster = readStarter('muster');
  const target = () => join(root, 'neu');

  test('writes a repository and returns what it wrote, sorted', () => {
    const paths = writeStarter(target(), muster);
    expect(paths).toEqual(Object.keys(tree()).map((path) => path.slice('neu/'.length)));
    expect(paths).toContain('gremium.yaml');
    expect(paths).toContain('.gitignore');
    expect(paths.filter((path) => path.startsWith('ausgabe/'))).toEqual([]);
  });

  test('the schema line of each file leads to a schema that is there', () => {
    const files = writeStarter(target(), muster).filter((path) => path.endsWith('.yaml'));
    for (const path of files) {
      const [line = ''] = readFileSync(join(target(), path), 'utf8').split('\n');
      const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1];
      const absolute = resolve(target(), dirname(path), schema ?? '');
      expect(JSON.parse(readFileSync(absolute, 'utf8'))).toHaveProperty('title');
      expect(absolute.startsWith(`${target()}/`)).toBe(true);
    }
    expect(files.length).toBeGreaterThan(3);
  });

  test('schemas that refer to each other are all there', () => {
    const schemas = writeStarter(target(), muster).filter((path) => path.endsWith('.json'));
    for (const path of schemas) {
      const text = readFileSync(join(target(), path), 'utf8');
      for (const [, name] of text.matchAll(/"\$ref": "([^"#]+)#/g))
        expect(schemas).toContain(`${dirname(path)}/${name}`);
    }
  });

  test('goes into a folder that has other files', () => {
    put('neu/README.md', 'meins');
    writeStarter(target(), muster);
    expect(readFileSync(join(target(), 'README.md'), 'utf8')).toBe('meins');
  });

  test('a dry run returns the same paths and writes nothing', () => {
    const planned = writeStarter(target(), muster, { dryRun: true });
    expect(tree()).toEqual({});
    expect(writeStarter(target(), muster)).toEqual(planned);
  });

  test.each([
    ['an existing repository', 'neu/gremium.yaml', 'schon ein Protokoll-Repository'],
    ['a folder with one of the files', 'neu/mitglieder/jo-muster.yaml', 'gibt es schon'],
    ['a folder with a .gitignore', 'neu/.gitignore', 'gibt es schon'],
    ['a file', 'neu', 'ist kein Ordner'],
  ])('leaves %s untouched', (_, path, reason) => {
    put(path, 'meins');
    expect(errorOf(() => writeStarter(target(), muster)).message).toContain(reason);
    expect(tree()).toEqual({ [path]: 'meins' });
  });

  test('goes on where a run broke off, and cleans up after it', () => {
    const whole = writeStarter(target(), muster);
    const before = tree();
    rmSync(join(target(), 'gremium.yaml'));
    rmSync(join(target(), 'mitglieder'), { recursive: true });
    put('neu/gremien/.gremium-4711-neu.tmp', 'halb');
    expect(writeStarter(target(), muster)).toEqual(whole);
    expect(tree()).toEqual(before);
  });

  test.each([
    ['the folder', 'neu'],
    ['a folder in it', 'neu/gremien'],
    ['a file', 'neu/mitglieder/jo-muster.yaml'],
    ['gremium.yaml', 'neu/gremium.yaml'],
  ])('%s as a link is refused, and nothing is written through it', (_, path) => {
    makeFolder('anderswo');
    link(path, join(root, path === 'neu/gremium.yaml' ? 'gibt-es-nicht' : 'anderswo'));
    expect(errorOf(() => writeStarter(target(), muster)).message).toContain(
      `${join(root, path)} ist eine Verknüpfung`,
    );
    expect(readdirSync(join(root, 'anderswo'))).toEqual([]);
    expect(Object.keys(tree())).toEqual([path]);
  });

  test('below a file it fails with the path', () => {
    put('datei', 'eine Datei');
    const { message } = errorOf(() => writeStarter(join(root, 'datei/neu'), muster));
    expect(message).toContain(join(root, 'datei/neu'));
    expect(tree()).toEqual({ datei: 'eine Datei' });
  });
});
