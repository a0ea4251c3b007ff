import { expect, test } from '@jest/globals';
import { Host } from '../../host/host';
import type { ConditionalFormat } from '../../host/model/sheetParts';
import { newBook } from '../../host/runner/newBook';
import { conditionalStyles } from './conditionalStyles';

const RED = { font: { color: { argb: 'FF9C0006' } } };
const BOLD = { font: { bold: true } };

function stylesOf(...formats: Pick<ConditionalFormat, 'type' | 'rule' | 'style'>[]) {
  const book = newBook({
    sheets: {
      Blad: [
        [-1, 2, 'Klar'],
        [0, 5, 'pågår'],
        [null, 7, null],
      ],
    },
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  sheet.conditionalFormats = formats.map((format, index) => ({
    id: String(index),
    areas: [{ top: 0, left: 0, bottom: 2, right: 2 }],
    stopIfTrue: false,
    ...format,
  }));
  const styleAt = conditionalStyles(new Host(book), sheet);
  const cells = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const));
  return { styleAt, styled: cells.filter(([row, column]) => styleAt(row, column)).map(String) };
}

test('numbers below zero are set apart, and empty cells are not', () => {
  const rule = { operator: 'LessThan', formula1: '=0' };
  expect(stylesOf({ type: 'CellValue', rule, style: RED }).styled).toEqual(['0,0']);
});

test('a formula moves along with the cells', () => {
  const rule = { formula: '=$B1>A$2+4' };
  expect(stylesOf({ type: 'Custom', rule, style: RED }).styled).toEqual(['1,0', '2,0']);
});

test('a bound may be a formula, and a text may be looked for', () => {
  const between = { operator: 'Between', formula1: '=$B$1', formula2: '=SUM($B$1:$B$2)' };
  expect(stylesOf({ type: 'CellValue', rule: between, style: RED }).styled).toEqual([
    '0,1',
    '1,1',
    '2,1',
  ]);
  const text = { operator: 'BeginsWith', text: 'kl' };
  expect(stylesOf({ type: 'ContainsText', rule: text, style: RED }).styled).toEqual(['0,2']);
});

test('the first format goes before the second, and both show', () => {
  const rule = { operator: 'LessThan', formula1: '=0' };
  const { styleAt } = stylesOf(
    { type: 'CellValue', rule, style: RED },
    { type: 'CellValue', rule, style: { font: { ...BOLD.font, color: { argb: 'FF000000' } } } },
  );
  expect(styleAt(0, 0)).toEqual({ font: { bold: true, color: { argb: 'FF9C0006' } } });
});
