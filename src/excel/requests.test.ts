import { afterEach, describe, expect, test } from '@jest/globals';
import type { Started } from '../../workbench/host/runner/startHost';
import { Book } from '../rules/testing/book.testing';
import { planSheet } from '../sheets/planSheet';
import { inputOf } from '../sheets/testing/sheet.testing';
import { SHEET_IDS } from '../sheets/sheets';
import { exampleBytes } from '../xlsx/writing/richWorkbook.testing';
import { askedBy, startExcel } from './excel.testing';
import { paintSheets } from './painting/paintSheets';
import type { Planner } from '../sheets/planner';
import { readTables } from './reading/readTables';
import { runExcel } from './runExcel';
import { tallSheet } from '../sheets/testing/tallSheet.testing';

/** The promise of docs/architecture.md: what Excel takes well in one request or answer. */
const MOST_BYTES = 2_000_000;
const ROWS = 100_000;

let excel: Started;
afterEach(async () => {
  await excel.idle();
  excel.close();
});

describe('the case', () => {
  test('takes two calls at most, and two more a sheet, however often it is made', async () => {
    excel = await startExcel({ file: await exampleBytes() });
    const input = inputOf(await Book.example());
    const planner: Planner = (id, comments) => planSheet(id, { ...input, comments });
    for (const made of ['once', 'again']) {
      for (const id of SHEET_IDS) {
        const asked = await askedBy(excel, () => paintSheets([id], planner));
        const cells = planner(id, new Map()).rows.reduce((sum, row) => sum + row.cells.length, 0);
        // The looks of a cell are about a kilobyte when they are fetched.
        const more = Math.floor(cells / 1_500);
        // To find them, to paint one and to freeze its rows; made again it is measured and looked at,
        // and its rows are frozen already.
        const most = made === 'once' ? 3 : 4 + more;
        expect([made, id, asked.syncs <= most]).toEqual([made, id, true]);
        expect(asked.request).toBeLessThan(MOST_BYTES);
        expect(asked.answer).toBeLessThan(MOST_BYTES);
      }
    }
    const all = await askedBy(excel, () => paintSheets(['driftbudget', 'verksamheter'], planner));
    expect(all.syncs).toBeLessThanOrEqual(2 + 2 * 2);
  });

  test('is read in three', async () => {
    excel = await startExcel({ file: await exampleBytes() });
    const asked = await askedBy(excel, () => runExcel(readTables));
    expect(asked.syncs).toBe(3);
    expect(asked.answer).toBeLessThan(MOST_BYTES);
  });
});

describe('100 000 rows', () => {
  test('are painted in requests that Excel takes well', async () => {
    excel = await startExcel({ sheets: { Rapport: [] } });
    const input = inputOf(await Book.example());
    const plan = tallSheet(planSheet('driftbudget', input), ROWS);
    const asked = await askedBy(excel, async () => {
      expect(await paintSheets(['driftbudget'], () => plan)).toMatchObject({ ok: true });
    });
    expect(asked.request).toBeLessThan(MOST_BYTES);
    const sent = excel.host.traffic.reduce((sum, { request }) => sum + request, 0);
    // No more calls than the bytes need: each but the last is well filled.
    expect(asked.syncs).toBeLessThanOrEqual(2 + Math.ceil(sent / 1_000_000));
    const used = excel.book.sheet(plan.name)?.usedArea(true);
    expect(used?.bottom).toBe(ROWS + 3);
  });

  test('are read in answers that Excel takes well', async () => {
    const rows = Array.from({ length: ROWS }, (_, row) => [`Post ${row}`, row / 10, 'Kostnad']);
    excel = await startExcel({ tables: { Verksamheter: [['Område', 'Budget', 'Slag'], ...rows] } });
    const asked = await askedBy(excel, async () => {
      const read = await runExcel(readTables);
      expect(read.ok && read.value.workbook.tables[0]?.rows).toHaveLength(ROWS);
    });
    expect(asked.answer).toBeLessThan(MOST_BYTES);
    const answered = excel.host.traffic.reduce((sum, { answer }) => sum + answer, 0);
    expect(asked.syncs).toBeLessThanOrEqual(3 + Math.ceil(answered / 1_000_000));
  });
});
