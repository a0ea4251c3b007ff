import { FULL } from '../../rules/profile';
import type { CommandRecord } from '../program/commandRecord';
import { ANSWERS } from '../reading/answersOption';
import { oneOf } from '../program/oneOf';
import { today } from '../program/today';
import type { CheckOptions } from './checkFiles';
import { FAIL_LEVELS, FORMATS, readDay, readProfile, readUnpackLimit } from './checkOptions';

export const checkCommand: CommandRecord = {
  name: 'check',
  description: {
    sv: 'Prövar arbetsböcker. Slutkod: 0 inget att anmärka, 1 anmärkningar, 2 en fil gick inte att läsa.',
    en: 'Checks workbooks. Exit code: 0 nothing found, 1 findings, 2 a file could not be read.',
  },
  usage: { sv: '[flaggor] <filer...>', en: '[options] <files...>' },
  argument: {
    word: { sv: '<filer...>', en: '<files...>' },
    help: {
      sv: 'Arbetsböcker (.xlsx, .xlsm) och mappar med sådana.',
      en: 'Workbooks (.xlsx, .xlsm) and folders of them.',
    },
  },
  options: [
    {
      flags: '--format <text|json|ndjson|sarif>',
      help: {
        sv: 'Resultatets form: text (förval), json (en lista för flera filer), ndjson (en rad per fil) eller sarif.',
        en: 'Form of the result: text (default), json (an array for several files), ndjson (a line per file) or sarif.',
      },
      read: oneOf('--format', FORMATS),
      standard: 'text',
    },
    {
      flags: '--fail-on <error|warning>',
      help: {
        sv: 'Vad som ger slutkod 1: error (fel, förval) eller warning (också varningar).',
        en: 'What gives exit code 1: error (default) or warning (those as well).',
      },
      read: oneOf('--fail-on', FAIL_LEVELS),
      standard: 'error',
    },
    {
      flags: '--profile <snabb|fullständig|inför-beslut>',
      help: {
        sv: 'Vad som prövas: snabb (bara tabellernas uppbyggnad och beräkningarna), fullständig (alla regler, förval) eller inför-beslut (alla regler, och varningar utan godkännande räknas som fel).',
        en: 'What is checked: snabb (quick: only the structure of the tables and the arithmetic), fullständig (full: every rule, default) or inför-beslut (before decision: every rule, and warnings without a waiver count as errors).',
      },
      read: readProfile,
      standard: FULL,
    },
    {
      flags: '--day <YYYY-MM-DD>',
      help: {
        sv: 'Dagen som godkännandens Giltig till jämförs med (förval: i dag).',
        en: 'The day that Giltig till of a waiver is held against (default: today).',
      },
      read: readDay,
      standard: today,
    },
    {
      flags: '--unpack-limit <MB>',
      help: {
        sv: 'Hur många megabyte en fil får packas upp till (förval 1024).',
        en: 'How many megabytes a file may unpack to (default 1024).',
      },
      read: readUnpackLimit,
    },
    ANSWERS,
  ],
  run: async ({ argument, options }, around) => {
    const { checkFiles } = await import('./checkFiles');
    return checkFiles(argument as string[], options as CheckOptions, around);
  },
};
