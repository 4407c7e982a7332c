import { type Command, Option } from 'commander';
import type { CommandEntry, GeneralOption } from './cli-entry.ts';
import { UsageError } from './usage-error.ts';

/** What several commands take; they may stand before the command as well. */
export function addGeneralOptions(program: Command): void {
  program
    .addOption(new Option('-C, --ordner <ordner>', 'Ordner des Protokoll-Repositorys, auch ein Unterordner'))
    .addOption(
      new Option('--stichtag <datum>', 'Tag, für den geprüft und geschrieben wird (JJJJ-MM-TT); sonst heute'),
    )
    .addOption(
      new Option(
        '-f, --format <formate>',
        'Formate mit Komma: md, html, pdf, docx, eml, ics; sonst, was gremium.yaml sagt, oder md, html, pdf',
      ),
    )
    .addOption(
      new Option(
        '-o, --output [ordner]',
        'Ordner für die Dokumente, sonst ausgabe/ im Repository; bei validate: auch die Dokumente darin prüfen',
      ),
    )
    .addOption(new Option('--dry-run', 'nur zeigen, was geschrieben würde'))
    .addOption(new Option('--force', 'auch Dateien überschreiben, die von Hand geändert wurden'))
    .addOption(new Option('--json', 'Ergebnis als JSON ausgeben, für andere Programme'))
    .addOption(new Option('--no-color', 'ohne Farben'));
}

const OF_ALL = ['ordner', 'json', 'color'];
const OF_WRITING: readonly GeneralOption[] = ['stichtag', 'format', 'output', 'dryRun', 'force'];

function takes({ schreibt, allgemeine = [] }: CommandEntry, option: Option): boolean {
  const taken: readonly string[] = [...OF_ALL, ...(schreibt ? OF_WRITING : allgemeine)];
  return taken.includes(option.attributeName());
}

/** The general options that mean something to a command. */
export function generalOptionsOf(program: Command, entry: CommandEntry): readonly Option[] {
  return program.options.filter((option) => takes(entry, option));
}

function wasTyped(command: Command, option: Option): boolean {
  return command.getOptionValueSourceWithGlobals(option.attributeName()) === 'cli';
}

/** No option is silently without effect: neither one that the command does not know, nor one that another undoes. */
export function refuseIdleOptions(program: Command, command: Command, entry: CommandEntry): void {
  const typed = [...program.options, ...command.options].filter((option) => wasTyped(command, option));
  const idle = typed.find((option) => program.options.includes(option) && !takes(entry, option));
  if (idle) {
    const call = `gremium ${entry.name}`;
    throw new UsageError(
      `Die Option „${idle.long}“ gilt nicht für „${call}“; „${call} --help“ zeigt, welche gelten.`,
    );
  }
  for (const names of entry.unvereinbar ?? []) {
    const [one, other] = typed.filter((option) => names.includes(option.attributeName()));
    if (one && other)
      throw new UsageError(`${one.long} und ${other.long} lassen sich nicht zugleich angeben.`);
  }
}
