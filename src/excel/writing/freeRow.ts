/** Where the next row of a table goes. */
export interface FreeRow {
  readonly table: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Counted from 0 within the table. */
  readonly index: number;
  /** Whether the table has to grow. */
  readonly isNew: boolean;
  /** Of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** The number formats of its cells; a new row looks like the one above it. */
  readonly formats: readonly string[];
}

/** Finds the row after the last that holds anything; null without the table. */
export async function findFreeRow(
  context: Excel.RequestContext,
  name: string,
): Promise<FreeRow | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,worksheet/name');
  await context.sync();
  if (table.isNullObject) return null;
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('formulas,numberFormat,rowIndex,columnIndex');
  await context.sync();
  const rows = body.formulas as unknown[][];
  let index = rows.length;
  while (index > 0 && rows[index - 1]?.every((content) => content === '')) index -= 1;
  const isNew = index === rows.length;
  return {
    ...{ table: table.name, sheet: table.worksheet.name, index, isNew },
    headers: (header.values[0] as unknown[]).map(String),
    row: body.rowIndex + index,
    column: body.columnIndex,
    formats: body.numberFormat[isNew ? index - 1 : index] as string[],
  };
}

/** Writes the row, each cell with its number format. */
export async function writeRow(
  context: Excel.RequestContext,
  place: FreeRow,
  contents: readonly unknown[],
  formats: readonly (string | undefined)[],
): Promise<void> {
  if (place.isNew) context.workbook.tables.getItem(place.table).rows.add();
  const cells = cellsAt(context, place);
  cells.numberFormat = [[...formats]];
  cells.values = [[...contents]];
  await context.sync();
}

/** Restores the table to before the row was begun. */
export async function clearRow(context: Excel.RequestContext, place: FreeRow): Promise<void> {
  const table = context.workbook.tables.getItem(place.table);
  const rows = table.rows.load('count');
  await context.sync();
  if (!place.isNew) {
    const cells = cellsAt(context, place);
    cells.numberFormat = [[...place.formats]];
    cells.values = [place.formats.map(() => '')];
  } else if (rows.count > place.index) {
    table.rows.getItemAt(place.index).delete();
  }
  await context.sync();
}

const cellsAt = (
  context: Excel.RequestContext,
  { sheet, row, column, headers }: FreeRow,
): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(...([row, column, 1, headers.length] as const));
