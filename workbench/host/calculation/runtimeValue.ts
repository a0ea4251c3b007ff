import { isError, type Scalar } from '../model/cells/cell';

/** The engine's own values: arguments and results of its user functions. */
export type RuntimeValue =
  | { kind: 0 }
  | { kind: 1; value: number }
  | { kind: 2; value: string }
  | { kind: 3; value: boolean }
  | { kind: 4; code: string }
  | { kind: 5; rows: RuntimeValue[][]; height: number; width: number };

const BLANK: RuntimeValue = { kind: 0 };

export const errorValue = (code: string): RuntimeValue => ({ kind: 4, code });

/** A value of the book as one of the engine. */
export function toRuntime(value: Scalar): RuntimeValue {
  if (value === null) return BLANK;
  if (isError(value)) return errorValue(value.error);
  if (typeof value === 'number') return { kind: 1, value };
  return typeof value === 'string' ? { kind: 2, value } : { kind: 3, value };
}

/** Rows of values: a single one is no array. */
export function toRuntimeGrid(rows: Scalar[][]): RuntimeValue {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 1 && width === 1) return toRuntime(rows[0]?.[0] ?? null);
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_, index) => toRuntime(row[index] ?? null)),
  );
  return { kind: 5, rows: grid, height: rows.length, width };
}

/** A value of the engine as one of the book. */
export function fromRuntime(value: RuntimeValue): Scalar {
  switch (value.kind) {
    case 1:
    case 2:
    case 3:
      return value.value;
    case 4:
      return { error: value.code };
    default:
      return null;
  }
}

/** An argument as rows of values; a single value is one row of one. */
export const argumentGrid = (value: RuntimeValue): Scalar[][] =>
  value.kind === 5 ? value.rows.map((row) => row.map(fromRuntime)) : [[fromRuntime(value)]];

export const isRange = (value: RuntimeValue): boolean => value.kind === 5;
