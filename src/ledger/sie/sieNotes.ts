import type { Bilingual } from '../../language/bilingual';
import { shorten } from '../../language/words/shorten';

/** What is said of the lines of a SIE file. */
export const SIE_NOTES = {
  broken: (label: string, amount: string): Bilingual =>
    amount === ''
      ? {
          sv: `Raden ${label} är ofullständig eller skadad och är inte medräknad.`,
          en: `The record ${label} is incomplete or damaged, and is not counted.`,
        }
      : {
          sv: `Beloppet ${shorten(amount, 30)} i ${label} går inte att läsa säkert (SIE har decimalpunkt och inga tusentalstecken) och är inte medräknat.`,
          en: `The amount ${shorten(amount, 30)} in ${label} can't be read with certainty (SIE has a decimal point and no thousands separator), and is not counted.`,
        },
  noRecord: (line: string): Bilingual => ({
    sv: `Raden börjar inte med # och har hoppats över: ${shorten(asciiOf(line), 30)}`,
    en: `The line does not begin with # and was passed over: ${shorten(asciiOf(line), 30)}`,
  }),
  cutOff: (since: number): Bilingual => ({
    sv: `Filen slutar mitt i: verifikationen som börjar på rad ${since} har inget slut. Exportera filen på nytt.`,
    en: `The file ends in the middle: the voucher that begins on line ${since} has no end. Export the file again.`,
  }),
  noEnd: {
    sv: 'Filens sista rad är inte avslutad och kan vara avhuggen: jämför med ekonomisystemet.',
    en: "The file's last line is not ended and may be cut off: compare with the ledger.",
  },
} as const;

/** The encoding is not known yet: what is no ASCII can't be shown. */

const asciiOf = (line: string): string => line.replace(/[^\0-\x7F]/g, '?');
