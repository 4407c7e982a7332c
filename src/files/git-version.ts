import { type ExecFileException, execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';
import { isDataPath, readRepository } from './read-repository.ts';

type Environment = Readonly<Record<string, string>>;

/** Which commit a repository is at, and whether its data files are what that commit has. */
export interface GitVersion {
  /** In full. */
  readonly commit: string;
  readonly isChanged: boolean;
}

const TIME_LIMIT_MS = 5000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A repository's own configuration may name programs. Only commands that read objects are called, none that looks at the
 * index or at files (`status` runs filters and a file-system monitor, `diff` its own programs); these words close the rest.
 */
const CAUTION = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'].flatMap(
    (setting) => ['-c', setting],
  ),
  // A partial clone would fetch what it lacks, by any program.
  ...['-c', 'protocol.allow=never'],
];
const QUIET: Environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_SSH_COMMAND: 'false',
};

/** The git that is installed: not one that lies in the repository, nor in whatever folder we are in. */
function gitProgram(root: string, environment: Environment): string | undefined {
  const path = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const folders = path.split(delimiter).filter((folder) => {
    const way = relative(root, folder);
    return isAbsolute(folder) && (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  });
  const names = sep === '\\' ? ['git.exe'] : ['git'];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false);
}

/** What git prints; `undefined` when it refuses, whyever: then there is no version to tell of. */
function askGit(
  root: string,
  words: readonly string[],
  environment: Environment,
): Promise<string | undefined> {
  const program = gitProgram(root, environment);
  if (program === undefined) return Promise.resolve(undefined);
  const options = {
    env: { ...environment, ...QUIET },
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_BYTES,
    encoding: 'utf8',
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    const done = (error: ExecFileException | null, stdout: string) => resolve(error ? undefined : stdout);
    execFile(program, [...CAUTION, '-C', root, ...words], options, done);
  });
}

/** The data files of a commit: path → id of its content. */
function filesIn(listing: string): ReadonlyMap<string, string> {
  return new Map(
    listing.split('\0').flatMap((entry): readonly (readonly [string, string])[] => {
      const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return id !== undefined && path !== undefined && isDataPath(path) ? [[path.normalize('NFC'), id]] : [];
    }),
  );
}

function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** On Windows git may keep lines with LF that lie on the disk with CRLF. */
function isSame(bytes: Uint8Array, id: string): boolean {
  const algorithm = id.length === 40 ? 'sha1' : 'sha256';
  if (blobId(bytes, algorithm) === id) return true;
  const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return blobId(unix, algorithm) === id;
}

/** `undefined` without git, before the first commit, where git refuses, and where it knows none of the data files. */
export async function gitVersion(root: string, environment: Environment): Promise<GitVersion | undefined> {
  const answer = await askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], environment);
  const commit = /^[0-9a-f]{40,64}$/.exec(answer?.trim() ?? '')?.[0];
  if (commit === undefined) return undefined;
  const listing = await askGit(root, ['ls-tree', '-r', '-z', commit], environment);
  const committed = filesIn(listing ?? '');
  if (committed.size === 0) return undefined;
  const found = readRepository(root);
  const isUnchanged = ({ path, content }: (typeof found)[number]) => {
    const id = committed.get(path.normalize('NFC'));
    return id !== undefined && content instanceof Uint8Array && isSame(content, id);
  };
  return { commit, isChanged: found.length !== committed.size || !found.every(isUnchanged) };
}
