import { LANGUAGES } from '../../language/bilingual';
import type { CommandOption } from './commandRecord';
import { oneOf } from './oneOf';

/** Options that several commands have. */

export const LANG: CommandOption = {
  flags: '--lang <sv|en>',
  help: { sv: 'Språk: sv (förval) eller en.', en: 'Language: sv (default) or en.' },
  read: oneOf('--lang', LANGUAGES),
};

export const OUTPUT: CommandOption = {
  flags: '-o, --output <OUT.xlsx>',
  help: { sv: 'Filen som ska skrivas.', en: 'The file to write.' },
};

export const IN_PLACE: CommandOption = {
  flags: '--in-place',
  help: {
    sv: 'Skriv i filen själv i stället för i en ny, om ingen har sparat den sedan den lästes.',
    en: 'Write into the file itself instead of a new one, if nobody has saved it since it was read.',
  },
  standard: false,
};

export const FORCE: CommandOption = {
  flags: '--force',
  help: { sv: 'Ersätt filen om den finns.', en: 'Replace the file if it exists.' },
  standard: false,
};
