import type { Excess } from './fileFault';
import { UnreadableFile } from './unreadableFile';

/**
 * Everything a file can have too much of. A small zip can hold gigabytes, and a short sheet can
 * claim a table of 17 billion cells, so what is kept is counted. What is declared is only believed
 * when it is too much.
 */
const LIMITS: Readonly<Record<Excess, number>> = {
  /** 1 GiB: a full sheet of ten columns takes about half of it. */
  bytes: 1024 ** 3,
  parts: 20_000,
  tables: 2_000,
  cells: 20_000_000,
  characters: 500_000_000,
};

/** Counts what is read from one file and stops the reading when it is too much. */
export class ReadBudget {
  readonly #used: Record<Excess, number> = {
    bytes: 0,
    parts: 0,
    tables: 0,
    cells: 0,
    characters: 0,
  };
  readonly #limits: Readonly<Record<Excess, number>>;

  /** Limits that are not given have their defaults. */
  constructor(limits: Partial<Record<Excess, number>> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Takes an amount out of the budget. */
  spend(excess: Excess, amount: number): void {
    this.require(excess, amount);
    this.#used[excess] += amount;
  }

  /** Stops the reading when this much more would be too much. */
  require(excess: Excess, amount: number): void {
    const limit = this.#limits[excess];
    if (this.#used[excess] + amount > limit) {
      throw new UnreadableFile({ kind: 'tooLarge', excess, limit });
    }
  }
}
