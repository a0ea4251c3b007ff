import type { BenchRow } from '../benchRow';
import { inflated } from '../inflated';
import { CASE_FILE } from '../inputs/inputFile';
import { readAgain } from '../peers';
import { readWorkbook } from '../readWorkbook';

const RUNS = 25;
const { path } = CASE_FILE;

export const row: BenchRow = {
  work: 'Reading the case by its path, warm',
  goal: { seconds: 0.01 },
  inputs: [CASE_FILE],
  ours: { kind: 'task', runs: RUNS, prepare: () => Promise.resolve(() => readWorkbook(path)) },
  peers: {
    hucre: readAgain('hucre', path, RUNS),
    xlsx: readAgain('xlsx', path, RUNS),
    exceljs: readAgain('exceljs', path, RUNS),
  },
  floor: { what: 'inflating its parts', job: inflated(path, RUNS) },
};
