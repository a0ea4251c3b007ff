import type { Month } from '../ledger';
import type { Sums } from '../amounts/sums';
import { partOf, type Part } from './dialect/part';
import { splitFields } from './fields';
import type { SieContent, YearNumber } from './sieContent';

/** The amounts per month that records as `#PSALDO` give for a year. */
export function periodParts(sums: Sums, year: YearNumber): readonly Part[] {
  const parts: Part[] = [];
  for (const [key, ore] of sums.entries()) {
    const [of, month, account = '', ...list] = key.split('\t');
    if (Number(of) === year) parts.push(partOf(account, Number(month), list, ore));
  }
  return parts;
}

/** The amounts of all vouchers; their year is told by their date. */
export function voucherParts({ vouchers }: SieContent): readonly Part[] {
  const parts: Part[] = [];
  for (const [month, key, ore] of vouchers.entries()) {
    const [account, list] = splitFields(key) ?? [];
    if (typeof account !== 'string') continue;
    parts.push(partOf(account, month, typeof list === 'object' ? list : [], ore));
  }
  return parts;
}

/** Balances of a whole year, by account or also by objects, as if they stood in one month. */
export function balanceParts(sums: Sums, year: YearNumber, month: Month): readonly Part[] {
  const parts: Part[] = [];
  for (const [key, ore] of sums.entries()) {
    const [of, account = '', ...list] = key.split('\t');
    if (Number(of) === year) parts.push(partOf(account, month, list, ore));
  }
  return parts;
}
