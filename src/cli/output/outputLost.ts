import { inBoth, type Bilingual } from '../../language/bilingual';
import { writeFaultOf } from '../../xlsx/disk/writeFault';

/** Said when what a command prints could not be written: it may be cut off, or be missing. */
export function describeOutputFault(error: NodeJS.ErrnoException): Bilingual {
  const code = error.code ?? error.message;
  const reason = writeFaultOf(error).kind === 'diskFull' ? DISK_FULL : other(code);
  return inBoth((language) => `${LOST[language]} ${reason[language]}`);
}

const DISK_FULL: Bilingual = {
  sv: 'Disken är full: frigör utrymme, eller skicka utdata till en annan plats.',
  en: 'The disk is full: free some space, or send the output somewhere else.',
};

const other = (code: string): Bilingual => ({
  sv: `Skicka utdata till en annan plats och försök igen (${code}).`,
  en: `Send the output somewhere else and try again (${code}).`,
});

const LOST: Bilingual = {
  sv: 'Det som skulle skrivas ut gick inte att skriva, helt eller delvis.',
  en: 'What was to be printed could not be written, wholly or in part.',
};
