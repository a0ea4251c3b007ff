import { add } from '../../figures/arithmetic';
import { isZero } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import { convertMoney } from '../../figures/money';
import type { Entry, Ledger, Objects } from '../ledger';
import { MAIN_DIMENSION } from '../plan/placement';
import { sideOf } from '../plan/kommunBas';
import { lastBooked } from '../result/columnsOf';

/** A row of `Huvudbok`. */
export interface LedgerTableRow {
  readonly account: string;
  readonly object: string;
  /** As `2020-08`. */
  readonly month: string;
  /** In kronor, debit plus. */
  readonly booked: Decimal;
  readonly budget: Decimal;
}

/** More rows than this make a workbook slow to open. */
export const MOST_ROWS = 20_000;

/**
 * What `Huvudbok` keeps of ledgers: the result accounts by account, object and month. Where that is
 * more than the table takes, other objects than those of dimension 1 go, then the months of a year.
 */
export function ledgerTable(ledgers: readonly Ledger[]): readonly LedgerTableRow[] {
  const levels: ((objects: Objects, month: string) => readonly [string, string])[] = [
    (objects, month) => [objectsText(objects), month],
    (objects, month) => [objects[MAIN_DIMENSION] ?? '', month],
    (objects, month) => [objects[MAIN_DIMENSION] ?? '', `${month.slice(0, 4)}-12`],
  ];
  let rows: readonly LedgerTableRow[] = [];
  for (const level of levels) {
    rows = summed(ledgers, level);
    if (rows.length <= MOST_ROWS) return rows;
  }
  return rows.slice(0, MOST_ROWS);
}

/** @example objectsText({ 1: '2120', 6: 'P77' }) // '2120+6:P77' */
export const objectsText = (objects: Objects): string =>
  Object.entries(objects)
    .map(([dimension, id]) => (dimension === MAIN_DIMENSION ? id : `${dimension}:${id}`))
    .join('+');

/** The other way: `2120+6:P77` is object 2120 of dimension 1 and P77 of 6. */
export const objectsIn = (text: string): Objects =>
  Object.fromEntries(
    text
      .split('+')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf(':');
        return at < 0 ? [MAIN_DIMENSION, part] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );

function summed(
  ledgers: readonly Ledger[],
  level: (objects: Objects, month: string) => readonly [string, string],
): readonly LedgerTableRow[] {
  const rows = new Map<string, LedgerTableRow>();
  for (const ledger of ledgers) {
    const last = lastBooked(ledger) ?? ledger.year?.to ?? null;
    for (const entry of ledger.entries) {
      const month = monthOf(entry, ledger, last);
      if (
        month === null ||
        sideOf(entry.account, ledger.accounts.get(entry.account)?.type) === null
      ) {
        continue;
      }
      const [object, when] = level(entry.objects, month);
      const key = `${entry.account}\t${object}\t${when}`;
      const known = rows.get(key) ?? {
        account: entry.account,
        object,
        month: when,
        booked: ZERO,
        budget: ZERO,
      };
      const field = entry.measure === 'budget' ? 'budget' : 'booked';
      const amount = convertMoney(entry.amount, ledger.unit, 'kr');
      rows.set(key, { ...known, [field]: add(known[field], amount) });
    }
  }
  return [...rows.values()].filter(({ booked, budget }) => !isZero(booked) || !isZero(budget));
}

/** The month as text; the year's budget stands in its last month, last year's accounts in theirs. */
function monthOf({ month, measure }: Entry, { year }: Ledger, last: number | null): string | null {
  // Figures of last year to date are parts of last year's accounts.
  if (measure === 'priorBooked') return null;
  const when =
    measure === 'priorAccounts'
      ? year && year.to - 100
      : (month ?? (measure === 'budget' ? year?.to : last));
  if (when === null || when === undefined) return null;
  return `${Math.floor(when / 100)}-${String(when % 100).padStart(2, '0')}`;
}
