import { SHEET_IDS, SHEET_TITLES } from '../../sheets/sheets';
import { ANSWERS } from '../reading/answersOption';
import type { CommandRecord } from '../program/commandRecord';
import { FORCE, IN_PLACE, OUTPUT } from '../program/sharedOptions';
import { readSheets } from './readSheets';
import type { ReportOptions } from './reportOptions';

export const reportCommand: CommandRecord = {
  name: 'report',
  description: {
    sv: 'Skapar rapportbladen i en arbetsbok: sammanfattning, bilagor, budgetkommentarer och kontrollrapport.',
    en: 'Creates the report sheets in a workbook: summary, appendices, budget comments and control report.',
  },
  usage: {
    sv: '<fil> (-o <OUT.xlsx> | --in-place | --pdf <OUT.pdf>) [flaggor]',
    en: '<file> (-o <OUT.xlsx> | --in-place | --pdf <OUT.pdf>) [options]',
  },
  argument: {
    word: { sv: '<fil>', en: '<file>' },
    help: { sv: 'Arbetsboken med tabellerna.', en: 'The workbook with the tables.' },
  },
  options: [
    OUTPUT,
    IN_PLACE,
    {
      flags: '--sheets <A,B>',
      help: {
        sv: `Vilka blad, med komma emellan: ${SHEET_TITLES.join(', ')} (förval alla).`,
        en: `Which sheets, with commas between: ${SHEET_TITLES.join(', ')} (default all).`,
      },
      read: readSheets,
      standard: SHEET_IDS,
    },
    {
      flags: '--values',
      help: {
        sv: 'Skriv värden i stället för formler.',
        en: 'Write values instead of formulas.',
      },
      standard: false,
    },
    {
      flags: '--alone',
      help: {
        sv: 'Skriv bara rapportbladen, med värden, i en egen arbetsbok: till registratorn eller den som inte ska ha underlaget.',
        en: 'Write the report sheets only, with values, in a workbook of their own: for the registrar, or anyone who should not have the tables.',
      },
      standard: false,
    },
    {
      flags: '--pdf <OUT.pdf>',
      help: {
        sv: 'Skriv bladen också som PDF; kräver LibreOffice.',
        en: 'Write the sheets as PDF too; needs LibreOffice.',
      },
    },
    ANSWERS,
    FORCE,
  ],
  run: async ({ argument, options }, around) => {
    const { makeReport } = await import('./makeReport');
    return makeReport(argument as string, options as ReportOptions, { ...around, now: new Date() });
  },
};
