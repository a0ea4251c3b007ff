import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from '../benchRow';
import { CASE_FILE, inputPath } from '../inputs/inputFile';
import { TERTIAL } from '../running/root';

const COMMITTEES = 1000;
const FOLDER = inputPath('city');

export const row: BenchRow = {
  work: '1 000 committees from the command line, as JSON',
  goal: { elapsed: 20, megabytes: 250 },
  inputs: [
    CASE_FILE,
    {
      path: FOLDER,
      make(folder) {
        mkdirSync(folder);
        for (let index = 0; index < COMMITTEES; index++) {
          copyFileSync(CASE_FILE.path, join(folder, `namnd-${index}.xlsx`));
        }
        return Promise.resolve();
      },
    },
  ],
  ours: {
    kind: 'command',
    words: [TERTIAL, 'check', FOLDER, '--format', 'json'],
    runs: 1,
    codes: [0, 1],
  },
};
