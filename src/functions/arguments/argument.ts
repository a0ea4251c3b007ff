import { isMissingSign } from '../../language/missing';
import { type CellError, isCellError } from './cellError';
import { type Matrix, matrixOf } from './matrix';

/** What a cell that is not blank may hold. */
export type Content = string | number | boolean;

/** An argument and how each of its cells is read. */
export interface Argument<T> {
  readonly cells: Matrix;
  readonly read: (content: Content) => T | CellError;
  /** What a blank cell counts as; without it, a blank cell has no value. */
  readonly blank?: { readonly value: T };
  /**
   * Whether 0 can only be an empty cell. Older desktop builds of Excel may pass an empty cell as 0, and in
   * words and dates, unlike in amounts, that shows.
   */
  readonly zeroIsBlank?: boolean;
}

/** The result of reading one cell. */
export type CellResult<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly error: CellError };

const BLANK = { kind: 'blank' } as const;

/** Reads one cell; an error in it comes through as that error. */
export function readCell<T>(argument: Argument<T>, cell: unknown): CellResult<T> {
  if (isCellError(cell)) return { kind: 'error', error: cell };
  if (isBlank(cell, argument.zeroIsBlank === true)) {
    return argument.blank ? { kind: 'value', value: argument.blank.value } : BLANK;
  }
  const value = argument.read(cell as Content);
  return isCellError(value) ? { kind: 'error', error: value } : { kind: 'value', value };
}

/** Nothing, or a sign that says so: `-` and `..` are missing too (docs/workbook.md, Cells). */
export function isBlank(cell: unknown, zeroIsBlank: boolean): boolean {
  if (typeof cell === 'string') return isMissingSign(cell);
  return cell === null || cell === undefined || (zeroIsBlank && cell === 0);
}

/**
 * An argument that may be left out, and is null then. A blank cell that *is* given is still
 * missing: a fund withdrawal that nobody has filled in is not no withdrawal.
 */
export function optional<T>(
  reader: (cells: unknown) => Argument<T>,
  given: unknown,
): Argument<T | null> {
  return isOmitted(given) ? { ...reader([[null]]), blank: { value: null } } : reader(given);
}

/** An optional argument whose blank cells mean "none". */
export function orNone<T>(
  reader: (cells: unknown) => Argument<T>,
  given: unknown,
): Argument<T | null> {
  return { ...reader(matrixOf(given)), blank: { value: null } };
}

/** Excel passes an omitted optional argument as null. */
const isOmitted = (given: unknown): boolean => given === null || given === undefined;
