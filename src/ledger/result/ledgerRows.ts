import { isZero } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { LedgerColumn } from './columnsOf';
import type { TakenIn } from './takeIn';

/** A row of `Verksamheter` as the ledger would fill it. */
export interface LedgerRow {
  readonly area: string;
  readonly kind: string;
  /** Null for what the file does not hold. */
  readonly amounts: Readonly<Record<LedgerColumn, Decimal | null>>;
}

/** The rows of the areas, those first that the file names first, costs before revenues. */
export function ledgerRows({ cells }: TakenIn, areas: readonly string[]): readonly LedgerRow[] {
  const own = cells.filter(({ table }) => table === 'Verksamheter');
  const filled = new Set(own.map(({ column }) => column));
  const rows = new Map<string, { row: LedgerRow; isMoved: boolean }>();
  for (const { row, column, amount, parts } of own) {
    const [area = '', kind = ''] = row.split('|');
    const known = rows.get(row) ?? { row: { area, kind, amounts: blank(filled) }, isMoved: false };
    rows.set(row, {
      row: { area, kind, amounts: { ...known.row.amounts, [column]: amount } },
      isMoved: known.isMoved || parts.some(({ entry }) => !isZero(entry.amount)),
    });
  }
  const place = ({ area }: LedgerRow): number => {
    const at = areas.indexOf(area);
    return at < 0 ? areas.length : at;
  };
  return [...rows.values()]
    .filter(({ isMoved }) => isMoved)
    .map(({ row }) => row)
    .sort(
      (a, b) => place(a) - place(b) || a.area.localeCompare(b.area, 'sv') || order(a) - order(b),
    );
}

const order = ({ kind }: LedgerRow): number => (kind === 'Kostnad' ? 0 : 1);

function blank(filled: ReadonlySet<LedgerColumn>): LedgerRow['amounts'] {
  const amount = (column: LedgerColumn): Decimal | null => (filled.has(column) ? ZERO : null);
  return {
    Budget: amount('Budget'),
    Bokfört: amount('Bokfört'),
    'Bokslut föregående år': amount('Bokslut föregående år'),
    'Bokfört föregående år': amount('Bokfört föregående år'),
  };
}
