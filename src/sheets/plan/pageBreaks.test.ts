import { describe, expect, test } from '@jest/globals';
import { pageBreaks } from './pageBreaks';
import { textCell } from '../cells/plannedCell';
import { SheetRows } from './sheetRows';

const HEADER = { first: 1, last: 1 };

/** A header, and so many rows of one line beneath it, on a sheet of 80 characters. */
function sheetOf(count: number): SheetRows {
  const sheet = new SheetRows([{ width: 80 }]);
  sheet.addKept([textCell('Rubrik', 'header')]);
  for (let row = 0; row < count; row++) sheet.add([textCell('Rad', 'label')]);
  return sheet;
}

describe('pageBreaks', () => {
  test('has none where everything fits', () => {
    expect(pageBreaks(sheetOf(40), 'portrait', HEADER)).toEqual([]);
    expect(pageBreaks(sheetOf(26), 'landscape', HEADER)).toEqual([]);
  });

  test('breaks full pages, which all begin with the header', () => {
    expect(pageBreaks(sheetOf(130), 'portrait', HEADER)).toEqual([42, 83, 124]);
  });

  test('never leaves a heading behind', () => {
    const sheet = sheetOf(40);
    sheet.addKept([textCell('Avsnitt', 'group')]);
    sheet.add([textCell('Rad', 'label')]);
    expect(pageBreaks(sheet, 'portrait', HEADER)).toEqual([41]);
  });

  test('keeps rows together that stand beside a chart', () => {
    const sheet = sheetOf(45);
    sheet.keep(35, 46);
    expect(pageBreaks(sheet, 'portrait', HEADER)).toEqual([34]);
  });

  test('holds more rows of a wide sheet, which is printed smaller', () => {
    const wide = new SheetRows([{ width: 160 }, { width: 99, hidden: true }]);
    for (let row = 0; row < 60; row++) wide.add([textCell('Rad', 'label')]);
    expect(pageBreaks(wide, 'portrait', HEADER)).toEqual([]);
  });
});
