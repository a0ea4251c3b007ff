import { cellAddress, columnLetters } from '../report/address';
import { textCell } from './plannedCell';
import { committeeName, reportName } from './reportName';
import type { SheetId } from './sheetIds';
import type { SheetInput } from './sheetInput';
import { appendixWord, sheetName } from './sheetNames';
import type { PagePlan, PlannedColumn, PlannedName, SheetPlan } from './sheetPlan';
import { SheetRows } from './sheetRows';

/** Sheet row of every report sheet's header: title, description and remark stand above it. */
export const HEADER_ROW = 4;

/** The name that marks a sheet as Tertial's; its constant is the sheet's id. */
export const SHEET_MARK = '_tertial_sheet';
/** The names of the column that a user may write in, and of the keys of its rows. */
export const COMMENT_MARK = '_tertial_comments';
export const KEY_MARK = '_tertial_keys';

/**
 * Columns from beneath the header to the last row of a plan: a row that is put in above moves them
 * along, and a user may delete any of their rows.
 */
export const beneathHeader = (
  { first, last }: { readonly first: number; readonly last: number },
  { rows }: Pick<SheetPlan, 'rows'>,
): string =>
  `$${columnLetters(first)}$${HEADER_ROW + 1}:$${columnLetters(last)}$${Math.max(rows.length, HEADER_ROW + 1)}`;

/** The header of a column; that of numbers stands to the right, as they do. */
export interface Header {
  readonly text: string;
  readonly isNumber: boolean;
}

export const textHeader = (text: string): Header => ({ text, isNumber: false });
export const numberHeader = (text: string): Header => ({ text, isNumber: true });

/** What a sheet says about itself. */
export interface Opening {
  readonly title: string;
  readonly description: string;
  readonly remark?: string;
  readonly headers: readonly Header[];
  readonly columns: readonly PlannedColumn[];
}

/** Begins a sheet: title in A1, description in A2, a remark in A3, the header on row 4. */
export function openSheet({ title, description, remark = '', ...table }: Opening): SheetRows {
  const rows = new SheetRows(table.columns);
  rows.add([textCell(title, 'title')]);
  rows.add([textCell(description, 'description')]);
  rows.add(remark === '' ? [] : [textCell(remark, 'description')]);
  rows.add(
    table.headers.map(({ text, isNumber }) => textCell(text, isNumber ? 'headerRight' : 'header')),
  );
  return rows;
}

/** The title of an appendix: `Bilaga 1. Årsprognos driftbudget`. */
export const appendixTitle = (id: SheetId, title: string, { appendices }: SheetInput): string =>
  `${appendixWord(id, appendices)}. ${title}`;

/** What is the same for every report sheet. */
export function frameOf(
  id: SheetId,
  input: SheetInput,
): Pick<SheetPlan, 'id' | 'name' | 'frozenRows' | 'names'> {
  return {
    id,
    name: sheetName(id, input.appendices),
    frozenRows: HEADER_ROW,
    names: [markOf(id)],
  };
}

const markOf = (id: SheetId): PlannedName => ({
  name: SHEET_MARK,
  hidden: true,
  refersTo: { kind: 'constant', text: id },
});

/** The page: committee and report at its head, the sheet's title and the page number below. */
export function pageOf(
  { report: { heading } }: SheetInput,
  title: string,
  orientation: PagePlan['orientation'],
  breaksAfter: readonly number[] = [],
): PagePlan {
  return {
    orientation,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    header: { left: committeeName(heading), right: reportName(heading) },
    footer: { left: title },
    breaksAfter,
  };
}

/** A range of one column. */
export const columnRange = (column: number, firstRow: number, lastRow: number): string =>
  `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
