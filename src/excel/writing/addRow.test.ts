import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import { startExcel } from '../excel.testing';
import { excelWorkbook } from '../excelWorkbook';
import type { WorkbookPort } from '../workbookPort';

let excel: Started;
let port: WorkbookPort;
beforeEach(async () => {
  excel = await startExcel({ sheets: { Rapport: [] } });
  port = excelWorkbook();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Rapport');
    sheet.getRange('A4:B5').values = [
      ['Uppgift', 'Värde'],
      ['Nämnd', 'Servicenämnden'],
    ];
    sheet.tables.add('A4:B5', true).name = 'Rapport';
    await context.sync();
  });
});
afterEach(async () => {
  await excel.idle();
  excel.close();
});

const rows = async (): Promise<unknown[][]> => {
  const read = await port.read();
  if (!read.ok) throw new Error('not read');
  return read.value.tables.flatMap((table) =>
    table.rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)]),
  );
};

test('a row is added at the end of the table, and taken back', async () => {
  const added = await port.addRow('Rapport', { Värde: '=Anna', Uppgift: 'Handläggare' }, 'Skrev');
  expect(await rows()).toEqual([
    [5, 'Nämnd', 'Servicenämnden'],
    [6, 'Handläggare', expect.stringMatching(/^'?=Anna$/)],
  ]);
  if (!added.ok) throw new Error('not added');
  expect(added.value.label).toBe('Skrev');
  expect(await port.takeBack(added.value)).toEqual({ ok: true });
  expect(await rows()).toEqual([[5, 'Nämnd', 'Servicenämnden']]);
});

test.each([
  ['text beneath the table', 'A6', 'Summa'],
  ['text two rows down', 'A7', 'Summa'],
])('%s stays', async (_, address, text) => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Rapport').getRange(address).values = [[text]];
    await context.sync();
  });
  expect(await port.addRow('Rapport', { Uppgift: 'Handläggare', Värde: 'Anna' }, '')).toMatchObject(
    {
      ok: true,
    },
  );
  expect((await rows()).at(-1)).toEqual([6, 'Handläggare', 'Anna']);
  // Pushed down where it was in the way.
  expect(excel.book.sheet('Rapport')?.cell(6, 0)?.value).toBe('Summa');
});

test('a table that is not there is said to be gone', async () => {
  expect(await port.addRow('Texter', {}, '')).toMatchObject({ ok: false, fault: { kind: 'gone' } });
});

test('a column that the table lacks is named, and nothing is written', async () => {
  const before = await rows();
  const added = await port.addRow('Rapport', { Uppgift: 'Handläggare', Ansvarig: 'Anna' }, '');
  expect(added).toMatchObject({ fault: { kind: 'noColumn', detail: 'Rapport: Ansvarig' } });
  expect(await rows()).toEqual(before);
});

describe('a table that may be made', () => {
  const waive = (key: string) =>
    port.addRow(
      'Godkännanden',
      { Regel: 'BUD-07', Nyckel: key, Datum: { year: 2020, month: 9, day: 15 } },
      'Godtog',
      { makesTable: true },
    );
  const SERIAL = 44_089;

  test('gets its sheet and its first row, and both go when it is taken back', async () => {
    const added = await waive('A');
    expect(await rows()).toContainEqual([5, 'BUD-07', 'A', null, null, SERIAL, null]);
    expect(excel.book.sheet('Godkännanden')?.styleAt(4, 4).numFmt).toBe('yyyy-mm-dd');
    if (!added.ok) throw new Error('not added');
    expect(await port.takeBack(added.value)).toEqual({ ok: true });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Rapport']);
  });

  test('grows by the next row, which is taken back alone and its place used again', async () => {
    await waive('A');
    const second = await waive('B');
    if (!second.ok) throw new Error('not added');
    expect(await port.takeBack(second.value)).toEqual({ ok: true });
    await waive('C');
    expect((await rows()).slice(1).map(([row, , key]) => [row, key])).toEqual([
      [5, 'A'],
      [6, 'C'],
    ]);
  });
});
