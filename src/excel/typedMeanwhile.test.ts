import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Started } from '../../workbench/host/runner/startHost';
import { enter } from '../../workbench/host/model/cells/enter';
import { Book } from '../rules/testing/book.testing';
import { planSheet } from '../sheets/planSheet';
import { inputOf } from '../sheets/testing/sheet.testing';
import { exampleBytes } from '../xlsx/writing/richWorkbook.testing';
import { startExcel, typingAt } from './excel.testing';
import { excelWorkbook } from './excelWorkbook';
import { watchCellWait } from './cellWait';
import type { ExcelResult } from './excelFault';
import type { WorkbookPort } from './workbookPort';

/** Tables that are added; the example has them, and the one that gets a row. */
const ADDED = ['Aktiviteter', 'Investeringar'];
let excel: Started;
let port: WorkbookPort;
beforeEach(async () => {
  excel = await startExcel({ file: await exampleBytes() });
  port = excelWorkbook();
  const { book } = excel;
  book.sheets = book.sheets.filter(({ name }) => ![...ADDED, 'Godkännanden'].includes(name));
});
afterEach(async () => {
  await excel.idle();
  excel.close();
});

/** Everything in the cells of the workbook, and its tabs and tables. */
const contents = (): unknown =>
  excel.book.sheets.map(({ name, rows, tables }) => ({
    name,
    tables: tables.map(({ name: table, area }) => [table, area]),
    cells: [...rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, { value, formula }]) => (value ?? null) !== null || formula !== undefined)
        .map(([column, { value, formula }]) => [row, column, value, formula]),
    ),
  }));

const CHANGE = {
  ...{ when: new Date(2020, 8, 15), who: null, cell: 'Summering!E10', key: 'Utgående fond' },
  ...{ from: '0', to: '−1', rules: ['FND-04'] },
};

const ACTIONS: readonly [string, () => Promise<ExcelResult<unknown>>][] = [
  [
    'a correction',
    () => port.apply([{ sheet: 'Summering', address: 'E10', value: -1 }], 'Rättade', [CHANGE]),
  ],
  ['a row', () => port.addRow('Rapport', { Uppgift: 'Handläggare', Värde: 'Anna' }, 'Skrev')],
  [
    'a row of a table that is made',
    () =>
      port.addRow('Godkännanden', { Regel: 'FND-04', Nyckel: 'x' }, 'Godkände', {
        makesTable: true,
      }),
  ],
  ['tables', () => port.addTables(ADDED, 'La till')],
  ['a formula', () => port.insertFormula('=1+1', '0.0')],
  [
    'sheets',
    async () => {
      const input = inputOf(await Book.example());
      return port.makeSheets(['driftbudget', 'verksamheter', 'balansrakning'], (id, comments) =>
        planSheet(id, { ...input, comments }),
      );
    },
  ],
];

const MAKING_SHEETS = ['sheets', 'tables', 'a row of a table that is made'];

describe('when a person begins to type between two requests', () => {
  test.each(ACTIONS)('%s: all is as before when they are done', async (name, act) => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Summering').getRange('H20').select();
      await context.sync();
    });
    const before = contents();
    let told: boolean[] = [];
    const stop = watchCellWait((isWaiting) => told.push(isWaiting));
    let wasRefused = false;
    for (let request = 1; ; request++) {
      told = [];
      const { result, reached } = await typingAt(excel, request, act);
      await excel.idle();
      if (result.ok) {
        // The freezing of rows, which is the last that is done to new sheets, waits.
        expect(reached).toBe(MAKING_SHEETS.includes(name));
        break;
      }
      expect(contents()).toEqual(before);
      expect(result.fault.left ?? []).toEqual([]);
      // Only who has had to wait has been told so.
      const isPutBack = result.fault.kind === 'typedMeanwhile';
      expect(told).toEqual(isPutBack ? [true, false] : []);
      if (!isPutBack) expect(result.fault.kind).toBe('cellEditMode');
      wasRefused = true;
    }
    stop();
    expect(wasRefused).toBe(true);
  });
});

test('what a person typed in the very cell stays', async () => {
  const typed = () => {
    const sheet = excel.book.sheet('Summering');
    if (sheet) excel.host.act('typing', () => enter(sheet, 9, 4, 7));
  };
  const change = [{ sheet: 'Summering', address: 'E10', value: -1 }];
  const { result } = await typingAt(excel, 3, () => port.apply(change, 'Rättade'), typed);
  expect(result).toMatchObject({ ok: false, fault: { kind: 'typedMeanwhile' } });
  expect(excel.book.sheet('Summering')?.cell(9, 4)?.value).toBe(7);
});
