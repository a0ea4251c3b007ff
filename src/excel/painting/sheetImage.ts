import { asWritten } from '../writing/asWritten';
import { MOST_CELLS_READ } from '../reading/blocks';
import { emptyCells } from './paintCells';
import type { Payload } from './payload';
import { rowBlocks } from './rowBlocks';

/** How one cell looks, as Excel gives it and takes it back. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
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

type Look = Excel.SettableCellProperties;

/** Where there is anything on a sheet; rows and columns count from 0. */
export interface Extent {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many conditional formats it has. */
  readonly ruleCount: number;
}

/** The cells of a sheet as they were before it is made again, so that they can be put back. */
export interface SheetImage extends Extent {
  readonly formulas: readonly unknown[][];
  readonly values: readonly unknown[][];
  readonly numberFormat: readonly unknown[][];
  /** null for a sheet so large that its looks are not kept. */
  readonly looks: readonly Look[][] | null;
  readonly rules: readonly Rule[];
}

interface Rule {
  readonly address: string;
  readonly rule: Excel.ConditionalCellValueRule;
  readonly color: string;
}

/** A cell with its look is about 900 bytes of an answer, and more with a long text. */
const MOST_CELLS = 1_500;
/** The looks of more cells than this take longer to fetch than anybody waits. */
const MOST_LOOKS = 100_000;

/** Where there is anything on some sheets. One call to Excel. */
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

/** What stands on a sheet. One call to Excel, and more only where one answer would be too great. */
export async function lookAt(context: Excel.RequestContext, extent: Extent): Promise<SheetImage> {
  const { sheet, top, left, rowCount, columnCount, ruleCount } = extent;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const hasLooks = rowCount * columnCount <= MOST_LOOKS;
  const looks = new Looks();
  const image = {
    formulas: [] as unknown[][],
    values: [] as unknown[][],
    numberFormat: [] as unknown[][],
    looks: hasLooks ? ([] as Look[][]) : null,
    rules: [] as Rule[],
  };
  const rules = Array.from({ length: ruleCount }, (_, index) => {
    const format = worksheet.getRange().conditionalFormats.getItemAt(index);
    return {
      range: format.getRange().load('address'),
      value: format.cellValueOrNullObject.load('rule,format/font/color'),
    };
  });
  const step = Math.max(1, Math.floor((hasLooks ? MOST_CELLS : MOST_CELLS_READ) / columnCount));
  for (let row = 0; row < rowCount; row += step) {
    const count = Math.min(step, rowCount - row);
    const block = worksheet.getRangeByIndexes(top + row, left, count, columnCount);
    block.load('formulas,values,numberFormat');
    const found = hasLooks ? block.getCellProperties(LOOKS) : null;
    // Each block is as great as one answer may be; most sheets have one.
    // eslint-disable-next-line no-restricted-syntax
    await context.sync();
    image.formulas.push(...(block.formulas as unknown[][]));
    image.values.push(...(block.values as unknown[][]));
    image.numberFormat.push(...(block.numberFormat as unknown[][]));
    image.looks?.push(...(found?.value ?? []).map((line) => line.map((look) => looks.of(look))));
  }
  if (rowCount === 0 && ruleCount > 0) await context.sync();
  image.rules = rules.flatMap(({ range, value }) =>
    // Other kinds than those of values are the user's own, and no sheet of Tertial's keeps them.
    value.isNullObject
      ? []
      : [
          {
            address: localAddress(range.address),
            rule: value.rule,
            color: value.format.font.color,
          },
        ],
  );
  return { ...extent, ...image };
}

/** Puts a sheet's cells back as they were. */
export async function putBack(
  context: Excel.RequestContext,
  image: SheetImage,
  payload: Payload,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(image.sheet);
  emptyCells(sheet);
  const blocks = rowBlocks(image.rowCount, (row) => [
    image.numberFormat[row] ?? [],
    contentsOf(image, row),
    image.looks?.[row] ?? [],
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
    if (image.looks) block.setCellProperties(rows.map(([, , looks]) => looks as Look[]));
  }
  for (const { address, rule, color } of [...image.rules].reverse()) {
    const format = sheet.getRange(address).conditionalFormats.add('CellValue');
    format.cellValue.format.font.color = color;
    format.cellValue.rule = rule;
  }
}

/** What a row held, so that each text comes back as the text it was. */
function contentsOf({ formulas, values }: SheetImage, row: number): unknown[] {
  return (formulas[row] ?? []).map((formula, column) => {
    const value = values[row]?.[column];
    // A constant is given as its own formula, also a text that looks like one.
    return formula === value && typeof value === 'string' ? asWritten(value) : formula;
  });
}

const localAddress = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** Many cells have few looks: each is kept once, as it is put back. */
class Looks {
  readonly #known = new Map<string, Look>();

  of(found: Excel.CellProperties): Look {
    const key = JSON.stringify(found);
    const known = this.#known.get(key) ?? settable(found);
    this.#known.set(key, known);
    return known;
  }
}

/** A side without a line is given no weight or colour, which would draw one; nor is no link one. */
function settable({ format, hyperlink }: Excel.CellProperties): Look {
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
