import type { BenchRow, Command } from '../benchRow';
import { areasFile } from '../inputs/areasFile';
import { inputPath } from '../inputs/inputFile';
import { writeRows } from '../peers';
import { TERTIAL } from '../running/root';

const ROWS = 100_000;
const PLAIN = 245_000;

const paint = (rows: number): Command => ({
  kind: 'command',
  words: [TERTIAL, 'report', areasFile(rows).path, '-o', inputPath('painted.xlsx'), '--force'],
  runs: 1,
  codes: [0, 1],
});

export const row: BenchRow = {
  work: 'Painting 100 000 areas from the command line, 2.45 million cells (peers: as many plain cells)',
  goal: { seconds: 6, megabytes: 400 },
  inputs: [areasFile(ROWS)],
  ours: paint(ROWS),
  peers: {
    exceljs: writeRows('exceljs', inputPath('plain.xlsx'), PLAIN),
    hucre: writeRows('hucre', inputPath('plain.xlsx'), PLAIN),
  },
  growth: { inputs: (rows) => [areasFile(rows)], job: paint },
};
