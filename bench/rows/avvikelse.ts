import { avvikelse } from '../../src/functions/AVVIKELSE';
import type { BenchRow } from '../benchRow';

const ROWS = 10_000;

export const row: BenchRow = {
  work: 'AVVIKELSE over 10 000 rows',
  goal: { seconds: 0.005 },
  ours: {
    kind: 'task',
    runs: 50,
    prepare() {
      const [kinds, budgets, forecasts] = columns();
      return Promise.resolve(() => avvikelse(kinds, budgets, forecasts));
    },
  },
  floor: {
    what: 'handing the forecasts back',
    job: {
      kind: 'task',
      runs: 50,
      prepare() {
        const [, , forecasts] = columns();
        return Promise.resolve(() => forecasts.map((row) => row.map((value) => value)));
      },
    },
  },
};

type Column = unknown[][];

const columns = (): [kinds: Column, budgets: Column, forecasts: Column] => [
  rowsOf((row) => (row % 2 === 0 ? 'Kostnad' : 'Intäkt')),
  rowsOf((row) => 20 + (row % 997) / 10),
  rowsOf((row) => 20 + (row % 991) / 10),
];

const rowsOf = (value: (row: number) => unknown): Column =>
  Array.from({ length: ROWS }, (_, row) => [value(row)]);
