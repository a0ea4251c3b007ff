import { expect, test } from '@jest/globals';
import { sentenceLines } from './sentenceLines';

const COLUMNS = [{ width: 20 }, { width: 500, hidden: true }, { width: 10 }];

test.each([
  ['Allt får plats.', ['Allt får plats.']],
  [
    'Den första meningen är lång. Den andra också.',
    ['Den första meningen är lång.', 'Den andra också.'],
  ],
  ['En mening. En till. Och en som går över.', ['En mening. En till.', 'Och en som går över.']],
  [
    'En enda mening som ingen rad har plats för bryts aldrig.',
    ['En enda mening som ingen rad har plats för bryts aldrig.'],
  ],
])('%j', (text, lines) => {
  expect(sentenceLines(text, COLUMNS)).toEqual(lines);
});
