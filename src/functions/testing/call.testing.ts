import { FUNCTIONS } from '../catalogue';
import type { Matrix } from '../arguments/matrix';

/** The function of a name, as the catalogue has it. */
export function functionNamed(name: string) {
  const found = FUNCTIONS.find((entry) => entry.name === name);
  if (!found) throw new Error(`There is no function ${name}`);
  return found;
}

/** Calls a function as Excel does: every argument a matrix, one left out null. */
export const call = (name: string, ...args: unknown[]): unknown[][] =>
  functionNamed(name).run(...args.map((argument) => argumentOf(argument) as Matrix));

/** The one cell of a result, an error as its sign. */
export function one(result: readonly unknown[][]): unknown {
  if (result.length !== 1 || result[0]?.length !== 1) throw new Error('More than one cell');
  return shown(result)[0]?.[0];
}

/** A result as a reader of the sheet sees it: an error as its sign. */
export const shown = (result: readonly unknown[][]): unknown[][] =>
  result.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell && 'error' in cell ? cell.error : cell)),
  );

/** A value as a column of a range. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Left out. */
export const OMITTED = undefined;

function argumentOf(argument: unknown): unknown {
  if (argument === OMITTED) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}
