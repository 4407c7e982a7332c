import type { Argument, Command, CommanderError } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
};

/** „<sitzung>“, „[was...]“. */
function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Commander's own English words in German, for this command and, through inheritance, those below it. */
export function germanUsage(program: Command): void {
  program
    .usage('<befehl> [angaben] [optionen]')
    .helpOption('-h, --help', 'diese Hilfe zeigen')
    .helpCommand('help [befehl]', 'Hilfe zu einem Befehl zeigen')
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 20,
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) =>
        [
          [command.name(), ...command.aliases()].join(', '),
          ...command.registeredArguments.map(argumentTerm),
        ].join(' '),
      optionDescription: ({ description, defaultValueDescription }) =>
        defaultValueDescription ? `${description} (sonst: ${defaultValueDescription})` : description,
      commandUsage: (command) => {
        const names = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
        if (!command.parent) return `${names} ${command.usage()}`;
        return [names, ...command.registeredArguments.map(argumentTerm), '[optionen]'].join(' ');
      },
    });
}

function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

/** A wrong call in one German line. Commander's message holds what was typed and, at times, what was meant. */
export function germanMessage({ code, message }: CommanderError): string {
  const typed = quoted(message);
  const meant = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1];
  const suggestion = meant ? ` Meinten Sie „${meant}“?` : '';
  switch (code) {
    case 'commander.unknownCommand':
      return `Den Befehl „${typed}“ gibt es nicht.${suggestion} „gremium --help“ zeigt alle Befehle.`;
    case 'commander.unknownOption':
      return `Die Option „${typed}“ gibt es nicht.${suggestion} „--help“ zeigt alle Optionen.`;
    case 'commander.missingArgument':
      return `Es fehlt die Angabe <${typed}>. „--help“ zeigt, wie der Befehl aufgerufen wird.`;
    case 'commander.optionMissingArgument':
      return `Nach der Option „${typed}“ fehlt ihr Wert.`;
    case 'commander.excessArguments':
      return 'Das sind zu viele Angaben. „--help“ zeigt, wie der Befehl aufgerufen wird.';
    case 'commander.help':
      return 'Es fehlt ein Befehl; alle Befehle stehen oben.';
    default:
      return `Der Aufruf ist nicht zu verstehen: ${message}`;
  }
}
