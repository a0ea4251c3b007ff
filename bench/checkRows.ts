import { check } from '../src/rules/engine/check';
import { readReport } from '../src/workbook/readReport';
import type { BenchRow, Task } from './benchRow';
import { grownCase, type LongTable } from './inputs/grownCase';

const ROWS = 100_000;

const checkGrown = (table: LongTable, rows: number): Task => ({
  kind: 'task',
  runs: 1,
  async prepare() {
    const report = readReport(await grownCase(table, rows));
    if (!report) throw new Error('The example has no tables');
    return () => check(report);
  },
});

/** Checking the case with one table grown, one row in a hundred wrong. */
export const checkRows = (table: LongTable, many: string): BenchRow => ({
  work: `Checking 100 000 ${many}`,
  goal: { seconds: 1, megabytes: 400 },
  ours: checkGrown(table, ROWS),
  growth: { job: (rows) => checkGrown(table, rows) },
});
