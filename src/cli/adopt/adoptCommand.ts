import type { CommandRecord } from '../program/commandRecord';
import { oneOf } from '../program/oneOf';
import type { AdoptOptions } from './adoptFile';

export const adoptCommand: CommandRecord = {
  name: 'adopt',
  description: {
    sv: 'Känner igen tabellerna i en arbetsbok som inte är gjord för Tertial. Ändrar ingenting. Slutkod: 0 också med frågor, 2 filen gick inte att läsa.',
    en: 'Recognises the tables of a workbook that was not made for Tertial. Changes nothing. Exit code: 0 with questions too, 2 the file could not be read.',
  },
  usage: { sv: '<fil> [flaggor]', en: '<file> [options]' },
  argument: {
    word: { sv: '<fil>', en: '<file>' },
    help: { sv: 'Arbetsboken.', en: 'The workbook.' },
  },
  options: [
    {
      flags: '--format <text|json>',
      help: {
        sv: 'Resultatets form: text (förval) eller json.',
        en: 'Form of the result: text (default) or json.',
      },
      read: oneOf('--format', ['text', 'json']),
      standard: 'text',
    },
    {
      flags: '--answers <A.json>',
      help: {
        sv: 'Svar på frågorna: ett JSON-objekt med frågans id, eller ordet den gäller, och svaret.',
        en: "Answers to the questions: a JSON object of the question's id, or the word it is about, and the answer.",
      },
    },
    {
      flags: '-o, --output <OUT>',
      help: {
        sv: 'Sparar en kopia av arbetsboken där svaren och tolkningen ligger kvar (på bladet _Tertial, inget annat ändras), så att check, fix och report inte frågar igen. Slutar OUT på något annat än .xlsx skrivs resultatet dit.',
        en: 'Saves a copy of the workbook that keeps the answers and how it is read (on the sheet _Tertial, nothing else changes), so that check, fix and report do not ask again. Where OUT ends in anything but .xlsx, the result is written there.',
      },
    },
  ],
  run: async ({ argument, options }, around) => {
    const { adoptFile } = await import('./adoptFile');
    return adoptFile(argument as string, options as AdoptOptions, around);
  },
};
