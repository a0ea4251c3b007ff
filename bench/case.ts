import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../src/rules/engine/check';
import { writeExample } from '../src/xlsx/writing/writeExample';
import { readReport } from '../src/workbook/readReport';
import { readXlsx } from '../src/xlsx/reading/readXlsx';
import { sayTiming, timed } from './measure';

const RUNS = 25;

/** Reading the example workbook from its file, and checking it. */
export async function benchCase(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-bench-'));
  try {
    const file = join(folder, 'servicenamnden-t2-2020.xlsx');
    const made = await writeExample(file);
    if (!made.ok) throw new Error(made.sentence.en);
    const read = await readXlsx(file, {});
    if (read.kind === 'unreadable') throw new Error('The example can not be read');
    const report = readReport(read.workbook);
    if (!report) throw new Error('The example has no tables');
    return [
      sayTiming('Reading the case, file to cells', await timed(RUNS, () => readXlsx(file, {}))),
      sayTiming(
        'Reading the case, cells to report',
        await timed(RUNS, () => readReport(read.workbook)),
      ),
      sayTiming('Checking the case', await timed(RUNS, () => check(report))),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
