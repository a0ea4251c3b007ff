import type { CommandRecord } from '../program/commandRecord';
import { oneOf } from '../program/oneOf';
import type { LedgerOptions } from './ledgerFiles';
import { ANSWERS, KODPLAN, THROUGH } from './ledgerOptions';

export const ledgerCommand: CommandRecord = {
  name: 'ledger',
  description: {
    sv: 'Visar vad filer ur ekonomisystemet (SIE 4, csv, xlsx) skulle ge i rapporten. Slutkod: 0 inget att anmärka, 1 något stämmer inte, 2 en fil gick inte att läsa.',
    en: 'Shows what files of the ledger (SIE 4, csv, xlsx) would give the report. Exit code: 0 nothing found, 1 something does not tie, 2 a file could not be read.',
  },
  usage: { sv: '[flaggor] <filer...>', en: '[options] <files...>' },
  argument: {
    word: { sv: '<filer...>', en: '<files...>' },
    help: {
      sv: 'SIE-filer, eller listor med konto och belopp.',
      en: 'SIE files, or lists with accounts and amounts.',
    },
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
    KODPLAN,
    THROUGH,
    ANSWERS,
  ],
  run: async ({ argument, options }, around) => {
    const { ledgerFiles } = await import('./ledgerFiles');
    return ledgerFiles(argument as string[], options as LedgerOptions, around);
  },
};
