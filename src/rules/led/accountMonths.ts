import { add } from '../../figures/arithmetic';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { Month } from '../../ledger/ledger';
import type { ImportedEntry, ImportedLedger } from './importedLedger';

/** What an account has booked this year through the report's month. */
export interface AccountMonths {
  readonly account: string;
  /** The first of its rows. */
  readonly first: ImportedEntry;
  readonly sum: Decimal;
  readonly months: ReadonlyMap<Month, { readonly sum: Decimal; readonly first: ImportedEntry }>;
}

type Growing = AccountMonths & { months: Map<Month, { sum: Decimal; first: ImportedEntry }> };

/** The accounts of a ledger, all objects together. */
export function accountMonths({ entries, reach }: ImportedLedger): readonly AccountMonths[] {
  const from = reach.year?.from ?? 0;
  const accounts = new Map<string, Growing>();
  for (const entry of entries) {
    const { account, month, amount } = entry;
    if (month < from || month > reach.through) continue;
    const known: Growing = accounts.get(account) ?? {
      account,
      first: entry,
      sum: ZERO,
      months: new Map(),
    };
    const inMonth = known.months.get(month) ?? { sum: ZERO, first: entry };
    known.months.set(month, { ...inMonth, sum: add(inMonth.sum, amount) });
    accounts.set(account, { ...known, sum: add(known.sum, amount) });
  }
  return [...accounts.values()];
}
