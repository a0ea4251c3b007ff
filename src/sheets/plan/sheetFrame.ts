import { cellAddress, columnLetters } from '../../report/address';
import { textCell } from '../cells/plannedCell';
import { committeeName, reportName } from './reportName';
import type { AppendixInput, SheetInput } from './sheet';
import { pageBreaks } from './pageBreaks';
import type { PagePlan, PlannedCell, PlannedColumn, PlannedName, SheetPlan } from './sheetPlan';
import { sentenceLines } from './sentenceLines';
import { COMMENT_MARK, KEY_MARK, SHEET_MARK } from './sheetMarks';
import { SheetRows } from './sheetRows';

/** Sheet row of every report sheet's header: title, description and remark stand above it. */
export const HEADER_ROW = 4;

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
  /** Sets a text apart from a column that fills its width; the cells beneath it have the same. */
  readonly indent?: number;
}

export const textHeader = (text: string, indent = 0): Header => ({ text, isNumber: false, indent });
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
export function openSheet(opening: Opening): SheetRows {
  const { title, headers, columns } = opening;
  const rows = new SheetRows(columns);
  rows.add([textCell(title, 'title')]);
  for (const line of inTwoLines(opening)) {
    rows.add(line === '' ? [] : [textCell(line, 'description')]);
  }
  rows.addKept(headerCells(headers));
  return rows;
}

/** Two lines above the header: what the first has no room for goes before the remark. */
function inTwoLines({ description, remark = '', columns }: Opening): readonly [string, string] {
  const [first = '', ...rest] = sentenceLines(description, columns);
  return [first, [...rest, remark].filter(Boolean).join(' ')];
}

/** A table beneath the first one. */
export interface Section {
  readonly heading: string;
  /** What it says, in words; '' for none. */
  readonly sentence?: string;
  readonly headers: readonly Header[];
}

/** Begins a section: an empty row, its heading, a sentence, its header. @returns the header's row. */
export function openSection(rows: SheetRows, { heading, sentence, headers }: Section): number {
  rows.add([]);
  rows.addKept([textCell(heading, 'heading')]);
  for (const line of sentence ? sentenceLines(sentence, rows.columns) : []) {
    rows.addKept([textCell(line, 'description')]);
  }
  return rows.addKept(headerCells(headers));
}

/** The cells of a header. */
export const headerCells = (headers: readonly Header[]): PlannedCell[] =>
  headers.map(({ text, isNumber, indent }) =>
    isNumber ? textCell(text, 'headerRight') : textCell(text, 'header', indent),
  );

/** The title of an appendix: `Bilaga 1. Årsprognos driftbudget`. */
export const appendixTitle = (title: string, { appendix }: AppendixInput): string =>
  `${appendix}. ${title}`;

/** The name that marks a sheet as Tertial's. */
export const sheetMark = (id: string): PlannedName => ({
  name: SHEET_MARK,
  hidden: true,
  refersTo: { kind: 'constant', text: id },
});

/** The names of the column that a user may write in, and of the keys of its rows. */
export const commentNames = (column: number, keyColumn: number): PlannedName[] => [
  markColumn(COMMENT_MARK, column),
  markColumn(KEY_MARK, keyColumn),
];

const markColumn = (name: string, column: number): PlannedName => ({
  name,
  hidden: true,
  refersTo: { kind: 'columns', first: column, last: column },
});

/** How a sheet is printed. */
export interface Paper {
  readonly title: string;
  readonly orientation: PagePlan['orientation'];
  readonly sheet: SheetRows;
  /** The header that every page begins with. */
  readonly headerRow?: number;
  /** The last row beneath that header, where other tables follow. */
  readonly lastRow?: number;
}

/** The page: committee and report at its head, the sheet's title and the page number below. */
export function pageOf(
  { report: { heading } }: SheetInput,
  { title, orientation, sheet, headerRow = HEADER_ROW, lastRow = sheet.rows.length }: Paper,
): PagePlan {
  const broken = (row: number) => {
    const titleRows = { first: row, last: row };
    return { titleRows, breaksAfter: pageBreaks(sheet, orientation, titleRows) };
  };
  const underHeader = broken(headerRow);
  const { breaksAfter } = underHeader;
  // Where pages begin but none within the table, its header would stand above another one.
  const isWhole = breaksAfter.length > 0 && breaksAfter.every((row) => row >= lastRow);
  return {
    orientation,
    ...(isWhole ? broken(TITLE_ROW) : underHeader),
    header: { left: committeeName(heading), right: reportName(heading) },
    footer: { left: title },
  };
}

const TITLE_ROW = 1;

/** A range of one column. */
export const columnRange = (column: number, firstRow: number, lastRow: number): string =>
  `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
