import { LEDGER_COLUMNS } from '../../ledger/result/columnsOf';
import { ANSWERS, KODPLAN, THROUGH } from '../ledger/ledgerOptions';
import type { CommandRecord } from '../program/commandRecord';
import { oneOf } from '../program/oneOf';
import { FORCE, IN_PLACE, OUTPUT } from '../program/sharedOptions';
import type { ImportOptions } from './importFiles';

const readColumn = oneOf('--column', LEDGER_COLUMNS);

export const importCommand: CommandRecord = {
  name: 'import',
  description: {
    sv: 'För in bokfört, budget och förra årets bokslut ur ekonomisystemets filer i en arbetsbok, och i dess logg. Utan -o och --in-place visas bara vad som skulle ändras. Celler med formler och låsta celler lämnas.',
    en: "Brings what is booked, the budget and last year's accounts from files of the ledger into a workbook, and enters it in its log. Without -o and --in-place it only shows what would change. Cells with formulas and locked cells are left.",
  },
  usage: {
    sv: '[flaggor] <arbetsbok> <filer...>',
    en: '[options] <workbook> <files...>',
  },
  argument: {
    word: { sv: '<filer...>', en: '<files...>' },
    help: {
      sv: 'Arbetsboken, och sedan ekonomisystemets filer (SIE 4, csv, xlsx), en per år.',
      en: 'The workbook, and then the files of the ledger (SIE 4, csv, xlsx), one a year.',
    },
  },
  options: [
    {
      flags: '--column <kolumn>',
      help: {
        sv: 'Kolumn att föra in, till exempel Bokfört; kan upprepas (förval: alla som filen har).',
        en: 'Column to bring in, for example Bokfört; may be repeated (default: all that the file holds).',
      },
      read: (given: string, before?: readonly string[]) => [...(before ?? []), readColumn(given)],
    },
    KODPLAN,
    THROUGH,
    ANSWERS,
    {
      flags: '--format <text|json>',
      help: {
        sv: 'Resultatets form: text (förval) eller json.',
        en: 'Form of the result: text (default) or json.',
      },
      read: oneOf('--format', ['text', 'json']),
      standard: 'text',
    },
    OUTPUT,
    IN_PLACE,
    FORCE,
  ],
  run: async ({ argument, options }, around) => {
    const { importFiles } = await import('./importFiles');
    return importFiles(argument as string[], options as ImportOptions, around);
  },
};
