import type { WrittenCell } from '../report/cell';
import type { TableName } from '../report/tables';

/** A workbook of input tables as pure data: what is written, before anybody writes it. */
export interface WorkbookPlan {
  readonly title: string;
  /** Document language, for screen readers and spelling. */
  readonly language: 'sv-SE';
  readonly sheets: readonly TableSheetPlan[];
}

/**
 * One sheet with one table, in the layout of docs/workbook.md: title in A1, description in A2,
 * header on row 4, nothing beside the table and no merged cells.
 */
export interface TableSheetPlan {
  /** Name of the sheet and of its table. */
  readonly table: TableName;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnPlan[];
  /** At least one row: Excel has no tables without. One cell per column. */
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly choices: readonly ChoicePlan[];
}

export interface ColumnPlan {
  readonly header: string;
  /** What the note on the header says. */
  readonly note: string;
  /** In characters. */
  readonly width: number;
  readonly wrap: boolean;
  /** Left or right for every cell; general leaves texts to the left and numbers to the right. */
  readonly align: 'left' | 'right' | 'general';
}

/** A drop-down over part of one column. */
export interface ChoicePlan {
  /** Columns and rows of the table, counted from 0. */
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly words: readonly string[];
  /** What Excel does with another value: refuses it, asks first, or takes it. */
  readonly otherwise: 'stop' | 'warning' | 'accept';
}

/** Sheet row of every table's header. */
export const HEADER_ROW = 4;
