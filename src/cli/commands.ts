import { Command, Option } from 'commander';
import type { Language } from '../language/bilingual';
import { VERSION } from '../language/version';
import { addinCommand } from './addin/addinCommand';
import { adoptCommand } from './adopt/adoptCommand';
import { checkCommand } from './check/checkCommand';
import { claimsCommand } from './claims/claimsCommand';
import { fixCommand } from './fix/fixCommand';
import { importCommand } from './import/importCommand';
import { ledgerCommand } from './ledger/ledgerCommand';
import { exampleCommand, templateCommand } from './make/makeCommands';
import type { Terminal } from './output/terminal';
import type { CommandOption, CommandRecord } from './program/commandRecord';
import { translatedHelp } from './program/help';
import { LANG } from './program/sharedOptions';
import { reportCommand } from './report/reportCommand';

/** Every command, in the order of the help. A new command is added here and nowhere else. */
const COMMANDS: readonly CommandRecord[] = [
  checkCommand,
  claimsCommand,
  adoptCommand,
  ledgerCommand,
  importCommand,
  reportCommand,
  fixCommand,
  templateCommand,
  exampleCommand,
  addinCommand,
];

const ABOUT = {
  description: {
    sv: 'Prövar en nämnds tertialrapport i Excel.',
    en: "Checks a committee's tertial report in Excel.",
  },
  usage: { sv: '<kommando> [flaggor]', en: '<command> [options]' },
  help: { sv: 'Visar den här hjälpen.', en: 'Shows this help.' },
  version: { sv: 'Visar Tertials version.', en: 'Shows the version of Tertial.' },
} as const;

/** Tertial's commands; running one leaves its exit code in `state`. */
export function commands(
  terminal: Terminal,
  language: Language,
  state: { exitCode: number },
): Command {
  const program = prepared(new Command('tertial'), terminal, language)
    .description(ABOUT.description[language])
    .usage(ABOUT.usage[language])
    .version(VERSION, '-V, --version', ABOUT.version[language])
    .helpCommand(false);
  for (const record of COMMANDS) {
    const command = prepared(program.command(record.name), terminal, language)
      .description(record.description[language])
      .usage(record.usage[language]);
    const { argument } = record;
    if (argument) command.argument(argument.word[language], argument.help[language]);
    for (const option of record.options) command.addOption(optionOf(option, language));
    command.action(async (...given: unknown[]) => {
      const [first, options] = argument ? given : [null, ...given];
      state.exitCode = await record.run({ argument: first, options }, { terminal, language });
    });
  }
  return program;
}

/** A standard that is a function is asked when the program runs: today is another day tomorrow. */
function optionOf({ flags, help, read, standard, isRequired }: CommandOption, language: Language) {
  const option = new Option(flags, help[language]);
  if (read) option.argParser(read);
  if (standard !== undefined) {
    option.default(typeof standard === 'function' ? (standard as () => unknown)() : standard);
  }
  return option.makeOptionMandatory(isRequired === true);
}

/**
 * What all commands share. `--lang` is declared so that it is known and explained; its value was
 * read beforehand. commander's own complaints are silenced: `runCli` says them as sentences.
 */
const prepared = (command: Command, terminal: Terminal, language: Language): Command =>
  command
    .exitOverride()
    .addOption(optionOf(LANG, language))
    .helpOption('-h, --help', ABOUT.help[language])
    .configureHelp(translatedHelp(language))
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      outputError: () => undefined,
    });
