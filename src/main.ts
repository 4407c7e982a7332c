import { type CivilDate, civilDate } from './calendar.ts';
import { run } from './cli.ts';
import type { Io } from './io.ts';
import { visible } from './reporters/printable.ts';

function today(): CivilDate {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return civilDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR !== undefined ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && TERM !== 'dumb';
}

function ciSystem(): Pick<Io, 'ci'> {
  if (process.env.GITHUB_ACTIONS === 'true') return { ci: 'github' };
  return process.env.GITLAB_CI === 'true' ? { ci: 'gitlab' } : {};
}

/** Without what names another repository than the one that was asked for, as in a hook. */
function gitEnvironment(): Readonly<Record<string, string>> {
  const entries = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return Object.fromEntries(entries) as Record<string, string>;
}

const CLEAR_LINE = '\r\u001b[K';

/**
 * Writing is one stretch without a pause: a signal that comes meanwhile finds everything done. Before, it ends the program
 * at once, also in the middle of a long check. Either way a shell sees 128 and the number of the signal.
 */
function holdInterrupts(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => {
      io.progress('');
      process.stderr.write('Abgebrochen.\n');
      process.exit(128 + number);
    });
  }
}

const io: Io = {
  cwd: process.cwd(),
  today: today(),
  color: wantsColor(),
  ...ciSystem(),
  gitEnvironment: gitEnvironment(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`);
  },
  holdInterrupts,
};

/** After a closed pipe (`| head`) there is nobody left to tell; a full disk has to be told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Die Ausgabe lässt sich nicht schreiben (${error.code}).\n`);
  process.exit(2);
});
process.stderr.on('error', () => undefined);

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), io);
  } catch (error) {
    process.stderr.write(
      'Das ist ein Fehler in gremium, nicht in Ihren Dateien. Bitte melden Sie ihn mit diesem Text:\n',
    );
    const { stackInSources } = await import('./files/stack-in-sources.ts');
    const text = error instanceof Error ? stackInSources(error.stack ?? error.message) : String(error);
    process.stderr.write(visible(`${text}\n`, false));
    process.exitCode = 2;
  }
}

void main();
