import type { Decimal } from '../../figures/decimal';
import type { MoneyUnit } from '../../figures/money';
import type { Bilingual } from '../../language/bilingual';
import type { WrittenCell } from '../../report/cell';
import type { CellRange } from '../../report/cellRange';
import type { TableName } from '../../report/tables';
import type { Question } from '../asking/question';

/**
 * What a workbook that was not made for Tertial is read as. Nothing in it is moved or changed: every
 * value says which cells of the user's it comes from, and how their numbers turn into Tertial's.
 */
export interface Adoption {
  readonly file: string;
  /** The rows of `Rapport` that could be found, or must be asked for. */
  readonly facts: readonly Fact[];
  /** Which range is which table, sheet by sheet; a range that feeds two tables stands twice. */
  readonly proposals: readonly Proposal[];
  /** The tables as they will be read, each once, whatever number of ranges feeds it. */
  readonly tables: readonly AdoptedTable[];
  /** What can't be known from the workbook. Until it is answered, what hangs on it is null. */
  readonly questions: readonly Question[];
  /** What the user should know: hidden parts that were used or passed over, answers that fit nothing. */
  readonly notes: readonly Bilingual[];
}

/** The rows of `Rapport` that adoption looks for. */
export type FactName =
  'Nämnd' | 'Rapportår' | 'Period' | 'Rapportdatum' | 'Penningenhet' | 'Decimaler';

/** A fact of the report. */
export interface Fact {
  readonly name: FactName;
  /** As `Rapport` would hold it (a date as `2024-08-31`); null when it must be asked for. */
  readonly value: string | number | null;
  /** Where it stands or what it follows from: `Blad1!A2`, `filnamnet`, `svar`; null when unknown. */
  readonly from: string | null;
}

/** A range of a sheet that is read as (a part of) a table of Tertial's. */
export interface Proposal {
  readonly table: TableName;
  readonly sheet: string;
  /** All header rows; null where a list has none. */
  readonly header: CellRange | null;
  /** From the first to the last row that is read, with what stands between them. */
  readonly body: CellRange;
  readonly totals: readonly CellRange[];
  readonly columns: readonly ProposedColumn[];
  /** Columns that are not read, and why. */
  readonly unused: readonly UnusedColumn[];
  /** The rows that are no data, and what they are. */
  readonly rows: readonly ProposedRow[];
  /** Null in tables without money. */
  readonly signs: Signs | null;
  /** The unit that the cells are written in, number formats apart; null until it is known. */
  readonly unit: MoneyUnit | null;
  /** 0 to 1: how much of the arithmetic that could be tried holds, and how sure the words are. */
  readonly confidence: number;
  readonly reasons: readonly Bilingual[];
}

/** A column of Tertial's, and the column of the sheet that it is read from. */
export interface ProposedColumn {
  /** The name in the contract: `Budget`. */
  readonly name: string;
  /** Counts from 1. */
  readonly column: number;
  /** As written, header rows joined: `Helår Budget`. The anchor that a kept mapping goes by. */
  readonly header: string;
  /** In tables where costs, revenues and net stand beside each other: which of them it holds. */
  readonly side: Side | null;
}

export type Side = 'cost' | 'revenue' | 'net';

export interface UnusedColumn {
  readonly column: number;
  readonly header: string;
  readonly why: Bilingual;
}

/** What a row is that is no data. */
export type RowKind = 'heading' | 'subtotal' | 'total' | 'net' | 'note' | 'blank' | 'other';

export interface ProposedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly why: Bilingual;
}

/**
 * What a cell's number is multiplied by to get Tertial's sign: costs and revenues positive, a
 * variance positive when better than budget.
 */
export interface Signs {
  readonly cost: 1 | -1;
  readonly revenue: 1 | -1;
  /** Net costs as rows of cost. */
  readonly net: 1 | -1;
  readonly costVariance: 1 | -1;
  readonly revenueVariance: 1 | -1;
}

/** One of Tertial's tables as it will be read. */
export interface AdoptedTable {
  readonly name: TableName;
  /** In the order of the contract (docs/workbook.md). */
  readonly columns: readonly AdoptedColumn[];
  readonly rows: readonly AdoptedRow[];
}

export interface AdoptedColumn {
  /** The field of the column in its table's declaration (`report/tables/areas.ts`): `area`. */
  readonly field: string;
  /** The name in the contract: `Verksamhetsområde`. */
  readonly name: string;
  /**
   * Where its values come from: cells of the sheet; derived from words and answers (Slag, Riktning);
   * made so that rows can be told apart (Mål-id); or the cells of another column (`Bokfört` that is
   * the same outcome as `Prognos`). `adopted` of the command's JSON shows the first two.
   */
  readonly origin: 'cells' | 'derived' | 'made' | 'same';
}

/** A row of a table; its cells may stand in several rows and sheets of the workbook. */
export interface AdoptedRow {
  /** The sheet and row that it is named by: those of its amounts. */
  readonly sheet: string;
  readonly row: number;
  /** A cost row that holds net costs: revenues are taken off in it. */
  readonly isNet: boolean;
  /** By the field of the column. */
  readonly cells: Readonly<Record<string, AdoptedCell>>;
}

/** One value of an adopted table. */
export interface AdoptedCell {
  /**
   * An amount in Tertial's sign and the report's unit, the number of a bare indicator, or text (a
   * word in the contract's first spelling); null when it is missing or hangs on an open question.
   */
  readonly value: Decimal | string | null;
  /**
   * The cells that it comes from, none for what is derived or made. Several only where rows are added
   * up, as an answer may ask: then the value is their sum, and it can't be repaired in one cell.
   */
  readonly sources: readonly CellSource[];
}

/**
 * A cell of the user's, and how its number turns into Tertial's:
 * value = sign × (the number as its format shows it, in `unit`), in the report's unit. A repair goes
 * the other way (`storedValue`).
 */
export interface CellSource {
  readonly sheet: string;
  /** Count from 1. */
  readonly row: number;
  readonly column: number;
  /** What stands in it; null for a blank cell. */
  readonly written: WrittenCell | null;
  readonly sign: 1 | -1;
  /** The unit that the cell is written in; null for what is no money, and where it is not known. */
  readonly unit: MoneyUnit | null;
}
