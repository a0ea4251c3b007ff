import type { BenchRow } from '../benchRow';
import { CASE_FILE } from '../inputs/inputFile';
import { readOnce } from '../peers';
import { TERTIAL } from '../running/root';

const RUNS = 9;
const NODE = { kind: 'command', words: ['-e', '0'], runs: RUNS } as const;

export const row: BenchRow = {
  work: 'Checking the case from the command line, the whole process (peers: reading alone)',
  goal: { seconds: 0.25, megabytes: 75 },
  inputs: [CASE_FILE],
  ours: { kind: 'command', words: [TERTIAL, 'check', CASE_FILE.path], runs: RUNS, codes: [0, 1] },
  peers: {
    hucre: readOnce('hucre', CASE_FILE.path, RUNS),
    xlsx: readOnce('xlsx', CASE_FILE.path, RUNS),
    exceljs: readOnce('exceljs', CASE_FILE.path, RUNS),
  },
  floor: { what: '`node -e 0`', job: NODE },
};
