import { Book } from '../model/book';
import { enter } from '../model/cells/enter';
import { addTable } from '../model/changes/tableEdits';
import type { Sheet } from '../model/sheet';

/** Rows of a sheet or a table, as they would be typed. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** What a new workbook holds. */
export interface BookContent {
  /** Cells by sheet, from A1. */
  readonly sheets?: Readonly<Record<string, Rows>>;
  /** Tables by name, header first: each starts at A4 of a sheet of its name, as in the template. */
  readonly tables?: Readonly<Record<string, Rows>>;
}

const TABLE_ROW = 3;

/** A workbook without a file. Without content it has one empty sheet, as a new one in Excel. */
export function newBook({ sheets = {}, tables = {} }: BookContent, name = 'Book1.xlsx'): Book {
  const book = new Book(name);
  for (const [sheet, rows] of Object.entries(sheets)) fill(book.addSheet(sheet), rows, 0);
  for (const [table, rows] of Object.entries(tables)) {
    const sheet = book.sheet(table) ?? book.addSheet(table);
    fill(sheet, rows, TABLE_ROW);
    const width = Math.max(...rows.map((row) => row.length));
    const made = addTable(sheet, {
      top: TABLE_ROW,
      left: 0,
      bottom: TABLE_ROW + Math.max(1, rows.length - 1),
      right: width - 1,
    });
    made.name = table;
  }
  if (book.sheets.length === 0) book.addSheet();
  book.isDirty = false;
  return book;
}

function fill(sheet: Sheet, rows: Rows, top: number): void {
  rows.forEach((row, down) =>
    row.forEach((value, column) => {
      if (value !== null && value !== '') enter(sheet, top + down, column, value);
    }),
  );
}
