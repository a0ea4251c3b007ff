import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Started } from '../../../../workbench/host/runner/startHost';
import { startCase } from '../../../excel/excel.testing';
import { excelWorkbook } from '../../../excel/excelWorkbook';
import type { WorkbookPort } from '../../../excel/workbookPort';
import type { Finding } from '../../../rules/finding';
import { emptyWaiver, readWrittenWaiver, WAIVERS } from './writtenWaiver';
import { checkWorkbook } from '../checkWorkbook';

const ID = 'FND-04|Summering|Utgående resultatfond|Avvikelse';
const NOW = new Date(2020, 8, 15);

let excel: Started;
let port: WorkbookPort;
beforeAll(async () => {
  ({ excel } = await startCase());
  port = excelWorkbook();
});
afterAll(() => excel.close());

/** The finding as the workbook now has it. */
const finding = async (): Promise<Finding> => {
  const read = await port.read();
  if (!read.ok) throw new Error('not read');
  const findings = checkWorkbook(read.value).content?.result.findings ?? [];
  const found = findings.find(({ id }) => id === ID);
  if (!found) throw new Error('not found');
  return found;
};

describe('the form', () => {
  test.each([
    ['nothing', {}, ['motivation']],
    ['only spaces', { motivation: '  ' }, ['motivation']],
    ['a date that is two', { motivation: 'Känt', date: '3/4/2020' }, ['date']],
    ['a last day that is none', { motivation: 'Känt', validTo: '2020-02-30' }, ['validTo']],
    ['a last day before the date', { motivation: 'Känt', validTo: '2020-09-14' }, ['validTo']],
    ['all that is needed', { motivation: 'Känt', approvedBy: '', date: '' }, null],
  ])('with %s', async (_, written, faults) => {
    const read = readWrittenWaiver(await finding(), { ...emptyWaiver('Anna', NOW), ...written });
    expect(read.ok ? null : Object.keys(read.faults)).toEqual(faults);
  });

  test('becomes a row without the columns that were left blank', async () => {
    const written = { ...emptyWaiver('Anna', NOW), motivation: ' Rättas  i VB. ' };
    expect(readWrittenWaiver(await finding(), written)).toEqual({
      ok: true,
      values: {
        Regel: 'FND-04',
        Nyckel: 'Summering|Utgående resultatfond|Avvikelse',
        Motivering: 'Rättas i VB.',
        'Godkänd av': 'Anna',
        Datum: { year: 2020, month: 9, day: 15 },
      },
    });
  });
});

test('a waived finding stays waived when rows are inserted and sheets renamed', async () => {
  const written = { ...emptyWaiver('Anna', NOW), motivation: 'Rättas i VB.' };
  const row = readWrittenWaiver(await finding(), written);
  if (!row.ok) throw new Error('not waived');
  await port.addRow(WAIVERS, row.values, '');
  const waiver = { motivation: 'Rättas i VB.', approvedBy: 'Anna' };
  expect(await finding()).toMatchObject({ cells: [{ address: 'E10' }, {}, {}], waived: waiver });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Summering');
    sheet.getRange('6:7').insert('Down');
    sheet.name = 'Summa summarum';
    context.workbook.worksheets.getItem(WAIVERS).name = 'Beslut';
    await context.sync();
  });
  expect(await finding()).toMatchObject({
    cells: [{ sheet: 'Summa summarum', address: 'E12' }, {}, {}],
    waived: { ...waiver, cell: { sheet: 'Beslut' } },
  });
});
