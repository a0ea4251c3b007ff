import { Command } from 'commander';
import { readAddress } from './addin/addinAddress';
import { writeAddin, type AddinOptions } from './addin/writeAddin';
import type { Language } from '../language/bilingual';
import { checkFiles, type CheckOptions } from './check/checkFiles';
import { fixFile, type FixOptions } from './fix/fixFile';
import { translatedHelp } from './program/help';
import { HELP } from './program/helpTexts';
import { makeReport } from './report/makeReport';
import type { ReportOptions } from './report/reportOptions';
import { makeWorkbook, type OutputOptions } from './make/makeWorkbook';
import {
  readDay,
  readFailLevel,
  readFormat,
  readLanguage,
  readProfile,
  readSheets,
  readUnpackLimit,
} from './program/options';
import { FULL } from '../rules/profile';
import { SHEET_IDS } from '../sheets/sheets';
import type { Terminal } from './output/terminal';
import { today } from './program/today';
import { VERSION } from '../language/version';
import { writeExample } from '../xlsx/writing/writeExample';
import { writeTemplate } from './make/writeTemplate';

/** Tertial's commands; running one leaves its exit code in `state`. */
export function commands(
  terminal: Terminal,
  language: Language,
  state: { exitCode: number },
): Command {
  const say = (text: keyof typeof HELP): string => HELP[text][language];
  const around = { terminal, language };
  const program = prepared(new Command('tertial'), terminal, language)
    .description(say('tertial'))
    .usage(say('usage'))
    .version(VERSION, '-V, --version', say('version'))
    .helpCommand(false);

  const command = (name: 'check' | 'report' | 'fix' | 'template' | 'example' | 'addin'): Command =>
    prepared(program.command(name), terminal, language).description(say(name));

  command('check')
    .usage(say('checkUsage'))
    .argument(say('filesWord'), say('files'))
    .option('--format <text|json|sarif>', say('format'), readFormat, 'text')
    .option('--fail-on <error|warning>', say('failOn'), readFailLevel, 'error')
    .option('--profile <snabb|fullständig|inför-beslut>', say('profile'), readProfile, FULL)
    .option('--day <YYYY-MM-DD>', say('day'), readDay, today())
    .option('--unpack-limit <MB>', say('unpackLimit'), readUnpackLimit)
    .action(async (files: string[], options: CheckOptions) => {
      state.exitCode = await checkFiles(files, options, around);
    });

  command('report')
    .usage(say('reportUsage'))
    .argument(say('fileWord'), say('file'))
    .option('-o, --output <OUT.xlsx>', say('output'))
    .option('--in-place', say('inPlace'), false)
    .option('--sheets <A,B>', say('sheets'), readSheets, SHEET_IDS)
    .option('--values', say('values'), false)
    .option('--alone', say('alone'), false)
    .option('--pdf <OUT.pdf>', say('pdf'))
    .option('--force', say('force'), false)
    .action(async (file: string, options: ReportOptions) => {
      state.exitCode = await makeReport(file, options, { ...around, now: new Date() });
    });

  command('fix')
    .usage(say('fixUsage'))
    .argument(say('fileWord'), say('fixFile'))
    .option('--list', say('list'), false)
    .option('--apply <ID>', say('apply'))
    .option('-o, --output <OUT.xlsx>', say('output'))
    .option('--in-place', say('inPlace'), false)
    .option('--force', say('force'), false)
    .action(async (file: string, options: FixOptions) => {
      state.exitCode = await fixFile(file, options, around);
    });

  const makers = { template: writeTemplate, example: writeExample };
  for (const name of ['template', 'example'] as const) {
    command(name)
      .usage(say('makeUsage'))
      .requiredOption('-o, --output <OUT.xlsx>', say('output'))
      .option('--force', say('force'), false)
      .action(async (options: OutputOptions) => {
        const made = HELP[`${name}Made`];
        state.exitCode = await makeWorkbook(made, makers[name], options, around);
      });
  }

  command('addin')
    .usage(say('addinUsage'))
    .requiredOption('--url <https://…>', say('url'), readAddress)
    .requiredOption('-o, --output <DIR>', say('outputFolder'))
    .option('--force', say('forceAddin'), false)
    .action(async (options: AddinOptions) => {
      state.exitCode = await writeAddin(options, around);
    });
  return program;
}

/**
 * What all commands share. `--lang` is declared so that it is known and explained; its value was
 * read beforehand. commander's own complaints are silenced: `runCli` says them as sentences.
 */
const prepared = (command: Command, terminal: Terminal, language: Language): Command =>
  command
    .exitOverride()
    .option('--lang <sv|en>', HELP.lang[language], readLanguage)
    .helpOption('-h, --help', HELP.help[language])
    .configureHelp(translatedHelp(language))
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      outputError: () => undefined,
    });
