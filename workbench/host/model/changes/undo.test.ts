import { describe, expect, test } from '@jest/globals';
import { hostForTests } from '../../runner/testing';

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
const host = hostForTests({ sheets: { A: [['x', 1]], B: [] } });

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  host().Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('A'), context);
    await context.sync();
    return result;
  });

const cell = (row: number, column: number) => host().book.sheets[0]?.cell(row, column);

describe('undo', () => {
  test('takes values, formats and rows back, one call at a time, and does them again', async () => {
    await run((sheet) => {
      sheet.getRange('A1').values = [['y']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('1:1').insert('Down');
    });
    expect(host().host.book.undo.labels).toEqual([
      'Range.insert',
      'RangeFont.bold',
      'Range.values',
    ]);
    expect(cell(1, 0)).toMatchObject({ value: 'y', style: { font: { bold: true } } });
    host().host.undo();
    expect(cell(0, 0)).toMatchObject({ value: 'y', style: { font: { bold: true } } });
    host().host.undo();
    expect(cell(0, 0)?.style).toBeUndefined();
    host().host.undo();
    expect(cell(0, 0)?.value).toBe('x');
    expect(host().host.undo()).toBe(false);
    host().host.redo();
    expect(cell(0, 0)?.value).toBe('y');
    host().host.undo();
  });

  test('calculates again', async () => {
    await run((sheet) => {
      sheet.getRange('C1').formulas = [['=B1*2']];
      sheet.getRange('B1').values = [[5]];
    });
    expect(cell(0, 2)?.value).toBe(10);
    host().host.undo();
    expect(cell(0, 2)?.value).toBe(2);
  });

  test('moves held ranges back', async () => {
    await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1').load('address');
      context.trackedObjects.add(range);
      context.workbook.worksheets.getItem('A').getRange('1:3').insert('Down');
      await context.sync();
      host().host.undo();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('A!A1');
    });
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      'renaming a sheet',
      (_, context) => {
        context.workbook.worksheets.getItem('B').name = 'B2';
        context.workbook.worksheets.getItem('B2').name = 'B';
      },
    ],
    ['moving a sheet', (sheet) => (sheet.position = 0)],
    [
      'hiding a sheet',
      (_, context) => {
        context.workbook.worksheets.getItem('B').visibility = 'Hidden';
      },
    ],
    [
      'protecting a sheet',
      (sheet) => {
        sheet.protection.protect();
        sheet.protection.unprotect();
      },
    ],
    ['copying a sheet', (sheet) => void sheet.copy('End')],
    ['deleting a sheet', (_, context) => context.workbook.worksheets.getItem('A (2)').delete()],
  ])('%s empties the list', async (_, batch) => {
    await run((sheet) => (sheet.getRange('Z1').values = [[Math.PI]]));
    expect(host().book.undo.labels).not.toEqual([]);
    await run(batch);
    expect(host().book.undo.labels).toEqual([]);
  });
});
