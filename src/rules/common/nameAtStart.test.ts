import { beforeAll, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../language/bilingual';
import { Book } from '../testing/book.testing';
import { nameAtStart } from './nameAtStart';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Verksamheter|Ekonomi|Kostnad';

/** What the area of the fourth row is called, in both languages. */
function areaCalled(change: (book: Book) => Book): string[] {
  const row = change(example.copy()).report().areas.rows[3];
  return LANGUAGES.map((language) => (row ? nameAtStart(row.area, language) : ''));
}

test.each([
  ['its name, as it is written', (book: Book) => book, ['Ekonomi', 'Ekonomi']],
  [
    'what else its key says',
    (book: Book) => book.set(`${ROW}|Verksamhetsområde`, null),
    ['Kostnad', 'Kostnad'],
  ],
  [
    'its place, with a capital',
    (book: Book) =>
      book.set(`${ROW}|Slag`, null).set(`Verksamheter|Ekonomi||Verksamhetsområde`, null),
    ['Rad 8', 'Row 8'],
  ],
])('a row is called %s', (_, change, called) => {
  expect(areaCalled(change)).toEqual(called);
});
