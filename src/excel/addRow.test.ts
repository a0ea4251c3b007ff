import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Started } from '../../workbench/host/runner/startHost';
import { startExcel } from './excel.testing';
import { excelWorkbook } from './excelWorkbook';
import type { WorkbookPort } from './workbookPort';

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

test('a table that is not there is said to be gone', async () => {
  expect(await port.addRow('Texter', {}, '')).toMatchObject({ ok: false, fault: { kind: 'gone' } });
});
