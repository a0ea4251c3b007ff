import { columnRole, type Role } from './columnRole';
import { cellText, type GridRow } from './grid';

/** The header of an exported list, and what its columns hold. */
export interface Header {
  /** Its place among the rows. */
  readonly at: number;
  readonly row: GridRow;
  /** By column, from 0. */
  readonly roles: readonly (Role | null)[];
}

/** A header stands near the top. */
const LOOKED_AT = 60;

/**
 * The row whose cells name an account and amounts; of several the one that names most.
 * @returns null when there is none.
 */
export function findHeader(rows: readonly GridRow[]): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    const roles = row.cells.map((cell) =>
      typeof cell === 'string' ? columnRole(cell) : numberRole(cell),
    );
    const has = (kind: Role['kind']): boolean => roles.some((role) => role?.kind === kind);
    if (!has('account') || !(has('amount') || has('monthAmount'))) continue;
    const known = roles.filter((role) => role !== null).length;
    if (known > most) [best, most] = [{ at, row, roles }, known];
  }
  return best;
}

/** In a workbook a month may be a number: 202401. */
const numberRole = (cell: number | null): Role | null =>
  cell === null ? null : monthOnly(columnRole(cellText(cell)));

const monthOnly = (role: Role | null): Role | null => (role?.kind === 'monthAmount' ? role : null);
