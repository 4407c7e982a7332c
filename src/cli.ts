import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { COMMANDS } from './cli-commands.ts';
import type { CommandEntry, RunOptions } from './cli-entry.ts';
import { germanMessage, germanUsage } from './cli-german.ts';
import { addGeneralOptions, generalOptionsOf, refuseIdleOptions } from './cli-options.ts';
import { aufrufOf } from './files/aufruf.ts';
import { anyFileError } from './files/file-error.ts';
import { packageVersion } from './files/read-package.ts';
import type { ExitCode, Io } from './io.ts';
import { printable, visible, withoutCommands } from './reporters/printable.ts';
import { UsageError } from './usage-error.ts';

/** `run` gets the chosen command to carry out. */
function addCommands(
  program: Command,
  run: (entry: CommandEntry) => (...args: unknown[]) => Promise<void>,
): void {
  for (const entry of COMMANDS) {
    const { name, alias, angaben = [], description, options = [] } = entry;
    const command = program.command(name).alias(alias).description(description);
    command.configureHelp({
      ...command.configureHelp(),
      visibleGlobalOptions: () => [...generalOptionsOf(program, entry)],
    });
    for (const [angabe, text] of angaben) command.argument(angabe, text);
    for (const [flags, text] of options) command.option(flags, text);
    command.action(run(entry));
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
  addGeneralOptions(program);
  addCommands(program, (entry) => async (...args) => {
    const command = args.at(-1) as Command;
    refuseIdleOptions(program, command, entry);
    const options = command.optsWithGlobals<RunOptions>();
    const given = args.slice(0, -2) as (string & string[])[];
    if (options.output === true && command.name() !== 'validate')
      throw new UsageError('Nach der Option „-o, --output“ fehlt ihr Wert.');
    const words = given.flat().filter((word) => word !== undefined);
    const aufruf = aufrufOf(command.name(), words, options);
    finish(
      await entry.action(
        { ...io, color: io.color && options.color },
        { ...options, aufruf } as RunOptions,
        given,
      ),
    );
  });
  return program;
}

/** Help for a command that there is not is that command, called: then commander says what it may have been. */
function withoutIdleHelp(program: Command, argv: readonly string[]): readonly string[] {
  const [help, name] = argv;
  const isKnown = program.commands.some((one) => one.name() === name || one.aliases().includes(name ?? ''));
  return help === 'help' && name !== undefined && !isKnown ? argv.slice(1) : argv;
}

/** What data, names of folders and calls hold must not steer a terminal or a CI system. */
function withVisibleOutput(io: Io): Io {
  return {
    ...io,
    out: (text) => io.out(visible(text, io.color)),
    err: (text) => io.err(withoutCommands(visible(text, io.color))),
    progress: (text) => io.progress(printable(text)),
  };
}

/** gremium as a function of its arguments and the world; never throws for what a user did. */
export async function run(argv: readonly string[], world: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const io = withVisibleOutput(world);
  const program = buildProgram({ ...io, cwd: resolve(io.cwd) }, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(withoutIdleHelp(program, argv), { from: 'user' });
    return code;
  } catch (error) {
    io.progress('');
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      io.err(`${germanMessage(error)}\n`);
      return 2;
    }
    const told = anyFileError(error);
    if (told instanceof UsageError) {
      io.err(`${told.message.split('\n').map(printable).join('\n')}\n`);
      return 2;
    }
    throw error;
  }
}
