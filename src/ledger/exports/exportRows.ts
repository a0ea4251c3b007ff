import { add } from '../../figures/arithmetic';
import { isZero } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { NoteBook } from '../notes/noteBook';
import { exportAmount, type DecimalSign } from './exportAmount';
import type { Header } from './findHeader';
import { cellText, isBlankRow, type GridRow } from './grid';
import { objectsIn, type ObjectColumns } from './objectsIn';

/** A row of an exported list, read but not yet known to be data or a sum. */
export interface ListRow {
  readonly line: number;
  /** Null where no account stands: a sum, or a heading. */
  readonly account: string | null;
  readonly accountName: string;
  /** Number and name by dimension. */
  readonly objects: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
  /** What stands in the row beside amounts. */
  readonly label: string;
  readonly month: string;
  /** By column; null in columns without amounts. */
  readonly amounts: readonly (Decimal | null)[];
}

const ACCOUNT = /^(\d{3,8})(?:$|[ \t\u00A0]+[-–:]?\s*(.*)$)/;

/** Reads the rows under the header; those that hold nothing are left out. */
export function exportRows(
  rows: readonly GridRow[],
  { at, roles }: Header,
  columns: ObjectColumns,
  sign: DecimalSign,
  notes: NoteBook,
): readonly ListRow[] {
  const accountColumn = roles.findIndex((role) => role?.kind === 'account');
  const monthColumn = roles.findIndex((role) => role?.kind === 'month');
  const carried: Record<string, { id: string; name: string }> = {};
  return rows.slice(at + 1).flatMap((row): readonly ListRow[] => {
    if (isBlankRow(row)) return [];
    const written = cellText(row.cells[accountColumn]);
    const [, account = null, inName = ''] = ACCOUNT.exec(written) ?? [];
    const objects = objectsIn(row, columns, carried, account !== null);
    const amounts = roles.map((role, column) => {
      if (!isAmount(role)) return null;
      const amount = exportAmount(row.cells[column], sign);
      if (amount === null) unreadable(row, column, account, notes);
      return amount;
    });
    const label = row.cells
      .filter((cell, column) => typeof cell === 'string' && !isAmount(roles[column] ?? null))
      .map(cellText)
      .filter(Boolean)
      .join(' ');
    const month = monthColumn < 0 ? '' : cellText(row.cells[monthColumn]);
    const accountName =
      inName || (columns.accountName === null ? '' : cellText(row.cells[columns.accountName]));
    return [{ line: row.line, account, accountName, objects, label, month, amounts }];
  });
}

export const isAmount = (role: Header['roles'][number]): boolean =>
  role?.kind === 'amount' || role?.kind === 'monthAmount' || role?.kind === 'sum';

/** Whether any amount of a row is other than 0. */
export const hasAmounts = ({ amounts }: ListRow): boolean =>
  amounts.some((amount) => amount !== null && !isZero(amount));

function unreadable(row: GridRow, column: number, account: string | null, notes: NoteBook): void {
  if (account === null) return;
  const text = cellText(row.cells[column]);
  notes.add('amount', 'fault', row.line, {
    sv: `Beloppet ${text} går inte att läsa och är inte medräknat: rätta det i filen.`,
    en: `The amount ${text} can't be read, and is not counted: correct it in the file.`,
  });
}

/** The sums of so many rows, column by column. */
export const sumOf = (rows: readonly ListRow[], column: number): Decimal =>
  rows.reduce((sum, { amounts }) => add(sum, amounts[column] ?? ZERO), ZERO);
