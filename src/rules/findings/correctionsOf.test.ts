import { beforeAll, expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { keyOf } from '../../report/datum';
import { Book } from '../testing/book.testing';
import { correctionsOf } from './correctionsOf';
import { suggestionsOf } from '../suggestion';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** What every problem's first suggestion asks to have written. */
function firstCorrections(book: Book) {
  const report = book.report();
  const { findings, problems } = book.check();
  const first = problems.map((problem) => suggestionsOf(problem)[0]!);
  return correctionsOf(report, findings, first).map(({ datum, from, to, unit, rules }) => [
    keyOf(datum),
    `${toText(from)} → ${toText(to)} ${unit}`,
    rules.join(' '),
  ]);
}

test('the cell, what stands there and what shall, in its unit, and the rules that ask', () => {
  expect(firstCorrections(example)).toEqual([
    ['Summering|Utgående resultatfond|Avvikelse', '0.0 → -1.3 mnkr', 'BUD-04 FND-01 FND-04'],
    ['Balansräkning|Kundfordringar|Belopp', '35316570 → 35316580 kr', 'BAL-02'],
  ]);
});

test('a rule that asks twice is named once', () => {
  const book = example.copy().set('Verksamheter|Ekonomi|Kostnad|Prognos', 65.1);
  const rules = firstCorrections(book).map(([, , names = '']) => names.split(' '));
  for (const names of rules) expect(new Set(names).size).toBe(names.length);
});

test('where Rapport gives no unit, the same figure in two places is still compared', () => {
  const book = example.copy().set('Rapport|Penningenhet|Värde', null);
  expect(firstCorrections(book)[0]).toEqual([
    'Driftbudget|Utgående resultatfond|Avvikelse',
    '-1.3 → 0.0 mnkr',
    'BUD-04',
  ]);
});

test('a suggestion about a cell that is gone is a fault of the program', () => {
  const [problem] = example.check().problems;
  const suggestions = suggestionsOf(problem!);
  const without = example.copy().removeTable('Summering').report();
  expect(() => correctionsOf(without, [], suggestions)).toThrow(
    'No cell has the key Summering|Utgående resultatfond|Avvikelse',
  );
});
