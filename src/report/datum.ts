import type { MoneyUnit } from '../figures/money';
import type { WrittenCell } from './cell';
import type { TableName } from './tables';

/** The Excel table that a value was read from. Rows and columns count from 1. */
export interface TableSource {
  readonly name: TableName;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly guard?: Guard;
}

/**
 * What keeps the cells of a table from being typed in: its sheet is protected, or another program
 * fills the table (a query). Left out when nothing does.
 */
export type Guard = 'protected' | 'imported';

/** The row that a value was read from. */
export interface RowSource {
  readonly table: TableSource;
  /** Sheet row. */
  readonly row: number;
  /** What the row is about, for example `Ekonomi|Kostnad`: it binds waivers and comments. */
  readonly key: string;
}

/** The column that a value was read from. */
export interface ColumnSource {
  /** The column's name in the contract, for example `Budget`. */
  readonly name: string;
  /** The header as written, for example `Budget 2020`. */
  readonly header: string;
  /** Sheet column. */
  readonly column: number;
  /** How its numbers turn into Tertial's; left out where they are read as they stand. */
  readonly conversion?: Conversion;
}

/** How the numbers of a workbook that was not made for Tertial turn into Tertial's. */
export interface Conversion {
  /** What a number is multiplied by: costs may stand with a minus. */
  readonly sign: 1 | -1;
  /** The unit that the cells are written in; null for that of the report. */
  readonly unit: MoneyUnit | null;
  /** The cells whose sum it is; left out where it is read from one. Such a value has no cell to repair. */
  readonly parts?: readonly CellPart[];
}

/** A cell that is added up with others. */
export interface CellPart {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
  readonly unit: MoneyUnit | null;
}

/** Why a cell that is not blank gives no value. */
export type Fault =
  | { readonly kind: 'excelError'; readonly error: string }
  | { readonly kind: 'noResult' }
  | { readonly kind: 'unreadable'; readonly expected: Expected }
  | { readonly kind: 'unknownUnit'; readonly unit: string }
  | { readonly kind: 'blankKey' }
  | {
      readonly kind: 'outsideVocabulary';
      readonly words: readonly string[];
      readonly nearest: string | null;
    };

/** What should have stood in the cell. */
export type Expected =
  'amount' | 'count' | 'measure' | 'date' | 'share' | 'year' | 'decimals' | 'number' | 'verdict';

/**
 * One value of the report with everything it came from. Without a value it is *missing* (nothing
 * was written), or it has a fault. `written` is null when the table lacks the column.
 */
export interface Datum<T> {
  readonly value: T | null;
  readonly fault: Fault | null;
  readonly row: RowSource;
  readonly column: ColumnSource;
  readonly written: WrittenCell | null;
}

/** The key that binds a value whatever its address: `Tabell|radnyckel|Kolumn`. */
export const keyOf = ({ row, column }: Datum<unknown>): string =>
  `${row.table.name}|${row.key}|${column.name}`;

/** Whether nothing was written, or the table lacks the column. */
export const isMissing = (datum: Datum<unknown>): boolean =>
  datum.value === null && datum.fault === null;
