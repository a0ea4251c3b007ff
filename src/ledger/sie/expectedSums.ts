import type { Account } from '../ledger';
import type { Expected } from './dialect/chooseDialect';
import { splitFields } from './fields';
import type { SieContent, YearNumber } from './sieContent';

/** Whether an account belongs to the result: by its type, else by its class in Kommun-Bas (3–8). */
export function isResultAccount(account: string, type: Account['type']): boolean {
  if (/^[3-8]/.test(account)) return true;
  return /^[12]/.test(account) ? false : type === 'K' || type === 'I';
}

/**
 * What the amounts of each account must come to in a year: `#RES`, else `#UB` − `#IB`, else what the
 * vouchers add up to.
 */
export function expectedSums(content: SieContent, year: YearNumber): Expected {
  const results = ofYear(content.results.entries(), year);
  const balances = ofYear(content.balances.entries(), year);
  const vouchers = year === 0 ? voucherTotals(content) : null;
  return (account) => {
    const known = results.get(account) ?? balances.get(account);
    if (known !== undefined) return known;
    const isResult = isResultAccount(account, content.accounts.get(account)?.type ?? null);
    if (isResult && results.size > 0) return 0n;
    return vouchers?.get(account) ?? (vouchers === null ? null : 0n);
  };
}

/** The sums of one year by account. */
export function ofYear(
  entries: Iterable<readonly [key: string, ore: bigint]>,
  year: YearNumber,
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [key, ore] of entries) {
    const [of, account = ''] = key.split('\t');
    if (Number(of) === year) sums.set(account, (sums.get(account) ?? 0n) + ore);
  }
  return sums;
}

/** What vouchers come to by account; null when the file has none. */
export function voucherTotals({
  voucherCount,
  vouchers,
}: SieContent): ReadonlyMap<string, bigint> | null {
  if (voucherCount === 0) return null;
  const totals = new Map<string, bigint>();
  for (const [, key, ore] of vouchers.entries()) {
    const account = String(splitFields(key, 1)?.[0] ?? '');
    totals.set(account, (totals.get(account) ?? 0n) + ore);
  }
  return totals;
}
