import { ANSWERS } from '../reading/answersOption';
import type { CommandRecord } from '../program/commandRecord';
import { FORCE, IN_PLACE, OUTPUT } from '../program/sharedOptions';
import type { FixOptions } from './fixFile';

export const fixCommand: CommandRecord = {
  name: 'fix',
  description: {
    sv: 'Rättar det som tertial check föreslår, och för in det i arbetsbokens logg. Celler med formler skrivs aldrig över.',
    en: "Corrects what tertial check suggests, and enters it in the workbook's log. Cells with formulas are never written over.",
  },
  usage: {
    sv: '<fil> (--list | --apply <ID> (-o <OUT.xlsx> | --in-place)) [flaggor]',
    en: '<file> (--list | --apply <ID> (-o <OUT.xlsx> | --in-place)) [options]',
  },
  argument: {
    word: { sv: '<fil>', en: '<file>' },
    help: { sv: 'Arbetsboken som ska rättas.', en: 'The workbook to correct.' },
  },
  options: [
    {
      flags: '--list',
      help: {
        sv: 'Visar förslagen utan att skriva något: cell, från, till, varför och id.',
        en: 'Shows the suggestions without writing anything: cell, from, to, why and id.',
      },
      standard: false,
    },
    {
      flags: '--apply <ID>',
      help: {
        sv: 'Förslagets id, eller numret på ett problem för att rätta hela.',
        en: 'The id of a suggestion, or the number of a problem to correct all of it.',
      },
    },
    OUTPUT,
    IN_PLACE,
    ANSWERS,
    FORCE,
  ],
  run: async ({ argument, options }, around) => {
    const { fixFile } = await import('./fixFile');
    return fixFile(argument as string, options as FixOptions, around);
  },
};
