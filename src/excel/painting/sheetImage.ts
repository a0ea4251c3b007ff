import { asWritten } from '../writing/asWritten';
import { emptyCells } from './paintCells';
import type { Payload } from './payload';
import { rowBlocks } from './rowBlocks';
import type { Extent } from './extent';
import { restoreRules, type SheetRules } from './sheetRules';

export type CellFormat = Excel.SettableCellProperties;

/** The cells of a sheet before it is made again, so that they can be restored. */
export interface SheetImage extends Extent {
  readonly formulas: readonly unknown[][];
  readonly values: readonly unknown[][];
  readonly numberFormat: readonly unknown[][];
  /** null for a sheet so large that its formats are not kept. */
  readonly formats: readonly CellFormat[][] | null;
  readonly rules: SheetRules;
}

/** Restores a sheet's cells and conditional formats. */
export async function restoreSheet(
  context: Excel.RequestContext,
  image: SheetImage,
  payload: Payload,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(image.sheet);
  emptyCells(sheet);
  const blocks = rowBlocks(image.rowCount, (row) => [
    image.numberFormat[row] ?? [],
    contentsOf(image, row),
    image.formats?.[row] ?? [],
  ]);
  for (const { first, rows, bytes } of blocks) {
    await payload.room(bytes);
    const block = sheet.getRangeByIndexes(
      image.top + first,
      image.left,
      rows.length,
      image.columnCount,
    );
    block.numberFormat = rows.map(([formats]) => formats as string[]);
    block.formulas = rows.map(([, formulas]) => formulas as string[]);
    if (image.formats)
      block.setCellProperties(rows.map(([, , formats]) => formats as CellFormat[]));
  }
  restoreRules(sheet, image.rules.rules);
}

/** The contents of a row, written so that each text stays a text. */
function contentsOf({ formulas, values }: SheetImage, row: number): unknown[] {
  return (formulas[row] ?? []).map((formula, column) => {
    const value = values[row]?.[column];
    // A constant is given as its own formula, also a text that looks like one.
    return formula === value && typeof value === 'string' ? asWritten(value) : formula;
  });
}
