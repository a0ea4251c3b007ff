/** How one cell looks, as Excel gives it and takes it back. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { color: true, style: true, weight: true },
  },
};

/** A sheet as it was before it is made again, so that it can be put back. */
export interface SheetImage {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: unknown[][];
  readonly values: unknown[][];
  readonly numberFormat: unknown[][];
  readonly looks: Excel.SettableCellProperties[][];
  /** Row and column of the first cell, counted from 1. */
  readonly top: number;
  readonly left: number;
}

/** Asks for what stands on a sheet. @returns a function that gives it, after the next sync. */
export function lookAt(context: Excel.RequestContext, sheet: string): () => SheetImage | null {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject();
  used.load('address,formulas,values,numberFormat,rowIndex,columnIndex');
  const looks = used.getCellProperties(LOOKS);
  return () => {
    if (used.isNullObject) return null;
    return {
      sheet,
      address: used.address.slice(used.address.lastIndexOf('!') + 1),
      formulas: used.formulas as unknown[][],
      values: used.values as unknown[][],
      numberFormat: used.numberFormat as unknown[][],
      looks: looks.value as Excel.SettableCellProperties[][],
      top: used.rowIndex + 1,
      left: used.columnIndex + 1,
    };
  };
}

/** Puts a sheet's cells back as they were; carried out at the next sync. */
export function putBack(context: Excel.RequestContext, image: SheetImage): void {
  const sheet = context.workbook.worksheets.getItem(image.sheet);
  sheet.getRange().clear();
  const range = sheet.getRange(image.address);
  range.numberFormat = image.numberFormat as string[][];
  range.formulas = image.formulas as string[][];
  range.setCellProperties(image.looks.map((row) => row.map(withoutEmptyBorders)));
}

/** A side without a line is given no weight or colour, which would draw one. */
function withoutEmptyBorders(look: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const borders = Object.entries(look.format?.borders ?? {}) as [string, Excel.CellBorder][];
  const kept = borders.map(([side, line]) => [
    side,
    line.style === 'None' ? { style: line.style } : line,
  ]);
  return {
    ...look,
    format: { ...look.format, borders: Object.fromEntries(kept) as Excel.CellBorderCollection },
  };
}
