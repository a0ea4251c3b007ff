import type { Datum } from '../../../report/datum';
import type { System } from '../system';

/** A cell beside another, on the row above or beneath or in the column to the left or right. */
export interface Neighbour {
  readonly cell: number;
  readonly kind: 'wrongRow' | 'wrongColumn';
}

const places = new WeakMap<System, ReadonlyMap<string, number>>();

/** The cells of the system that stand next to one of them, rows first. */
export function neighboursOf(system: System, { row, column }: Datum<unknown>): Neighbour[] {
  const at = placesOf(system);
  const { sheet } = row.table;
  const beside = (down: number, right: number, kind: Neighbour['kind']): Neighbour[] => {
    const cell = at.get(placeOf(sheet, row.row + down, column.column + right));
    return cell === undefined ? [] : [{ cell, kind }];
  };
  return [
    ...beside(-1, 0, 'wrongRow'),
    ...beside(1, 0, 'wrongRow'),
    ...beside(0, -1, 'wrongColumn'),
    ...beside(0, 1, 'wrongColumn'),
  ];
}

function placesOf(system: System): ReadonlyMap<string, number> {
  const known = places.get(system);
  if (known) return known;
  const made = new Map(
    system.cells.map(({ datum: { row, column } }, cell) => [
      placeOf(row.table.sheet, row.row, column.column),
      cell,
    ]),
  );
  places.set(system, made);
  return made;
}

const placeOf = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;
