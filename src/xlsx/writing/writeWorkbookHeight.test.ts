import { expect, test } from '@jest/globals';
import { lineCount } from '../../language/words/lineCount';
import { rowHeight } from './writeWorkbookHeight';

test.each([
  ['', 10, 1],
  ['tio tecken', 10, 1],
  ['tio tecken till', 10, 2],
  ['verksamhetsområde', 10, 2],
  ['ett verksamhetsområde till', 10, 4],
])('%p takes its lines', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

const column = (width: number, wrap: boolean) =>
  ({ header: 'Text', note: '', width, wrap, align: 'general' }) as const;
const cell = (value: string) => ({ value, format: 'General', formula: null });

test('the highest broken text decides, and Excel has a highest row', () => {
  const text = 'ord '.repeat(10).trim();
  expect(rowHeight([column(10, false), column(20, true)], [cell(text), cell(text)])).toBe(30);
  expect(rowHeight([column(10, true)], [cell('ord '.repeat(1000))])).toBe(409);
});
