import { readOre } from '../amounts/readOre';
import { Sums } from '../amounts/sums';
import type { Month } from '../ledger';
import { splitFields } from './fields';

const QUOTE = '"';
const OPEN = 0x7b;

/**
 * Adds up the transactions of vouchers by month, account and objects. Files have millions of them,
 * so a line is not split into fields: what stands from the account to the end of the object list is
 * the key as written, and is understood once for all lines that write it so.
 */
export class VoucherSums {
  readonly #byMonth = new Map<Month, Sums>();
  #current: Sums | null = null;
  /** How many transactions were counted. */
  count = 0;

  /** Begins a voucher. @param month null when its date can't be read. */
  begin(month: Month | null): void {
    this.#current = month === null ? null : (this.#byMonth.get(month) ?? this.#added(month));
  }

  /**
   * Takes a line that begins with `#TRANS`.
   * @param at where that word ends.
   * @returns false when the line can't be read.
   */
  take(line: string, at: number): boolean {
    const sums = this.#current;
    if (sums === null) return false;
    const account = skipGap(line, at);
    const list = skipGap(line, wordEnd(line, account));
    if (line.charCodeAt(list) !== OPEN) return this.#takeSlowly(line, sums);
    const end = line.indexOf('}', list) + 1;
    const key = line.slice(account, end);
    if (end === 0 || !hasWholeQuotes(key)) return this.#takeSlowly(line, sums);
    const amount = skipGap(line, end);
    const ore = readOre(line.slice(amount, wordEnd(line, amount)));
    if (Number.isNaN(ore)) return this.#takeSlowly(line, sums);
    this.count++;
    sums.add(key, ore);
    return true;
  }

  /** Every sum with its month, and its account and list as they were written. */
  *entries(): Generator<readonly [month: Month, key: string, ore: bigint]> {
    for (const [month, sums] of this.#byMonth) {
      for (const [key, ore] of sums.entries()) yield [month, key, ore];
    }
  }

  /** A line with quotes where few have them, or without a list. */
  #takeSlowly(line: string, sums: Sums): boolean {
    const [, account, list, amount] = splitFields(line) ?? [];
    const isWhole =
      typeof account === 'string' && typeof list === 'object' && typeof amount === 'string';
    const ore = isWhole ? readOre(amount) : NaN;
    if (!isWhole || Number.isNaN(ore)) return false;
    this.count++;
    sums.add(`${quoted(account)} {${list.map(quoted).join(' ')}}`, ore);
    return true;
  }

  #added(month: Month): Sums {
    const sums = new Sums();
    this.#byMonth.set(month, sums);
    return sums;
  }
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

function skipGap(line: string, start: number): number {
  let at = start;
  while (at < line.length && line.charCodeAt(at) <= 0x20) at++;
  return at;
}

function wordEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && line.charCodeAt(at) > 0x20 && line.charCodeAt(at) !== OPEN) at++;
  return at;
}

/** Whether no quote is open at the end: else the brace belongs to the name of an object. */
function hasWholeQuotes(key: string): boolean {
  let isWhole = true;
  for (let at = key.indexOf(QUOTE); at >= 0; at = key.indexOf(QUOTE, at + 1)) isWhole = !isWhole;
  return isWhole && !key.includes('\\');
}
