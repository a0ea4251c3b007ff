import type { Excess } from './fileFault';
import { UnreadableFile } from './unreadableFile';

/**
 * Everything a file can have too much of. A small zip can hold gigabytes, and a short sheet can
 * claim a table of 17 billion cells, so what is read is counted; a declared size is only used to
 * refuse a file.
 */
const LIMITS: Readonly<Record<Excess, number>> = {
  /** 1 GiB: a full sheet of ten columns takes about half of it. */
  bytes: 1024 ** 3,
  parts: 20_000,
  sheets: 20_000,
  tables: 2_000,
  /**
   * In the report's own tables: 400 000 rows of ten columns take some 2 GB to check. A million would
   * end in Node.js running out of memory, which nobody can put into a sentence.
   */
  cells: 4_000_000,
  /** Those of whole sheets, where they are all kept. */
  sheetCells: 20_000_000,
  characters: 500_000_000,
};

/** Counts what is read from one file and stops the reading when it is too much. */
export class ByteLimit {
  readonly #used: Record<Excess, number> = {
    bytes: 0,
    parts: 0,
    sheets: 0,
    tables: 0,
    cells: 0,
    sheetCells: 0,
    characters: 0,
  };
  readonly #limits: Readonly<Record<Excess, number>>;

  /** Limits that are not given have their defaults. */
  constructor(limits: Partial<Record<Excess, number>> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Counts an amount, and stops the reading when the total is too much. */
  add(excess: Excess, amount: number): void {
    this.require(excess, amount);
    this.#used[excess] += amount;
  }

  /** Stops the reading when this much more would pass the limit. */
  require(excess: Excess, amount: number): void {
    const limit = this.#limits[excess];
    if (this.#used[excess] + amount > limit) {
      throw new UnreadableFile({ kind: 'tooLarge', excess, limit });
    }
  }
}
