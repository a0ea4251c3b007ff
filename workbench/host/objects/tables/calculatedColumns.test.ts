import { afterEach, describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../model/sheet';
import { startHost, type Started } from '../../runner/startHost';

let started: Started | undefined;
afterEach(() => started?.close());

/** A table in A4:C7 whose column C holds what is given. */
async function startTable(third: readonly (string | number | null)[] = [null, null, null]) {
  started = await startHost({
    tables: { Tal: [['A', 'B', 'C'], ...third.map((value, row) => [row + 1, 10, value])] },
  });
  const sheet = started.book.table('Tal')?.sheet;
  if (!sheet) throw new Error('The table is missing.');
  const write = (address: string, formulas: unknown[][]) =>
    started?.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tal').getRange(address).formulas = formulas;
      await context.sync();
    });
  return { ...started, sheet, write };
}

const columnOf = (sheet: Sheet, rows = 3) =>
  Array.from({ length: rows }, (_, row) => {
    const cell = sheet.cell(4 + row, 2);
    return cell?.formula ?? cell?.value ?? null;
  });

/** https://github.com/OfficeDev/office-js/issues/2093, 5909 and 6745 */
describe('a formula in a column of a table', () => {
  test('fills the column when nothing else stands there, in one undo step', async () => {
    const { write, sheet, host, book } = await startTable();
    await write('C6', [['=A6*2']]);
    expect(columnOf(sheet)).toEqual(['=A5*2', '=A6*2', '=A7*2']);
    expect(sheet.cell(6, 2)?.value).toBe(6);
    expect(book.undo.labels).toHaveLength(1);
    host.undo();
    expect(columnOf(sheet)).toEqual([null, null, null]);
    expect(book.table('Tal')?.columns[2]?.calculated).toBeUndefined();
  });

  test('stays alone beside other content, on a protected sheet, and when it is switched off', async () => {
    const { write, sheet, book, host } = await startTable([null, 7, null]);
    await write('C5', [['=A5*2']]);
    expect(columnOf(sheet)).toEqual(['=A5*2', 7, null]);
    await write('C5:C6', [[''], ['']]);
    sheet.protection = { on: true, options: {} };
    host.type(sheet, 4, 2, '=A5*2');
    sheet.protection = { on: false, options: {} };
    expect(columnOf(sheet)).toEqual(['=A5*2', null, null]);
    await write('C5', [['']]);
    book.fillsColumns = false;
    await write('C5', [['=A5*2']]);
    expect(columnOf(sheet)).toEqual(['=A5*2', null, null]);
  });

  test('of several the last one fills all, also cells that were written empty', async () => {
    const { write, sheet } = await startTable();
    await write('C5:C7', [['=1+1'], [''], ['=3+3']]);
    expect(columnOf(sheet)).toEqual(['=3+3', '=3+3', '=3+3']);
  });

  test('changed in one row changes in all; a value stays what it is, and ends that', async () => {
    const { write, sheet } = await startTable();
    await write('C5', [['=A5*2']]);
    await write('C7', [['=[@A]*3']]);
    expect(columnOf(sheet)).toEqual(['=[@A]*3', '=[@A]*3', '=[@A]*3']);
    await write('C6', [[5]]);
    await write('C5', [['=A5*4']]);
    expect(columnOf(sheet)).toEqual(['=A5*4', 5, '=[@A]*3']);
  });

  test('is what a new row gets', async () => {
    const { write, sheet, Excel } = await startTable();
    await write('C7', [['=A7*2']]);
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem('Tal')
        .rows.add(undefined, [[9, 10, null as unknown as string]]);
      await context.sync();
    });
    expect(columnOf(sheet, 4)).toEqual(['=A5*2', '=A6*2', '=A7*2', '=A8*2']);
    expect(sheet.cell(7, 2)?.value).toBe(18);
  });

  test('typed by a person fills it too, and the add-in hears of the column', async () => {
    const { sheet, host, Excel, idle } = await startTable();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Tal').onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.type(sheet, 4, 2, '=A5+B5');
    await idle();
    expect(columnOf(sheet)).toEqual(['=A5+B5', '=A6+B6', '=A7+B7']);
    expect(seen).toEqual(['C5', 'C5:C7']);
  });

  test('right of the table, and in its header, fills nothing', async () => {
    const { write, sheet } = await startTable();
    await write('D5', [['=A5*2']]);
    await write('C4', [['=1+1']]);
    expect([sheet.cell(5, 3), ...columnOf(sheet)]).toEqual([undefined, null, null, null]);
  });
});

/** https://support.microsoft.com/excel/how-to-correct-a-spill-error */
describe('a formula that gives several values', () => {
  test('is #SPILL! in a table, in each of its rows', async () => {
    const { write, sheet } = await startTable();
    await write('C5', [['=A5:A7*1']]);
    const values = [4, 5, 6].map((row) => sheet.cell(row, 2)?.value);
    expect(values).toEqual([{ error: '#SPILL!' }, { error: '#SPILL!' }, { error: '#SPILL!' }]);
  });

  test('is #SPILL! where it would spill into one, and spills beside it', async () => {
    const { write, sheet } = await startTable();
    await write('C2', [['=A5:A7*1']]);
    expect(sheet.cell(1, 2)?.value).toEqual({ error: '#SPILL!' });
    await write('E5', [['=A5:A7*1']]);
    expect([4, 5, 6].map((row) => sheet.cell(row, 4)?.value)).toEqual([1, 2, 3]);
  });
});
