import type { TableName } from '../../report/tables';

/** A line of `Kodplan`: which accounts and objects go to which cell of the report. */
export interface CodeLine {
  /** The row of the sheet or the line of the file, from 1. */
  readonly line: number;
  /** As written: `4010`, `40-49`, `40*`. */
  readonly account: string;
  /** As written; '' for any. */
  readonly object: string;
  readonly table: TableName;
  /** The key of a row: `Badhus|Intäkt`; `*` for the area that the object of dimension 1 is named. */
  readonly row: string;
  /** A column of amounts; null for every column that the file holds. */
  readonly column: string | null;
  /** `+` counts debit as plus, `-` credit; null for what the row is: costs debit, revenues credit. */
  readonly sign: '+' | '-' | null;
}
