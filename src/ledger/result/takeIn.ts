import { add, subtract } from '../../figures/arithmetic';
import { isZero } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { TableName } from '../../report/tables';
import type { Entry, Ledger, Objects } from '../ledger';
import { sideOf, type AccountSide } from '../plan/kommunBas';
import type { Place, Placing } from '../plan/placement';
import { columnsOf, LEDGER_COLUMNS, type LedgerColumn, type Reach } from './columnsOf';

/** What a ledger file gives the report. */
export interface TakenIn {
  /** By table, row and column, in the order in which they came. */
  readonly cells: readonly TakenCell[];
  /** Amounts of the result that nothing takes, by account, objects and column. */
  readonly unmapped: readonly Unmapped[];
  /** Revenues minus costs of all that the file holds, taken or not; null for what it does not hold. */
  readonly total: Readonly<Record<LedgerColumn, Decimal | null>>;
  /** Whether what was taken and what was not come to the total. */
  readonly isWhole: boolean;
}

export interface TakenCell {
  readonly table: TableName;
  readonly row: string;
  readonly column: LedgerColumn;
  /** In the file's unit; revenues and costs with plus. */
  readonly amount: Decimal;
  readonly parts: readonly { readonly entry: Entry; readonly sign: 1 | -1 }[];
}

export interface Unmapped {
  readonly account: string;
  readonly objects: Objects;
  readonly column: LedgerColumn;
  readonly side: AccountSide;
  /** Plus for revenues and for costs. */
  readonly amount: Decimal;
}

/** Takes every amount to its cell, by account and objects, and accounts for each krona. */
export function takeIn(
  ledger: Pick<Ledger, 'entries' | 'accounts'>,
  reach: Reach,
  placing: Placing,
): TakenIn {
  const cells = new Map<string, TakenCell & { parts: { entry: Entry; sign: 1 | -1 }[] }>();
  const unmapped = new Map<string, Unmapped>();
  const total: Record<LedgerColumn, Decimal | null> = {
    Budget: null,
    Bokfört: null,
    'Bokslut föregående år': null,
    'Bokfört föregående år': null,
  };
  const accounted = new Map<LedgerColumn, Decimal>();
  const placed = new Map<string, readonly Place[]>();
  const placesOf = (entry: Entry): readonly Place[] => {
    const key = `${entry.account}\t${JSON.stringify(entry.objects)}`;
    const known = placed.get(key) ?? placing(entry);
    placed.set(key, known);
    return known;
  };
  for (const entry of ledger.entries) {
    const side = sideOf(entry.account, ledger.accounts.get(entry.account)?.type);
    const places = placesOf(entry);
    if (side === null && places.length === 0) continue;
    for (const column of columnsOf(entry, reach)) {
      if (side !== null) total[column] = subtract(total[column] ?? ZERO, entry.amount);
      const own = placesFor(places, column);
      for (const place of own) addTo(cells, place, column, entry);
      if (side === null) continue;
      if (own.length > 0) {
        accounted.set(column, subtract(accounted.get(column) ?? ZERO, entry.amount));
      } else {
        leave(unmapped, entry, column, side);
      }
    }
  }
  const left = [...unmapped.values()].filter(({ amount }) => !isZero(amount));
  return {
    cells: [...cells.values()],
    unmapped: left,
    total,
    isWhole: LEDGER_COLUMNS.every((column) => isWhole(column, total, accounted, left)),
  };
}

/** In each table the first place that counts in the column. */
function placesFor(places: readonly Place[], column: LedgerColumn): readonly Place[] {
  const own = places.filter((place) => place.column === null || place.column === column);
  return own.filter(({ table }, at) => own.findIndex((other) => other.table === table) === at);
}

function addTo(
  cells: Map<string, TakenCell & { parts: { entry: Entry; sign: 1 | -1 }[] }>,
  { table, row, sign }: Place,
  column: LedgerColumn,
  entry: Entry,
): void {
  const key = `${table}|${row}|${column}`;
  const cell = cells.get(key) ?? { table, row, column, amount: ZERO, parts: [] };
  cell.parts.push({ entry, sign });
  cells.set(key, { ...cell, amount: (sign === 1 ? add : subtract)(cell.amount, entry.amount) });
}

function leave(
  unmapped: Map<string, Unmapped>,
  { account, objects, amount }: Entry,
  column: LedgerColumn,
  side: AccountSide,
): void {
  const key = JSON.stringify([account, objects, column]);
  const before = unmapped.get(key)?.amount ?? ZERO;
  const sum = (side === 'cost' ? add : subtract)(before, amount);
  unmapped.set(key, { account, objects, column, side, amount: sum });
}

function isWhole(
  column: LedgerColumn,
  total: TakenIn['total'],
  accounted: ReadonlyMap<LedgerColumn, Decimal>,
  unmapped: readonly Unmapped[],
): boolean {
  let sum = accounted.get(column) ?? ZERO;
  for (const { column: of, side, amount } of unmapped) {
    if (of === column) sum = (side === 'revenue' ? add : subtract)(sum, amount);
  }
  return isZero(subtract(sum, total[column] ?? ZERO));
}
