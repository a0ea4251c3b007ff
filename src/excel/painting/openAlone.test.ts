import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import { startHost } from '../../../workbench/host/runner/startHost';
import { Book } from '../../rules/testing/book.testing';
import { planSheet } from '../../sheets/planSheet';
import { inputOf } from '../../sheets/testing/sheet.testing';
import { SHEET_IDS } from '../../sheets/sheets';
import { sheetName } from '../../sheets/sheetNames';
import { exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { startExcel } from '../excel.testing';
import { openAlone } from './openAlone';
import { paintSheets } from './paintSheets';
import type { Planner } from '../../sheets/planner';

let excel: Started;
let planner: Planner;
/** What Excel was asked to open. */
let opened: Uint8Array | null = null;
beforeAll(async () => {
  const input = inputOf(await Book.example());
  planner = (id, comments) => planSheet(id, { ...input, comments });
  excel = await startExcel({ file: await exampleBytes() });
  // The workbench has one workbook: what opens another is seen here.
  excel.Excel.createWorkbook = (base64 = '') => {
    opened = Buffer.from(base64, 'base64');
    return Promise.resolve();
  };
});
afterAll(async () => {
  await excel.idle();
  excel.close();
});

const ABOUT = {
  title: 'Servicenämnden: Tertialrapport 2 2020',
  creator: 'Servicenämnden',
  subject: 'Rapportblad',
  created: '2020-09-15T10:30:00Z',
  version: '0.1.0',
};

test('opens the report sheets alone, with what a user wrote on them', async () => {
  await paintSheets(['kontrollrapport'], planner);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kontrollrapport');
    const header = sheet.getRange('4:4').getUsedRange().load('values');
    await context.sync();
    const column = (header.values[0] as unknown[]).indexOf('Egen anteckning');
    sheet.getCell(4, column).values = [['Rättas i nästa version']];
    await context.sync();
  });
  expect(await openAlone(SHEET_IDS, planner, ABOUT)).toEqual({
    ok: true,
    value: { isBehind: false },
  });
  const alone = await startHost({ file: opened ?? new Uint8Array() });
  try {
    expect(alone.book.sheets.map(({ name }) => name)).toEqual(SHEET_IDS.map((id) => sheetName(id)));
    const cells = alone.book.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()]),
    );
    expect(cells.filter(({ formula, hyperlink }) => formula ?? hyperlink)).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain('Rättas i nästa version');
    expect(alone.book.names).toEqual([]);
  } finally {
    alone.close();
  }
});

test('gives the workbook as a file where Excel opens none', async () => {
  const { createWorkbook } = excel.Excel;
  excel.Excel.createWorkbook = () => Promise.reject(new Error('Forbidden by a policy'));
  const refused = await openAlone(['driftbudget'], planner, ABOUT);
  excel.Excel.createWorkbook = createWorkbook;
  if (!refused.ok || !('bytes' in refused.value)) throw new Error('There is no file');
  const alone = await startHost({ file: refused.value.bytes });
  expect(alone.book.sheets.map(({ name }) => name)).toEqual([sheetName('driftbudget')]);
  alone.close();
});
