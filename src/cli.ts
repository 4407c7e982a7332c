import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { COMMANDS, type Run, type RunOptions } from './cli-commands.ts';
import { germanMessage, germanUsage } from './cli-german.ts';
import { packageVersion } from './files/read-package.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './usage-error.ts';

function addGlobalOptions(program: Command): void {
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
    .addOption(new Option('-o, --output <ordner>', 'Ordner für die Dokumente; sonst ausgabe/ im Repository'))
    .addOption(new Option('--dry-run', 'nur zeigen, was geschrieben würde'))
    .addOption(new Option('--force', 'auch Dateien überschreiben, die von Hand geändert wurden'))
    .addOption(new Option('--json', 'Ergebnis als JSON ausgeben, für andere Programme'))
    .addOption(new Option('--no-color', 'ohne Farben'));
}

/** `run` gets the chosen command's work to carry out. */
function addCommands(program: Command, run: (action: Run) => (...args: unknown[]) => Promise<void>): void {
  for (const { name, alias, angaben = [], description, options = [], action } of COMMANDS) {
    const command = program.command(name).alias(alias).description(description);
    for (const [angabe, text] of angaben) command.argument(angabe, text);
    for (const [flags, text] of options) command.option(flags, text);
    command.action(run(action));
  }
}

function buildProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('gremium');
  germanUsage(program);
  program
    .description('Einladungen, Protokolle, Mails, Vorlagen und Berichte aus einem Protokoll-Repository')
    .version(packageVersion(), '-V, --version', 'Version zeigen')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: () => undefined,
    });
  addGlobalOptions(program);
  addCommands(program, (action) => async (...args) => {
    const command = args.at(-1) as Command;
    const options = command.optsWithGlobals<RunOptions>();
    finish(
      await action(
        { ...io, color: io.color && options.color },
        options,
        args.slice(0, -2) as (string & string[])[],
      ),
    );
  });
  return program;
}

/** gremium as a function of its arguments and the world; never throws for what a user did. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = buildProgram({ ...io, cwd: resolve(io.cwd) }, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    io.progress('');
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      io.err(`${germanMessage(error)}\n`);
      return 2;
    }
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
