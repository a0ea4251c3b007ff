import { beforeAll, expect, test } from '@jest/globals';
import { Book } from '../src/rules/testing/book.testing';
import { describeHarvest } from './plantedErrors';
import { mended, plantErrors } from './plantErrors';

let book: Book;
beforeAll(async () => {
  book = mended(await Book.example());
});

test('without its two errors the case has none', () => {
  expect(book.check().problems).toEqual([]);
});

test('in the forecast of an area every error beyond rounding is found and named first', () => {
  const key = 'Verksamheter|Ekonomi|Kostnad|Prognos';
  const { planted, cells, unbound } = plantErrors(book, (one) => one === key);
  const beyond = planted.filter(({ isBeyondRounding }) => isBeyondRounding);
  expect(beyond.length).toBeGreaterThan(8);
  expect(beyond.filter(({ isFound }) => !isFound)).toEqual([]);
  expect(beyond.filter(({ isFirst }) => !isFirst)).toEqual([]);
  expect(cells).toContain(key);
  expect(unbound).toContain('Investeringar|Inventarier|Plan');
});

test('errors that can not be told apart are said to be so', () => {
  const key = 'Balansräkning|Kundfordringar|Belopp';
  const harvest = plantErrors(book, (one) => one === key);
  const swaps = harvest.planted.filter(({ slip }) => slip === 'swap');
  expect(swaps.map(({ candidates }) => candidates.length)).toEqual(swaps.map(() => 3));
  expect(describeHarvest(harvest).at(-1)).toMatch(
    /1 cells: Balansräkning Belopp \(Kundfordringar\)/,
  );
});
