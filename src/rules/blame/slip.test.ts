import { beforeAll, describe, expect, test } from '@jest/globals';
import { d } from '../../figures/decimal.testing';
import { digitsAt, toText } from '../../figures/decimal';
import { Book } from '../testing/book.testing';
import { shownDecimal, slipOf } from './slip';
import { stateOf } from './search/state';
import { cellNamed, systemOfBook } from './system.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const KEY = 'Verksamheter|Ekonomi|Kostnad|Prognos';

/** The slip that makes a cell of the example hold one number where another was meant. */
function slipIn(key: string, written: number, meant: string) {
  const system = systemOfBook(example.copy().set(key, written));
  const value = digitsAt(d(meant), system.scale);
  return slipOf(stateOf(system), { cell: cellNamed(system, key), value });
}

describe('the slip that explains a changed cell', () => {
  test.each([
    ['changed sign', -61.5, '61.5', 'sign'],
    ['digits in the wrong order', 65.1, '61.5', 'swappedDigits'],
    ['so that the last one is a zero, which the table shows', 30.1, '31.0', 'swappedDigits'],
    ['the amount of the row above', 35.4, '61.5', 'wrongRow'],
    ['the amount of the row beneath', 41.5, '61.5', 'wrongRow'],
    ['the amount of the column to the left', 41.7, '61.5', 'wrongColumn'],
    ['the amount of the column to the right', 1.7, '61.5', 'wrongColumn'],
    ['a slip of the finger, though it is the amount beneath too', 41.5, '45.1', 'swappedDigits'],
    ['nothing that anybody knows', 33.3, '61.5', null],
  ])('%s', (_, written, meant, slip) => {
    expect(slipIn(KEY, written, meant)).toBe(slip);
  });

  test('that two cells beside each other are 0 tells nothing', () => {
    expect(example.get('Verksamheter|Rekrytering|Kostnad|Avvikelse')).toBe(0);
    const book = example.copy().set('Verksamheter|Lokalplanering|Kostnad|Avvikelse', 0);
    const system = systemOfBook(book);
    const cell = cellNamed(system, 'Verksamheter|Rekrytering|Kostnad|Avvikelse');
    expect(slipOf(stateOf(system), { cell, value: 1n })).toBeNull();
  });

  test('none for a cell that no relation binds', () => {
    expect(slipOf(stateOf(systemOfBook(example)), { cell: -1, value: 1n })).toBeNull();
  });
});

test.each([
  [25710n, 100n, 3, '25.7'],
  [25710n, 1000n, 3, '25'],
  [-13n, 10n, 1, '-1'],
])('%s in steps of %s, with %s decimals, is shown as %s', (value, grid, scale, text) => {
  expect(toText(shownDecimal(value, grid, scale))).toBe(text);
});
