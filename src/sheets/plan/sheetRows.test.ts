import { describe, expect, test } from '@jest/globals';
import { textCell } from '../cells/plannedCell';
import { SheetRows } from './sheetRows';

const rowOf = (text: string, style: 'text' | 'input' | 'line', width = 40) => {
  const sheet = new SheetRows([{ width }]);
  sheet.add([textCell(text, style)]);
  return sheet.rows[0];
};

describe('a row is as high as its texts need', () => {
  test.each([
    ['Ett ord', 'text', 1],
    ['ord '.repeat(20), 'text', 2],
    ['första\nandra\ntredje', 'text', 3],
    ['ord '.repeat(20), 'line', 1],
  ] as const)('%j as %s', (text, style, lines) => {
    expect(rowOf(text, style)?.height).toBe(lines * 13.5 + 3);
  });

  test('but no higher than Excel allows: what there is no room for is pointed to', () => {
    const row = rowOf('långt ord '.repeat(400), 'text');
    expect(row?.height).toBeLessThanOrEqual(409);
    expect(row?.cells[0]?.value).toMatch(/ … \(hela texten står i underlaget\)$/);
  });

  test('and what a user has written is never cut', () => {
    const own = 'eget ord '.repeat(400);
    expect(rowOf(own, 'input')?.cells[0]?.value).toBe(own);
  });
});

describe('a row whose cells are made later', () => {
  const later = (cells: () => ReturnType<typeof textCell>[]) => {
    const sheet = new SheetRows([{ width: 40 }, { width: 12 }]);
    sheet.add([textCell('ord '.repeat(20), 'text'), textCell('1', 'number')]);
    sheet.addLater([textCell('ord '.repeat(20), 'text')], cells);
    return sheet.rows;
  };

  test('is the same as one that is made at once', () => {
    const rows = later(() => [textCell('ord '.repeat(20), 'text'), textCell('1', 'number')]);
    expect(rows[1]).toEqual(rows[0]);
  });

  test('keeps no cells: they are made when asked for, and again when asked again', () => {
    let made = 0;
    const rows = later(() => {
      made += 1;
      return [];
    });
    expect(made).toBe(0);
    expect([rows[1]?.cells, rows[1]?.cells]).toEqual([[], []]);
    expect(made).toBe(2);
  });
});
