import { cellAddress } from '../../report/address';
import { cellName } from '../../report/cellName';
import type { SheetGrid } from '../grid/sheetGrid';

/** A text outside the tables, and where it stands. */
export interface Title {
  readonly text: string;
  /** `Blad1!A2`, or the words for a sheet's or the file's name. */
  readonly from: string;
  /** Titles above a table say most, then the names of sheets, then notes, then the file's name. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly sheet: string | null;
  readonly row: number;
}

/** Rows of a table, from its header to its last row. */
export interface TableRows {
  readonly top: number;
  readonly bottom: number;
}

/** Longer texts are comments, and speak of much. */
const LONGEST_TITLE = 200;
const MOST_TITLES = 60;

/** The texts of a sheet that stand outside its tables. */
export function titlesOf({ sheet, rows }: SheetGrid, tables: readonly TableRows[]): Title[] {
  const titles: Title[] = [];
  for (const { row, cells } of rows) {
    if (tables.some(({ top, bottom }) => top <= row && row <= bottom)) continue;
    const isAbove = tables.some(({ top }) => row < top);
    for (const { cell, seen } of cells.values()) {
      if (seen.kind !== 'text' || seen.text.length > LONGEST_TITLE) continue;
      const from = cellName({ sheet: sheet.name, address: cellAddress(row, cell.column) });
      titles.push({ text: seen.text, from, rank: isAbove ? 0 : 2, sheet: sheet.name, row });
    }
    if (titles.length >= MOST_TITLES) break;
  }
  return [
    ...titles,
    { text: sheet.name, from: `bladets namn: ${sheet.name}`, rank: 1, sheet: sheet.name, row: 0 },
  ];
}

/** The file's name as a title, without its extension. */
export const fileTitle = (file: string): Title => ({
  text: file.replace(/\.\w+$/, '').replace(/[_-]+/g, ' '),
  from: `filens namn: ${file}`,
  rank: 3,
  sheet: null,
  row: 0,
});
