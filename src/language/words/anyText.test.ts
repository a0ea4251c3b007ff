import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './cleanText';
import { isMissingSign } from '../missing';
import { monthNumber } from '../dates/months';
import { nearestWord } from './nearestWord';
import { normalizeUnit } from '../numbers/normalizeUnit';
import { readDate } from '../dates/readDate';
import { readMeasure } from '../numbers/readMeasure';
import { readNumber } from '../numbers/readNumber';
import { readPeriodLabel } from '../dates/readPeriodLabel';
import { splitPeriod } from '../dates/splitPeriod';

/** Every reader of text that comes from a cell. */
const READERS: Record<string, (text: string) => unknown> = {
  cleanText,
  isMissingSign,
  monthNumber,
  nearestWord: (text) => nearestWord(text, ['Uppfylls helt', 'Ja']),
  normalizeUnit,
  readDate,
  readMeasure,
  readNumber,
  readPeriodLabel,
  splitPeriod,
};

/** The most that a cell holds. */
const CELL_LENGTH = 32_767;

const PIECES = [
  ' ',
  '\n',
  '\u00AD',
  '1',
  '1 ',
  '1 234',
  ' 234',
  ',',
  '1,',
  '-',
  '– ',
  '+/-',
  'å',
  'a ',
  'till ',
  'till',
  'per 1 ',
  't.o.m. ',
  'jan–',
  '2020 ',
  '2020-08-31 ',
  '(',
  '()',
  'Tas fram av nämnd /',
];

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('reads or refuses any text, and never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        read(written);
      }),
    );
  });

  it('is done at once with the longest of cells', () => {
    for (const start of ['', '5', 'Budget ']) {
      for (const piece of PIECES) {
        const text = start + piece.repeat(CELL_LENGTH / piece.length) + '!';
        const begun = performance.now();
        read(text);
        expect({ start, piece, slow: performance.now() - begun > 1000 }).toMatchObject({
          slow: false,
        });
      }
    }
  });
});
