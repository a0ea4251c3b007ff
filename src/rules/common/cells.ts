import { addressOf } from '../../report/address';
import { type Datum, keyOf } from '../../report/datum';
import type { CellReference, CellRole } from '../finding';

/** The cell of a value, for a finding to point at. */
export const cellOf = (datum: Datum<unknown>, role: CellRole): CellReference => ({
  sheet: datum.row.table.sheet,
  address: addressOf(datum),
  key: keyOf(datum),
  role,
});

/** The reported cell, and those it stands against. */
export const cellsOf = (
  reported: Datum<unknown>,
  others: readonly Datum<unknown>[] = [],
  role: CellRole = 'compared',
): CellReference[] => [cellOf(reported, 'reported'), ...others.map((other) => cellOf(other, role))];
