import { shows } from './shows';

/** Where the next row of a table goes. */
export interface FreeRow {
  readonly table: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Counted from 0 within the table. */
  readonly index: number;
  /** Whether the table has to grow. */
  readonly isNew: boolean;
  /** Whether nothing stands in the row beneath the table, so that the table can grow over it. */
  readonly isFreeBeneath: boolean;
  /** Of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** The number formats of its cells; a new row looks like the one above it. */
  readonly formats: readonly string[];
  /** Those they have now. */
  readonly formatsBefore: readonly string[];
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
  const beneath = table.getRange().getRowsBelow(1).load('formulas,numberFormat');
  const others = beneath.getTables(false).load('items/name');
  table.load('showTotals');
  await context.sync();
  const isBlank = (content: unknown): boolean => content === '';
  const rows = body.formulas as unknown[][];
  let index = rows.length;
  while (index > 0 && rows[index - 1]?.every(isBlank)) index -= 1;
  const isNew = index === rows.length;
  return {
    ...{ table: table.name, sheet: table.worksheet.name, index, isNew },
    isFreeBeneath:
      !table.showTotals &&
      others.items.length === 0 &&
      ((beneath.formulas as unknown[][])[0] ?? []).every(isBlank),
    headers: (header.values[0] as unknown[]).map(String),
    row: body.rowIndex + index,
    column: body.columnIndex,
    formats: body.numberFormat[isNew ? index - 1 : index] as string[],
    formatsBefore: (isNew ? beneath.numberFormat[0] : body.numberFormat[index]) as string[],
  };
}

/**
 * Writes the row, each cell with its number format. Rows that are added to a table conflict when
 * several people write at once, so it is written beneath the table where nothing stands there; Excel
 * takes it in by itself where it is set to, else the table is told to.
 */
export async function writeRow(
  context: Excel.RequestContext,
  place: FreeRow,
  contents: readonly unknown[],
  formats: readonly (string | undefined)[],
): Promise<void> {
  const table = context.workbook.tables.getItem(place.table);
  if (place.isNew && !place.isFreeBeneath) table.rows.add();
  const cells = cellsAt(context, place);
  cells.numberFormat = [[...formats]];
  cells.values = [[...contents]];
  const rows = table.rows.load('count');
  await context.sync();
  if (!place.isNew || rows.count > place.index) return;
  table.resize(table.getRange().getResizedRange(1, 0));
  await context.sync();
}

/** Makes the table as it was before the row was begun; what a person has typed there stays. */
export async function clearRow(
  context: Excel.RequestContext,
  place: FreeRow,
  contents: readonly unknown[],
): Promise<void> {
  const table = context.workbook.tables.getItem(place.table);
  const rows = table.rows.load('count');
  const cells = cellsAt(context, place).load('formulas');
  await context.sync();
  const found = (cells.formulas as unknown[][])[0] ?? [];
  const isOurs = found.every((content, index) => content === '' || shows(content, contents[index]));
  if (!isOurs) return;
  if (place.isNew && rows.count > place.index) {
    table.rows.getItemAt(place.index).delete();
  } else {
    cells.values = [place.headers.map(() => '')];
    cells.numberFormat = [[...place.formatsBefore]];
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
