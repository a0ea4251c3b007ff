import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { saveBook } from '../../../workbench/host/file/saveBook';
import type { Started } from '../../../workbench/host/runner/startHost';
import { check } from '../../rules/engine/check';
import type { RawWorkbook } from '../../workbook/rawWorkbook';
import { readXlsxBytes } from '../../xlsx/reading/readXlsx';
import { readReport } from '../../workbook/readReport';
import { startCase } from '../excel.testing';
import { readTables } from './readTables';
import { runExcel } from '../runExcel';

let excel: Started;
let fromFile: RawWorkbook;
beforeAll(async () => {
  ({ excel, fromFile } = await startCase());
});
afterAll(() => excel.close());

test('on a protected sheet it is read which cells are unlocked, and no more calls are made', async () => {
  const sheet = 'Balansräkning';
  const protection = async (isOn: boolean) =>
    runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (isOn) {
        worksheet.getRange('D6').format.protection.locked = false;
        worksheet.protection.protect();
      } else worksheet.protection.unprotect();
      await context.sync();
    });
  await protection(true);
  const read = await runExcel(readTables);
  await protection(false);
  expect(read).toMatchObject({ ok: true, value: { syncs: 3 } });
  const tables = read.ok ? read.value.workbook.tables : [];
  const table = tables.find(({ name }) => name === sheet);
  expect(table?.guard).toBe('protected');
  const unlocked = table?.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ isUnlocked }, column) => (isUnlocked ? [[row, column + 1]] : [])),
  );
  expect(unlocked).toEqual([[6, 4]]);
  expect(tables.filter(({ guard }) => guard !== undefined)).toHaveLength(1);
});

test('the case is read from Excel as from its file', async () => {
  const read = await runExcel(readTables);
  expect(read).toMatchObject({ ok: true, value: { syncs: 3 } });
  const workbook = read.ok ? read.value.workbook : null;
  const inOrder = (tables: RawWorkbook['tables'] = []) =>
    [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(inOrder(workbook?.tables)).toEqual(inOrder(fromFile.tables));
  const findings = (from: RawWorkbook | null) => {
    const report = from && readReport(from);
    return report && check(report).findings;
  };
  expect(findings(workbook)).toEqual(findings(fromFile));
});

test('a table without a header row is read from Excel as from its file', async () => {
  const hide = (isShown: boolean) =>
    runExcel(async (context) => {
      context.workbook.tables.getItem('Summering').showHeaders = isShown;
      await context.sync();
    });
  await hide(false);
  const read = await runExcel(readTables);
  const saved = await readXlsxBytes(await saveBook(excel.book));
  await hide(true);
  const tableIn = (tables: RawWorkbook['tables'] = []) =>
    tables.find(({ name }) => name === 'Summering');
  const inFile = tableIn(saved.kind === 'workbook' ? saved.workbook.tables : []);
  expect(inFile?.rows.length).toBeGreaterThan(0);
  expect(tableIn(read.ok ? read.value.workbook.tables : [])).toEqual(inFile);
});
