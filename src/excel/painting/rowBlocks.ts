import { bytesOf } from './payload';

/** Rows that are written together. */
export interface RowBlock<Row> {
  /** Counted from 0. */
  readonly first: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** So many bytes of rows go into one call: small enough to share a request with others. */
const BLOCK_BYTES = 400_000;

/** Groups rows into blocks; one block is in memory at a time. */
export function* rowBlocks<Row>(
  count: number,
  rowAt: (row: number) => Row,
  bytesIn: (row: Row) => number = bytesOf,
): Generator<RowBlock<Row>> {
  let rows: Row[] = [];
  let bytes = 0;
  for (let row = 0; row < count; row++) {
    const next = rowAt(row);
    rows.push(next);
    bytes += bytesIn(next);
    if (bytes < BLOCK_BYTES && row + 1 < count) continue;
    yield { first: row + 1 - rows.length, rows, bytes };
    [rows, bytes] = [[], 0];
  }
}
