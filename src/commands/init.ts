import { relative, resolve } from 'node:path';
import type { CivilDate } from '../calendar.ts';
import { quoted } from '../files/aufruf.ts';
import { isPackageFolder } from '../files/read-package.ts';
import { readStarter, starterNames } from '../files/read-starter.ts';
import { writeStarter } from '../files/write-starter.ts';
import type { ExitCode, Io } from '../io.ts';
import { suggest } from '../schema/suggest.ts';
import type { StarterFile } from '../starter/starter-file.ts';
import { starterFrom, wholeStarter } from '../starter/starter-from.ts';
import { UsageError } from '../usage-error.ts';
import { ownValidator } from './own-validator.ts';
import { parseStichtag } from './stichtag.ts';

export interface InitOptions {
  readonly json?: boolean;
  /** Where to, if not here. */
  readonly ordner?: string;
  readonly dryRun?: boolean;
  /** The first day of the new repository; today without it. */
  readonly stichtag?: string;
  /** The example to begin with. */
  readonly vorlage?: string;
}

/** Invented as a whole, and small enough to begin with all of it. */
const MUSTER = 'muster';

function starterFiles(vorlage: string, start: CivilDate): readonly StarterFile[] {
  const names = starterNames();
  if (!names.includes(vorlage)) {
    const meant = suggest(vorlage, names);
    throw new UsageError(
      `Die Vorlage „${vorlage}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ''} Möglich: ${names.join(', ')}.`,
    );
  }
  const begin = vorlage === MUSTER ? wholeStarter : starterFrom;
  return begin(readStarter(vorlage), start, ownValidator());
}

/** A small working repository to start from. */
export function init(io: Io, folder: string, options: InitOptions): ExitCode {
  const { vorlage = MUSTER, dryRun = false, ordner = '.' } = options;
  const target = resolve(io.cwd, ordner, folder);
  const start = options.stichtag === undefined ? io.today : parseStichtag(options.stichtag, io.today);
  const files = starterFiles(vorlage, start);
  io.holdInterrupts();
  const paths = writeStarter(target, files, { dryRun });
  const name = relative(io.cwd, target) || '.';
  if (options.json) {
    io.out(`${JSON.stringify({ version: 1, folder: target, dryRun, files: paths }, null, 2)}\n`);
    return 0;
  }
  const shown = paths.filter((path) => !path.startsWith('.'));
  if (dryRun) {
    io.out(`Angelegt würde in ${name}:\n${shown.map((path) => `  ${path}\n`).join('')}`);
    return 0;
  }
  const program = isPackageFolder(io.cwd) ? 'npx gremium' : 'gremium';
  const sitzung = paths.find((path) => path.startsWith('sitzungen/'))?.replace(/^.*\/|\.yaml$/g, '');
  io.out(
    [
      `Angelegt in ${name}:`,
      ...shown.map((path) => `  ${path}`),
      '',
      'So geht es weiter:',
      `  ${program} validate -C ${quoted(name)}`,
      `  ${program} invitation ${sitzung} -C ${quoted(name)}`,
      ...(vorlage === MUSTER
        ? []
        : ['', 'Was in gremium.yaml noch zu ersetzen ist, steht dort hinter „Bitte ersetzen“.']),
      '',
    ].join('\n'),
  );
  return 0;
}
