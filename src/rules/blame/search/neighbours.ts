import type { Datum } from '../../../report/datum';
import type { System } from '../system';

/** A cell beside another, on the row above or beneath or in the column to the left or right. */
export interface Neighbour {
  readonly cell: number;
  readonly kind: 'wrongRow' | 'wrongColumn';
}

/** The cells of the system that stand next to one of them, rows first. */
export function neighboursOf(system: System, { row, column }: Datum<unknown>): Neighbour[] {
  const { sheet } = row.table;
  const beside = (down: number, right: number, kind: Neighbour['kind']): Neighbour[] => {
    const cell = system.placed(sheet, row.row + down, column.column + right);
    return cell === undefined ? [] : [{ cell, kind }];
  };
  return [
    ...beside(-1, 0, 'wrongRow'),
    ...beside(1, 0, 'wrongRow'),
    ...beside(0, -1, 'wrongColumn'),
    ...beside(0, 1, 'wrongColumn'),
  ];
}
