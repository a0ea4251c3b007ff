import type { Sums } from '../amounts/sums';
import type { Account, FinancialYear, Month } from '../ledger';
import type { VoucherSums } from './voucherSums';

/** The number of a financial year as SIE counts: 0 is the file's own, −1 the one before. */
export type YearNumber = number;

/** What the records of a SIE file say, before it is known how they go together. */
export interface SieContent {
  /** 1–4; null when `#SIETYP` is missing. */
  type: number | null;
  organisation: string | null;
  readonly years: Map<YearNumber, FinancialYear>;
  readonly accounts: Map<string, { name: string; type: Account['type'] }>;
  readonly dimensions: Map<string, { name: string; parent: string | null }>;
  /** Names by dimension and number, as `1 2120`. */
  readonly objects: Map<string, { dimension: string; id: string; name: string }>;
  /** The last month that balances include (`#OMFATTN`); null when the file does not say. */
  through: Month | null;
  /** Closing minus opening balances and results by year and account, as `0 3990`. */
  readonly balances: Sums;
  /** Closing minus opening balances by year, account and list. */
  readonly objectBalances: Sums;
  readonly results: Sums;
  /** By year, month, account and list: `0 202408 3990 1 1100`, tabs between. */
  readonly periodBalances: Sums;
  readonly periodBudgets: Sums;
  readonly vouchers: VoucherSums;
  /** How many vouchers there are. */
  voucherCount: number;
  /** The first line with an amount of a year, for telling where a year is missing. */
  firstAmountLine: number | null;
}
