import type { BenchRow, Task } from '../benchRow';
import { inflated } from '../inflated';
import { areasFile } from '../inputs/areasFile';
import { readAgain } from '../peers';
import { readWorkbook } from '../readWorkbook';

const ROWS = 100_000;
const { path } = areasFile(ROWS);

const read = (file: string): Task => ({
  kind: 'task',
  runs: 1,
  prepare: () => Promise.resolve(() => readWorkbook(file)),
});

export const row: BenchRow = {
  work: 'Reading 100 000 rows of ten columns',
  goal: { seconds: 0.75, megabytes: 150 },
  inputs: [areasFile(ROWS)],
  ours: read(path),
  peers: {
    hucre: readAgain('hucre', path, 1),
    xlsx: readAgain('xlsx', path, 1),
    exceljs: readAgain('exceljs', path, 1),
  },
  floor: { what: 'inflating its parts', job: inflated(path, 3) },
  growth: {
    inputs: (rows) => [areasFile(rows)],
    job: (rows) => read(areasFile(rows).path),
  },
};
