import type { CellRange } from '../../report/cellRange';
import { parseRange } from '../../report/cellRange';
import type { AdoptCell, AdoptSheet, AdoptWorkbook, SheetVisibility } from './adoptWorkbook';

/** A cell of a test's sheet: its value alone, or with what else matters. */
export type SketchCell =
  string | number | null | (Partial<AdoptCell> & { readonly value: string | number });

export interface SheetSketch {
  readonly name?: string;
  /** Row by row from A1; null for a blank cell. */
  readonly rows: readonly (readonly SketchCell[])[];
  readonly merged?: readonly string[];
  readonly visibility?: SheetVisibility;
  readonly hiddenColumns?: readonly number[];
}

/** A workbook as adoption sees it, from rows of values. */
export const gridWorkbook = (sheets: readonly SheetSketch[], file = ''): AdoptWorkbook => ({
  file,
  sheets: sheets.map(sheetOf),
  names: [],
  date1904: false,
  lastAuthor: null,
});

function sheetOf(sketch: SheetSketch, index: number): AdoptSheet {
  const rows = sketch.rows.map((cells, row) => ({
    row: row + 1,
    cells: cells.flatMap((cell, column) => (cell === null ? [] : [cellOf(cell, column + 1)])),
  }));
  return {
    name: sketch.name ?? `Blad${index + 1}`,
    visibility: sketch.visibility ?? 'visible',
    generated: false,
    isProtected: false,
    rows: rows.filter(({ cells }) => cells.length > 0),
    merged: (sketch.merged ?? []).map((reference) => parseRange(reference) as CellRange),
    hiddenRows: new Set(),
    hiddenColumns: new Set(sketch.hiddenColumns),
    tables: [],
  };
}

function cellOf(given: Exclude<SketchCell, null>, column: number): AdoptCell {
  const plain = {
    column,
    format: 'General',
    formula: null,
    isBold: false,
    indent: 0,
    isFilled: false,
  };
  return typeof given === 'object' ? { ...plain, ...given, column } : { ...plain, value: given };
}
