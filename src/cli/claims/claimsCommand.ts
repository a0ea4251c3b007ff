import type { CommandRecord } from '../program/commandRecord';
import { oneOf } from '../program/oneOf';
import { CLAIM_FORMATS, type ClaimsOptions } from './claimsOptions';

export const claimsCommand: CommandRecord = {
  name: 'claims',
  description: {
    sv: 'Visar vad texterna säger i siffror och om det stämmer med tabellerna.',
    en: 'Shows what the texts say in figures, and whether it agrees with the tables.',
  },
  usage: { sv: '[flaggor] <fil>', en: '[options] <file>' },
  argument: {
    word: { sv: '<fil>', en: '<file>' },
    help: { sv: 'Arbetsboken (.xlsx, .xlsm).', en: 'The workbook (.xlsx, .xlsm).' },
  },
  options: [
    {
      flags: '--format <text|json>',
      help: {
        sv: 'Resultatets form: text (förval) eller json.',
        en: 'Form of the result: text (default) or json.',
      },
      read: oneOf('--format', CLAIM_FORMATS),
      standard: 'text',
    },
  ],
  run: async ({ argument, options }, around) => {
    const { claimsFile } = await import('./claimsFile');
    return claimsFile(argument as string, options as ClaimsOptions, around);
  },
};
