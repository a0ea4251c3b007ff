import { beforeAll, describe, expect, test } from '@jest/globals';
import { d } from '../../figures/decimal.testing';
import { NO_BREAK_SPACE } from '../../language/numbers/signs';
import type { Datum } from '../../report/datum';
import { Book } from '../testing/book.testing';
import { type Grounds, sayReason } from './sayReason';
import type { TypingError } from './typingError';

/** Two cells that may have to be changed with the one in question. */
let together: readonly Datum<unknown>[];
beforeAll(async () => {
  const { areas, totals } = (await Book.example()).report();
  together = [areas.rows[3]!.forecast, totals.rows[0]!.forecast];
});

/** The two sentences for some grounds, with plain spaces. */
function said(grounds: Partial<Grounds>): string[] {
  const { sv, en } = sayReason({
    value: d('-1.3'),
    rules: ['FND-01'],
    slip: null,
    together: [],
    alternatives: 1,
    ...grounds,
  });
  return [sv, en].map((text) => text.replaceAll(NO_BREAK_SPACE, ' '));
}

describe('why a cell is suspected', () => {
  test('one rule, or several, would be satisfied', () => {
    expect(said({})).toEqual(['Med −1,3 stämmer FND-01.', 'With −1.3, FND-01 holds.']);
    expect(said({ rules: ['BUD-04', 'FND-01', 'FND-04'] })).toEqual([
      'Med −1,3 stämmer BUD-04, FND-01 och FND-04.',
      'With −1.3, BUD-04, FND-01 and FND-04 hold.',
    ]);
  });

  test('other cells must be changed with it', () => {
    expect(said({ together: together.slice(0, 1) })).toEqual([
      'Ska vara −1,3 för att FND-01 ska stämma. Ändras tillsammans med Prognos för Ekonomi, Kostnad (Verksamheter!E8).',
      'Must be −1.3 for FND-01 to hold. Changed together with Prognos of Ekonomi, Kostnad (Verksamheter!E8).',
    ]);
    expect(said({ together, rules: ['BUD-01', 'BUD-02'] })).toEqual([
      'Ska vara −1,3 för att BUD-01 och BUD-02 ska stämma. Ändras tillsammans med Prognos för Ekonomi, Kostnad (Verksamheter!E8) och Prognos för Kostnader (Summering!D5).',
      'Must be −1.3 for BUD-01 and BUD-02 to hold. Changed together with Prognos of Ekonomi, Kostnad (Verksamheter!E8) and Prognos of Kostnader (Summering!D5).',
    ]);
  });

  test('there may be other causes', () => {
    expect(said({ alternatives: 2 })).toEqual([
      'Med −1,3 stämmer FND-01. En av 2 möjliga orsaker.',
      'With −1.3, FND-01 holds. One of 2 possible causes.',
    ]);
  });

  test('everything at once, in this order', () => {
    expect(said({ slip: 'sign', together: together.slice(1), alternatives: 3 })).toEqual([
      'Ska vara −1,3 för att FND-01 ska stämma. Tecknet verkar vara omkastat. Ändras tillsammans med Prognos för Kostnader (Summering!D5). En av 3 möjliga orsaker.',
      'Must be −1.3 for FND-01 to hold. The sign seems to be reversed. Changed together with Prognos of Kostnader (Summering!D5). One of 3 possible causes.',
    ]);
  });
});

describe('the slip of the typist', () => {
  const SLIPS: Readonly<Record<TypingError, readonly [sv: string, en: string]>> = {
    sign: ['Tecknet verkar vara omkastat.', 'The sign seems to be reversed.'],
    swappedDigits: ['Två siffror verkar ha bytt plats.', 'Two digits seem to have changed places.'],
    lostDigit: ['En siffra verkar ha fallit bort.', 'A digit seems to be missing.'],
    extraDigit: ['Det verkar vara en siffra för mycket.', 'There seems to be one digit too many.'],
    factor10: [
      'Decimaltecknet verkar stå ett steg fel.',
      'The decimal point seems to be one place off.',
    ],
    factor1000: [
      'Beloppet verkar stå i en annan enhet (faktor 1 000).',
      'The amount seems to be in another unit (a factor of 1,000).',
    ],
    wrongRow: ['Samma belopp står på raden intill.', 'The adjacent row holds the same amount.'],
    wrongColumn: [
      'Samma belopp står i kolumnen intill.',
      'The adjacent column holds the same amount.',
    ],
  };

  test.each(Object.entries(SLIPS))('%s', (slip, [sv, en]) => {
    expect(said({ slip: slip as TypingError })).toEqual([
      `Med −1,3 stämmer FND-01. ${sv}`,
      `With −1.3, FND-01 holds. ${en}`,
    ]);
  });
});
