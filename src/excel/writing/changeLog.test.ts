import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Started } from '../../../workbench/host/runner/startHost';
import { writeExample } from '../../xlsx/writing/writeExample';
import { LOG_COLUMNS, type LoggedChange } from '../../workbook/log/changeLog';
import { writeCells } from '../../xlsx/writing/writeCells';
import { startExcel } from '../excel.testing';
import { excelWorkbook } from '../excelWorkbook';
import type { WorkbookPort } from '../workbookPort';

const WHEN = new Date('2020-09-15T08:30:00.000Z');
const CELL = { sheet: 'Summering', address: 'E10' };
const CHANGE: LoggedChange = {
  when: WHEN,
  who: 'Anna Lind',
  cell: 'Summering!E10',
  key: 'Summering|Utgående resultatfond|Avvikelse',
  from: '0,0',
  to: '−1,3',
  rules: ['BUD-04', 'FND-04'],
};
const LINE = {
  Tidpunkt: WHEN.toISOString(),
  Handläggare: 'Anna Lind',
  Cell: 'Summering!E10',
  Nyckel: 'Summering|Utgående resultatfond|Avvikelse',
  Från: '0,0',
  Till: '−1,3',
  Regel: 'BUD-04, FND-04',
};

let excel: Started;
let port: WorkbookPort;
beforeEach(async () => {
  excel = await startExcel({ sheets: { Summering: [] } });
  port = excelWorkbook();
});
afterEach(async () => {
  await excel.idle();
  excel.close();
});

const correct = () => port.apply([{ ...CELL, value: -1.3 }], 'Rättade', [CHANGE]);
const lines = async () => {
  const read = await port.readLog();
  if (!read.ok) throw new Error('not read');
  return read.value;
};
/** What stands in a table, as Excel has it. */
const shown = (name: string): unknown[][] => {
  const table = excel.book.table(name);
  if (!table) return [];
  const { sheet, area } = table;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
  return rows.map((row) =>
    LOG_COLUMNS.map((_, across) => sheet.cell(row, area.left + across)?.value ?? null),
  );
};

describe('the log', () => {
  test('is there from the first correction, on a sheet that nobody meets', async () => {
    expect(await lines()).toEqual([]);
    await correct();
    expect(await lines()).toEqual([LINE]);
    expect(excel.book.sheet('_Tertial')?.visibility).toBe('VeryHidden');
    const read = await port.read();
    expect(read.ok && read.value.tables).toMatchObject([{ name: 'TertialLogg', generated: true }]);
  });

  test('tells of what was taken back too', async () => {
    const corrected = await correct();
    if (!corrected.ok) throw new Error('not corrected');
    await port.takeBack(corrected.value);
    expect(await lines()).toEqual([
      LINE,
      {
        ...{ ...LINE, Tidpunkt: expect.any(String) as unknown },
        ...{ Från: '−1,3', Till: '0,0', Regel: 'BUD-04 (ångrad), FND-04 (ångrad)' },
      },
    ]);
  });

  test('is not made for a change that Excel refuses, which is taken away again', async () => {
    excel.book.protectedStructure = true;
    expect(await correct()).toMatchObject({ fault: { kind: 'protected' } });
    expect(excel.book.sheet('Summering')?.cell(9, 4)?.value ?? null).toBeNull();
    expect(await lines()).toEqual([]);
  });
});

test('a log of the command line goes on in Excel', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-log-'));
  const file = join(folder, 'fall.xlsx');
  await writeExample(file);
  const fixed = await writeCells(await readFile(file), [{ ...CELL, value: -1.3 }], [CHANGE]);
  await rm(folder, { recursive: true });
  if (fixed.kind !== 'written') throw new Error('not written');
  excel.close();
  excel = await startExcel({ file: fixed.bytes });
  expect(await lines()).toEqual([LINE]);
  const later = { ...CHANGE, when: new Date('2020-09-16T08:30:00.000Z') };
  await port.apply([{ ...CELL, value: -1.4 }], '', [later]);
  expect(await lines()).toEqual([LINE, { ...LINE, Tidpunkt: later.when.toISOString() }]);
});

describe('shown as a table', () => {
  test('the newest change first, with its time by the clock on the wall', async () => {
    await correct();
    await port.apply([{ ...CELL, value: -1.4 }], '', [{ ...CHANGE, to: '−1,4' }]);
    expect(await port.showLog()).toEqual({ ok: true, value: { sheet: 'Logg', address: 'A1' } });
    const rest = ['Anna Lind', 'Summering!E10', CHANGE.key, '0,0'];
    const time = expect.closeTo(44_089 + (8.5 - WHEN.getTimezoneOffset() / 60) / 24, 6) as unknown;
    expect(shown('Logg')).toEqual([
      [...LOG_COLUMNS],
      [time, ...rest, '−1,4', 'BUD-04, FND-04'],
      [time, ...rest, '−1,3', 'BUD-04, FND-04'],
    ]);
  });

  test('is brought up to date, whatever its sheet is called, and never read as input', async () => {
    await correct();
    await port.showLog();
    const sheet = excel.book.sheet('Logg');
    if (!sheet) throw new Error('no sheet');
    sheet.name = 'Våra ändringar';
    await correct();
    expect(await port.showLog()).toMatchObject({ value: { sheet: 'Våra ändringar' } });
    expect(shown('Logg')).toHaveLength(3);
    const read = await port.read();
    expect(read.ok && read.value.tables.map(({ generated }) => generated)).toEqual([true, true]);
  });

  test('a table of the user’s own with that name is left alone', async () => {
    await excel.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Summering');
      own.tables.add('A1:B2', true).name = 'Logg';
      await context.sync();
    });
    expect(await port.showLog()).toMatchObject({ fault: { kind: 'nameTaken' } });
  });
});
