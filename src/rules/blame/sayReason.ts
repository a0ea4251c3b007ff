import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { listWords } from '../../language/words/listWords';
import type { Decimal } from '../../figures/decimal';
import type { Datum } from '../../report/datum';
import { cellInWords } from '../common/cellInWords';
import type { TypingError } from './typingError';

/** What there is to say for a suggestion. */
export interface Grounds {
  readonly value: Decimal;
  /** The rules that are satisfied by it. */
  readonly rules: readonly string[];
  readonly slip: TypingError | null;
  /** The cells that must be changed with it. */
  readonly together: readonly Datum<unknown>[];
  /** How many culprits there may be, this one included. */
  readonly alternatives: number;
}

/** Why a cell is suspected, in plain sentences. */
export const sayReason = (grounds: Grounds): Bilingual =>
  inBoth((language) =>
    [
      sayRules(grounds, language),
      grounds.slip === null ? '' : SLIPS[grounds.slip][language],
      sayTogether(grounds.together, language),
      sayAlternatives(grounds.alternatives, language),
    ]
      .filter(Boolean)
      .join(' '),
  );

function sayRules({ value, rules, together }: Grounds, language: Language): string {
  const number = formatNumber(value, language);
  const names = listWords(rules, language);
  if (language === 'sv') {
    return together.length > 0
      ? `Ska vara ${number} för att ${names} ska stämma.`
      : `Med ${number} stämmer ${names}.`;
  }
  if (together.length > 0) return `Must be ${number} for ${names} to hold.`;
  return rules.length === 1 ? `With ${number}, ${names} holds.` : `With ${number}, ${names} hold.`;
}

function sayTogether(cells: readonly Datum<unknown>[], language: Language): string {
  if (cells.length === 0) return '';
  const names = listWords(
    cells.map((cell) => cellInWords(cell, language)),
    language,
  );
  return language === 'sv' ? `Ändras tillsammans med ${names}.` : `Changed together with ${names}.`;
}

function sayAlternatives(count: number, language: Language): string {
  if (count < 2) return '';
  return language === 'sv' ? `En av ${count} möjliga orsaker.` : `One of ${count} possible causes.`;
}

const SLIPS: Readonly<Record<TypingError, Bilingual>> = {
  sign: { sv: 'Tecknet verkar vara omkastat.', en: 'The sign seems to be reversed.' },
  swappedDigits: {
    sv: 'Två siffror verkar ha bytt plats.',
    en: 'Two digits seem to have changed places.',
  },
  lostDigit: { sv: 'En siffra verkar ha fallit bort.', en: 'A digit seems to be missing.' },
  extraDigit: {
    sv: 'Det verkar vara en siffra för mycket.',
    en: 'There seems to be one digit too many.',
  },
  factor10: {
    sv: 'Decimaltecknet verkar stå ett steg fel.',
    en: 'The decimal point seems to be one place off.',
  },
  factor1000: {
    sv: 'Beloppet verkar stå i en annan enhet (faktor 1\u00A0000).',
    en: 'The amount seems to be in another unit (a factor of 1,000).',
  },
  wrongRow: {
    sv: 'Samma belopp står på raden intill.',
    en: 'The adjacent row holds the same amount.',
  },
  wrongColumn: {
    sv: 'Samma belopp står i kolumnen intill.',
    en: 'The adjacent column holds the same amount.',
  },
};
