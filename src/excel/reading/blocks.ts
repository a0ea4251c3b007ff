/** Rows of a range that are read or written together. */
export interface Block<Range> {
  readonly range: Range;
  /** Counted from 0 within the range. */
  readonly firstRow: number;
  readonly rowCount: number;
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Excel on the web refuses more than 5 MB at once, and is slow long before. A cell is sent as value,
 * formula and number format, about 40 bytes: so many keep an answer under 2 MB.
 */
export const MOST_CELLS_READ = 50_000;

/**
 * Cuts ranges into batches of blocks, each batch of at most so many cells; a row is never cut.
 * @returns no batch for no ranges.
 */
export function blocksOf<Range extends Size>(
  ranges: readonly Range[],
  mostCells: number,
): Block<Range>[][] {
  const batches: Block<Range>[][] = [];
  let batch: Block<Range>[] = [];
  let room = mostCells;
  const close = (): void => {
    if (batch.length > 0) batches.push(batch);
    batch = [];
    room = mostCells;
  };
  for (const range of ranges) {
    let firstRow = 0;
    while (firstRow < range.rowCount) {
      const fitting = Math.floor(room / range.columnCount);
      if (fitting === 0 && batch.length > 0) {
        close();
        continue;
      }
      const rowCount = Math.min(Math.max(1, fitting), range.rowCount - firstRow);
      batch.push({ range, firstRow, rowCount });
      room -= rowCount * range.columnCount;
      firstRow += rowCount;
    }
  }
  close();
  return batches;
}
