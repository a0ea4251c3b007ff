import { asWritten } from '../writing/asWritten';
import { MOST_CELLS_READ } from '../reading/blocks';
import { emptyCells } from './paintCells';
import type { Payload } from './payload';
import { rowBlocks } from './rowBlocks';
import type { Extent } from './extent';
import { restoreRules, type SheetRules } from './sheetRules';

/** The format of a cell that is read from Excel and written back. */
const FORMAT_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { color: true, style: true, weight: true },
    protection: true,
  },
};

type CellFormat = Excel.SettableCellProperties;

/** The cells of a sheet before it is made again, so that they can be restored. */
export interface SheetImage extends Extent {
  readonly formulas: readonly unknown[][];
  readonly values: readonly unknown[][];
  readonly numberFormat: readonly unknown[][];
  /** null for a sheet so large that its formats are not kept. */
  readonly formats: readonly CellFormat[][] | null;
}

/** A cell with its format is about 900 bytes of an answer, and more with a long text. */
const MOST_CELLS = 1_500;
/** The formats of more cells than this take too long to fetch. */
const MOST_FORMATS = 100_000;

/** The used ranges of some sheets. One call to Excel. */
export async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Extent[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used, rules: worksheet.getRange().conditionalFormats.getCount() };
  });
  await context.sync();
  return asked.map(({ sheet, used, rules }) => ({
    sheet,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    rowCount: used.isNullObject ? 0 : used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnCount,
    ruleCount: rules.value,
  }));
}

/** Reads a sheet's cells. One call to Excel, and more only where one answer would be too large. */
export async function captureSheet(
  context: Excel.RequestContext,
  extent: Extent,
): Promise<SheetImage> {
  const { sheet, top, left, rowCount, columnCount } = extent;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const keepsFormats = rowCount * columnCount <= MOST_FORMATS;
  const formats = new FormatTable();
  const image = {
    formulas: [] as unknown[][],
    values: [] as unknown[][],
    numberFormat: [] as unknown[][],
    formats: keepsFormats ? ([] as CellFormat[][]) : null,
  };
  const step = Math.max(1, Math.floor((keepsFormats ? MOST_CELLS : MOST_CELLS_READ) / columnCount));
  for (let row = 0; row < rowCount; row += step) {
    const count = Math.min(step, rowCount - row);
    const block = worksheet.getRangeByIndexes(top + row, left, count, columnCount);
    block.load('formulas,values,numberFormat');
    const found = keepsFormats ? block.getCellProperties(FORMAT_PROPERTIES) : null;
    // Each block is as large as one answer may be; most sheets have one.
    // eslint-disable-next-line no-restricted-syntax
    await context.sync();
    image.formulas.push(...(block.formulas as unknown[][]));
    image.values.push(...(block.values as unknown[][]));
    image.numberFormat.push(...(block.numberFormat as unknown[][]));
    image.formats?.push(
      ...(found?.value ?? []).map((line) => line.map((format) => formats.of(format))),
    );
  }
  return { ...extent, ...image };
}

/** Restores a sheet's cells. */
export async function restoreSheet(
  context: Excel.RequestContext,
  image: SheetImage,
  rules: SheetRules | null,
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
  if (rules) restoreRules(sheet, rules.rules);
}

/** The contents of a row, written so that each text stays a text. */
function contentsOf({ formulas, values }: SheetImage, row: number): unknown[] {
  return (formulas[row] ?? []).map((formula, column) => {
    const value = values[row]?.[column];
    // A constant is given as its own formula, also a text that looks like one.
    return formula === value && typeof value === 'string' ? asWritten(value) : formula;
  });
}

/** Many cells share few formats: each is stored once. */
class FormatTable {
  readonly #known = new Map<string, CellFormat>();

  of(found: Excel.CellProperties): CellFormat {
    const key = JSON.stringify(found);
    const known = this.#known.get(key) ?? settable(found);
    this.#known.set(key, known);
    return known;
  }
}

/** A side without a line is given no weight or colour, which would draw one; nor is no link one. */
function settable({ format, hyperlink }: Excel.CellProperties): CellFormat {
  const borders = Object.entries(format?.borders ?? {}) as [string, Excel.CellBorder][];
  const lines = borders.filter(([, { style }]) => style !== 'None');
  const { fill, ...rest } = format ?? {};
  // Its text is written before it.
  const link = hyperlink?.documentReference;
  return {
    ...(link === undefined ? {} : { hyperlink: { documentReference: link } }),
    format: {
      ...rest,
      // White is what a cell without a fill shows.
      ...(fill?.color === '#FFFFFF' ? {} : { fill }),
      borders: Object.fromEntries(lines),
    },
  };
}
