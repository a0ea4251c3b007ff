import { adopt } from '../../src/adopt/adopt';
import type { BenchRow, Task } from '../benchRow';
import { foreignWorkbook } from '../inputs/foreignWorkbook';

const SHEETS = 30;
const ROWS = 500;

const adoptSheets = (sheets: number, rows: number): Task => ({
  kind: 'task',
  runs: 1,
  prepare() {
    const workbook = foreignWorkbook(sheets, rows);
    return Promise.resolve(() => adopt(workbook));
  },
});

/** Grows with sheets of five hundred rows. */
export const row: BenchRow = {
  work: 'Proposing what 30 sheets of 500 × 20 cells are',
  goal: { seconds: 1 },
  ours: adoptSheets(SHEETS, ROWS),
  growth: { job: (rows) => adoptSheets(Math.ceil(rows / ROWS), ROWS) },
};

/** Grows with the rows of one sheet. */
export const longSheet: BenchRow = {
  work: 'Proposing what one sheet of 15 000 × 20 cells is',
  goal: { seconds: 1 },
  ours: adoptSheets(1, SHEETS * ROWS),
  growth: { job: (rows) => adoptSheets(1, rows) },
};
