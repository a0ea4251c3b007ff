import { check } from '../../src/rules/engine/check';
import { Book } from '../../src/rules/testing/book.testing';
import type { BenchRow } from '../benchRow';

export const row: BenchRow = {
  work: 'Checking the case after reading, warm',
  goal: { seconds: 0.004 },
  ours: {
    kind: 'task',
    runs: 50,
    async prepare() {
      const report = (await Book.example()).report();
      return () => check(report);
    },
  },
};
