import { foldText } from '../../language/words/cleanText';
import type { Header } from './findHeader';
import { cellText, type GridRow } from './grid';

/** Where the objects of a list stand. */
export interface ObjectColumns {
  /** By dimension; 1 is the area. */
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly header: string;
    readonly column: number;
    readonly nameColumn: number | null;
  }[];
  readonly accountName: number | null;
}

/** Which columns number objects, and which name them: `Ansvar` and `Ansvar(T)`. */
export function objectColumns({ row, roles }: Header): ObjectColumns {
  const header = (column: number): string => cellText(row.cells[column]);
  const nameFor = (column: number): number | null => {
    const own = foldText(header(column));
    const named = roles.findIndex((role, at) => {
      if (role?.kind !== 'name' || at === column) return false;
      if (role.of === '') return at === column + 1;
      return role.of === own || own.startsWith(role.of) || role.of.startsWith(own);
    });
    return named < 0 ? null : named;
  };
  const ranked = roles
    .flatMap((role, column) => (role?.kind === 'object' ? [{ column, rank: role.rank }] : []))
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  const account = roles.findIndex((role) => role?.kind === 'account');
  const dimensions = ranked.map(({ column, rank }, at) => ({
    dimension: at === 0 && rank < 2 ? '1' : String(at + 6),
    header: header(column),
    column,
    nameColumn: nameFor(column),
  }));
  return { dimensions, accountName: account < 0 ? null : nameFor(account) };
}

const NUMBERED = /^([\p{L}]{0,3}\d[\p{L}\d.]*)\s*[-–:]?\s+(\S.*)$/u;

/**
 * The objects of a row. One that is written once above its rows is carried down.
 * @param carried what stood in the rows above, which is brought up to date.
 * @param isData whether the row has an account: what only a sum has is not carried.
 */
export function objectsIn(
  row: GridRow,
  { dimensions }: ObjectColumns,
  carried: Record<string, { id: string; name: string }>,
  isData: boolean,
): Readonly<Record<string, { id: string; name: string }>> {
  const objects: Record<string, { id: string; name: string }> = {};
  for (const { dimension, column, nameColumn } of dimensions) {
    const written = cellText(row.cells[column]);
    const name = nameColumn === null ? '' : cellText(row.cells[nameColumn]);
    const [, id, rest = ''] = NUMBERED.exec(written) ?? [];
    const found = written === '' ? carried[dimension] : { id: id ?? written, name: name || rest };
    if (found === undefined) continue;
    if (isData || isHeading(row, written, column)) carried[dimension] = found;
    objects[dimension] = found;
  }
  return objects;
}

/** A row that names an object and has nothing else to say. */
const isHeading = ({ cells }: GridRow, written: string, column: number): boolean =>
  written !== '' &&
  !/^(Σ|summa|total|s:a)/i.test(written) &&
  cells.every(
    (cell, at) => typeof cell !== 'number' && (Math.abs(at - column) <= 1 || cellText(cell) === ''),
  );
