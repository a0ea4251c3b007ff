import { MOST_CELLS_READ } from '../reading/blocks';
import { done, type ExcelResult } from '../excelFault';
import { canBePassed, runExcel } from '../runExcel';
import type { Extent } from './extent';
import type { CellFormat, SheetImage } from './sheetImage';
import { askForRules, NO_RULES, type SheetRules, UNREAD_RULES } from './sheetRules';

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

/** A cell with its format is about 900 bytes of an answer, and more with a long text. */
const MOST_CELLS = 1_500;
/** The formats of more cells than this take too long to fetch. */
const MOST_FORMATS = 100_000;

/**
 * Reads a sheet's cells and conditional formats. One call to Excel, and more only where one answer
 * would be too large. After some edits in Excel's dialog conditional formats can't be read
 * (office-js#5222, #6827, #6835): then the cells are read without them, and they once more alone.
 */
export async function captureSheet(extent: Extent): Promise<ExcelResult<SheetImage>> {
  const whole = await runExcel((context) => readImage(context, extent, extent.ruleCount > 0));
  if (whole.ok || extent.ruleCount === 0 || !canBePassed(whole)) return whole;
  const cells = await runExcel((context) => readImage(context, extent, false));
  if (!cells.ok) return cells;
  const rules = await runExcel((context) => readRules(context, extent));
  if (!rules.ok && !canBePassed(rules)) return rules;
  return done({ ...cells.value, rules: rules.ok ? rules.value : UNREAD_RULES });
}

async function readRules(context: Excel.RequestContext, extent: Extent): Promise<SheetRules> {
  const rules = askForRules(context, extent);
  await context.sync();
  return rules();
}

async function readImage(
  context: Excel.RequestContext,
  extent: Extent,
  asksForRules: boolean,
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
  const rules = asksForRules ? askForRules(context, extent) : () => NO_RULES;
  if (asksForRules && rowCount === 0) await context.sync();
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
  return { ...extent, ...image, rules: rules() };
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
