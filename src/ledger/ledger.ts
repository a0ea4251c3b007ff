import type { Decimal } from '../figures/decimal';
import type { MoneyUnit } from '../figures/money';
import type { Bilingual } from '../language/bilingual';
import type { Question } from '../language/question';
import type { Encoding } from './sie/encoding';

/** A month as it stands in ledger files: 202408. */
export type Month = number;

/**
 * What a file of the ledger holds, whatever its kind: amounts by account, objects and month, with
 * the file's own signs turned to the ledger's (debit plus, so that revenues have minus).
 */
export interface Ledger {
  /** The file as the user calls it. */
  readonly file: string;
  readonly kind: LedgerKind;
  /** Null for workbooks, which say nothing of it. */
  readonly encoding: Encoding | null;
  /** How amounts with and without objects go together. */
  readonly dialect: Dialect;
  /** The same for the budget; null when there is none. */
  readonly budgetDialect: Dialect | null;
  readonly unit: MoneyUnit;
  readonly organisation: string | null;
  /** The financial year, and the one before; null when the file does not say. */
  readonly year: FinancialYear | null;
  readonly lastYear: FinancialYear | null;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Dimensions by number, and the names of their objects. */
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly entries: readonly Entry[];
  readonly notes: readonly Note[];
  /** Until they are answered, what hangs on them is not taken. */
  readonly questions: readonly Question[];
}

export type LedgerKind = 'SIE 4E' | 'SIE 4I' | 'csv' | 'xlsx';

/**
 * `total`: amounts without object are the account's total; `part`: they are the part without an
 * object; `objects` and `totals`: the file has only the one sort; `vouchers`: added up from vouchers;
 * `open`: it can't be told.
 */
export type Dialect =
  'total' | 'part' | 'objects' | 'totals' | 'vouchers' | 'rows' | 'open' | 'none';

export interface FinancialYear {
  readonly from: Month;
  readonly to: Month;
}

export interface Account {
  readonly name: string;
  /** T (asset), S (debt), K (cost), I (revenue); null when the file does not say. */
  readonly type: 'T' | 'S' | 'K' | 'I' | null;
}

export interface Dimension {
  readonly name: string;
  /** The dimension that this one divides further. */
  readonly parent: string | null;
  /** Names of objects by their number, in the order of the file. */
  readonly objects: ReadonlyMap<string, string>;
}

/** Object numbers by the number of their dimension: `{ 1: '2120', 6: 'P77' }`. */
export type Objects = Readonly<Record<string, string>>;

/** An amount of one account, combination of objects and month. */
export interface Entry {
  readonly account: string;
  readonly objects: Objects;
  /** Null where the file does not tell months apart, nor says how far it goes. */
  readonly month: Month | null;
  readonly measure: Measure;
  /** Debit plus. */
  readonly amount: Decimal;
}

export type Measure = 'booked' | 'budget' | 'priorAccounts' | 'priorBooked';

/** Something that whoever uses the figures should know. */
export interface Note {
  /** The line of the file, from 1; null for the file as a whole. */
  readonly line: number | null;
  /** `fault`: figures are lost or don't tie, so that nothing may be brought in. */
  readonly weight: 'fault' | 'warning' | 'info';
  readonly text: Bilingual;
}
