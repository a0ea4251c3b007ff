import { describe, expect, test } from '@jest/globals';
import { errorOf, hostForTests, type SeenError } from '../runner/testing';

/** Rules of Excel that code trips over. Each names where they are written down. */
const host = hostForTests({
  sheets: { A: [], B: [['kvar']], Låst: [['fast', 'fri']] },
  tables: {
    Mål: [
      ['Mål-id', 'Mål'],
      ['1.1', 'Trygg stad'],
    ],
  },
});

type Batch = (workbook: Excel.Workbook, context: Excel.RequestContext) => void;

const run = (batch: Batch): Promise<void> =>
  host().Excel.run(async (context) => {
    batch(context.workbook, context);
    await context.sync();
  });

const fails = (batch: Batch): Promise<SeenError> =>
  errorOf(host(), async (context) => {
    batch(context.workbook, context);
    await context.sync();
  });

const values = (sheet: string, address: string): Promise<unknown[][]> =>
  host().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
describe('blank and null', () => {
  test('an empty cell is read as an empty text', async () => {
    expect(await values('A', 'Z99')).toEqual([['']]);
  });

  test('null in an array leaves a cell and its format alone', async () => {
    await run((workbook) => {
      const range = workbook.worksheets.getItem('A').getRange('A1:B1');
      range.values = [[1, 2]];
      range.numberFormat = [['0.0', '0.00']];
      range.values = [[null, 3]];
      range.numberFormat = [['0%', null]];
    });
    expect(await values('A', 'A1:B1')).toEqual([[1, 3]]);
    expect(host().book.sheet('A')?.styleAt(0, 0).numFmt).toBe('0%');
    expect(host().book.sheet('A')?.styleAt(0, 1).numFmt).toBe('0.00');
  });

  test('null alone is no value', async () => {
    const error = await fails((workbook) => {
      workbook.worksheets.getItem('A').getRange('A1').values = null as unknown as unknown[][];
    });
    expect(error.code).toBe('InvalidArgument');
  });

  test('an empty text empties a cell and resets a number format', async () => {
    await run((workbook) => {
      const range = workbook.worksheets.getItem('A').getRange('C1');
      range.numberFormat = [['0.00']];
      range.values = [[5]];
      range.values = [['']];
      range.numberFormat = [['']];
    });
    expect(host().book.sheet('A')?.cell(0, 2)).toBeUndefined();
  });

  test('a format that differs within the range is null', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('D1').format.font.color = '#FF0000';
      const both = sheet.getRange('D1:E1').load('format/font/color, format/font/bold');
      await context.sync();
      expect(both.format.font.color).toBeNull();
      expect(both.format.font.bold).toBe(false);
    });
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
describe('writing values', () => {
  test.each([[[[1, 2, 3]]], [[[1], [2], [3]]], [[[1, 2], [3]]]])(
    'an array of other dimensions: %j',
    async (array) => {
      const error = await fails((workbook) => {
        workbook.worksheets.getItem('A').getRange('A10:B11').values = array;
      });
      expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    },
  );

  test('a single value fills the range', async () => {
    await run((workbook) => {
      workbook.worksheets.getItem('A').getRange('A12:B13').values = 7 as unknown as unknown[][];
    });
    expect(await values('A', 'A12:B13')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('texts are read as if typed: numbers, dates, percentages, booleans, formulas', async () => {
    await run((workbook) => {
      workbook.worksheets.getItem('A').getRange('A15:F15').values = [
        ['29.96', '2020-08-31', '61.5%', 'true', '=1+1', 'text'],
      ];
    });
    expect(await values('A', 'A15:F15')).toEqual([[29.96, 44074, 0.615, true, 2, 'text']]);
    expect(host().book.sheet('A')?.styleAt(14, 1).numFmt).toBe('yyyy-mm-dd');
  });

  /** https://support.microsoft.com/office/583160db-936b-4e52-bdff-6f1863518ba4 (format as text) */
  test('a text format set before the values keeps them text; set afterwards it does not', async () => {
    await run((workbook) => {
      const sheet = workbook.worksheets.getItem('A');
      const before = sheet.getRange('A17:C17');
      before.numberFormat = [['@', '@', '@']];
      before.values = [['0012', '=1+1', '2020-08-31']];
      const after = sheet.getRange('A18');
      after.values = [['0012']];
      after.numberFormat = [['@']];
    });
    expect(await values('A', 'A17:C18')).toEqual([
      ['0012', '=1+1', '2020-08-31'],
      [12, '', ''],
    ]);
  });

  test('an apostrophe before the text keeps it text', async () => {
    await run((workbook) => {
      workbook.worksheets.getItem('A').getRange('A20:B20').values = [["'=1+1", "'12"]];
    });
    expect(await values('A', 'A20:B20')).toEqual([['=1+1', '12']]);
  });
});

/** https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 (rename a worksheet) */
describe('sheet names', () => {
  test.each([
    ['more than 31 characters', 'x'.repeat(32)],
    ['a slash', 'Mål/2020'],
    ['a question mark', 'Varför?'],
    ['brackets', '[1]'],
    ['an apostrophe at the end', "Bilaga'"],
    ['the reserved one', 'History'],
  ])('refused: %s', async (_, name) => {
    expect((await fails((workbook) => workbook.worksheets.add(name))).code).toBe('InvalidArgument');
  });

  test('31 characters are taken', async () => {
    await run((workbook) => workbook.worksheets.add('y'.repeat(31)).delete());
  });

  test('the same name in other case is taken already', async () => {
    expect((await fails((workbook) => workbook.worksheets.add('låst'))).code).toBe(
      'ItemAlreadyExists',
    );
    const error = await fails((workbook) => {
      workbook.worksheets.getItem('A').name = 'LÅST';
    });
    expect(error).toMatchObject({ code: 'ItemAlreadyExists', location: 'Worksheet.name' });
  });

  test('a renamed sheet keeps its formulas; a deleted one leaves #REF!', async () => {
    await run((workbook) => {
      workbook.worksheets.add('Källa').getRange('A1').values = [[4]];
      workbook.worksheets.getItem('A').getRange('G1').formulas = [['=Källa!A1*2']];
      workbook.worksheets.getItem('Källa').name = 'Källan 2';
    });
    expect(await values('A', 'G1')).toEqual([[8]]);
    expect(host().book.sheet('A')?.cell(0, 6)?.formula).toBe("='Källan 2'!A1*2");
    await run((workbook) => workbook.worksheets.getItem('Källan 2').delete());
    expect(await values('A', 'G1')).toEqual([['#REF!']]);
    expect(host().book.sheet('A')?.cell(0, 6)?.formula).toBe('=#REF!*2');
  });

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    const error = await fails((workbook) => {
      for (const name of ['B', 'Låst', 'Mål', 'A']) {
        workbook.worksheets.getItem(name).visibility = 'Hidden';
      }
    });
    expect(error.code).toBe('InvalidOperation');
    await run((workbook) => {
      for (const name of ['B', 'Låst', 'Mål']) {
        workbook.worksheets.getItem(name).visibility = 'Visible';
      }
    });
  });
});

/** https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 (table names) */
describe('tables', () => {
  test.each([
    ['a space', 'Min tabell'],
    ['an address', 'A1'],
    ['R1C1', 'R1C1'],
    ['a digit first', '1Mål'],
  ])('a name is refused: %s', async (_, name) => {
    const error = await fails((workbook) => {
      workbook.tables.getItem('Mål').name = name;
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Table.name' });
  });

  test('a name that another table or a defined name has', async () => {
    await run((workbook) => {
      const sheet = workbook.worksheets.getItem('B');
      sheet.getRange('K1:K2').values = [['h'], [1]];
      sheet.tables.add('K1:K2', true).name = 'Andra';
      workbook.names.add('Tak', '=0.25');
    });
    for (const name of ['MÅL', 'Tak']) {
      const error = await fails((workbook) => {
        workbook.tables.getItem('Andra').name = name;
      });
      expect(error.code).toBe('ItemAlreadyExists');
    }
  });

  test('two tables cannot share cells', async () => {
    const error = await fails((workbook) => workbook.tables.add('Mål!B5:C9', true));
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'TableCollection.add' });
  });

  test('a header is never empty and never twice the same', async () => {
    await run((workbook) => {
      const sheet = workbook.worksheets.getItem('B');
      sheet.getRange('M1:O2').values = [
        ['Post', '', 'post'],
        [1, 2, 3],
      ];
      sheet.tables.add('M1:O2', true);
    });
    expect(await values('B', 'M1:O1')).toEqual([['Post', 'Column1', 'post2']]);
  });
});

/** https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6 (protect a sheet) */
describe('a protected sheet', () => {
  test('refuses writing to locked cells, and takes it in unlocked ones', async () => {
    await run((workbook) => {
      const sheet = workbook.worksheets.getItem('Låst');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const error = await fails((workbook) => {
      workbook.worksheets.getItem('Låst').getRange('A1').values = [['nytt']];
    });
    expect(error).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
    await run((workbook) => {
      workbook.worksheets.getItem('Låst').getRange('B1').values = [['nytt']];
    });
    expect(await values('Låst', 'A1:B1')).toEqual([['fast', 'nytt']]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 90)],
    ['rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['tables', (sheet) => void sheet.tables.add('D1:E2', true)],
  ])('refuses new %s', async (_, batch) => {
    expect((await fails((book) => batch(book.worksheets.getItem('Låst')))).code).toBe(
      'AccessDenied',
    );
  });

  test('takes what its options allow', async () => {
    await run((workbook) => {
      const sheet = workbook.worksheets.getItem('Låst');
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatColumns: true, allowInsertRows: true });
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('9:9').insert('Down');
      sheet.protection.unprotect();
    });
  });

  test('asks for its password', async () => {
    await run((workbook) => workbook.worksheets.getItem('Låst').protection.protect({}, 'hemligt'));
    expect(
      (await fails((book) => book.worksheets.getItem('Låst').protection.unprotect('fel'))).code,
    ).toBe('AccessDenied');
    await run((book) => book.worksheets.getItem('Låst').protection.unprotect('hemligt'));
  });
});

describe('large and unbounded ranges', () => {
  /** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
  test('more than five million cells are not read', async () => {
    const error = await fails((workbook) => {
      workbook.worksheets.getItem('A').getRange('A1:J500001').load('values');
    });
    expect(error.code).toBe('RangeExceedsLimit');
  });

  /** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
  test('whole columns have no values, but can be formatted', async () => {
    await host().Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('A').getRange('X:X');
      column.format.font.bold = true;
      column.load('values, address, cellCount, isEntireColumn, format/font/bold');
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.cellCount, column.isEntireColumn]).toEqual([
        'A!X:X',
        1_048_576,
        true,
      ]);
      expect(column.format.font.bold).toBe(true);
    });
  });
});

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
describe('references that follow their cells', () => {
  test('move with inserted rows, shrink with deleted ones, and end with their cells', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      const range = sheet.getRange('C5:C8').load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('B!C7:C10');
      sheet.getRange('9:20').delete('Up');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('B!C7:C8');
      sheet.getRange('7:8').delete('Up');
      await context.sync();
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('formulas, names, tables and rules move too', async () => {
    await run((workbook) => {
      const sheet = workbook.worksheets.add('Flytt');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1:C2').formulas = [['=SUM(A1:A3)'], ['=$A$3']];
      workbook.names.add('Tre', sheet.getRange('A3'));
      sheet.getRange('A1:A3').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>1';
      sheet.getRange('A2:A2').insert('Down');
    });
    const sheet = host().book.sheet('Flytt');
    expect(sheet?.cell(0, 2)?.formula).toBe('=SUM(A1:A4)');
    expect(sheet?.cell(1, 2)?.formula).toBe('=$A$4');
    expect(host().book.findName('Tre')?.formula).toBe('=Flytt!$A$4');
    expect(sheet?.conditionalFormats[0]?.areas).toEqual([{ top: 0, left: 0, bottom: 3, right: 0 }]);
    await run((workbook) => workbook.worksheets.getItem('Flytt').getRange('4:4').delete('Up'));
    expect(sheet?.cell(1, 2)?.formula).toBe('=#REF!');
    expect(await values('Flytt', 'C1:C2')).toEqual([[3], ['#REF!']]);
  });

  test('cells of a table cannot be torn apart', async () => {
    const error = await fails((workbook) => {
      workbook.worksheets.getItem('Mål').getRange('A5').insert('Down');
    });
    expect(error.code).toBe('InsertDeleteConflict');
  });

  test('cells with content are not pushed off the sheet', async () => {
    await run((workbook) => {
      workbook.worksheets.getItem('A').getRange('AA1048576').values = [['sist']];
    });
    const error = await fails((workbook) => {
      workbook.worksheets.getItem('A').getRange('AA1').insert('Down');
    });
    expect(error.code).toBe('NonBlankCellOffSheet');
  });
});
