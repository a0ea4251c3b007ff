import { isError, type Scalar } from '../model/cells/cell';

/** What a function answered: values, or an error with the text that Excel shows beside the cell. */
export interface Answer {
  readonly values: Scalar[][];
  readonly message?: string;
}

/** The library's numbers for errors that a function throws. */
const THROWN: Readonly<Record<number, string>> = {
  0: '#NUM!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** The errors beside which Excel shows the function's own message. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);

/** Reads a result from the wire: `[id, true, value]` or `[id, false, message, code]`. */
export function readAnswer([, success, value, code]: unknown[]): Answer {
  if (success === true) return { values: readGrid(value), ...messageOf(value) };
  const error = THROWN[Number(code)] ?? '#VALUE!';
  const message = typeof value === 'string' && WITH_MESSAGE.has(error) ? { message: value } : {};
  return { values: [[{ error }]], ...message };
}

function readGrid(value: unknown): Scalar[][] {
  if (!Array.isArray(value)) return [[readScalar(value)]];
  const rows = (value as unknown[]).map((row) =>
    Array.isArray(row) ? (row as unknown[]).map(readScalar) : [readScalar(row)],
  );
  return rows.length > 0 && rows.every((row) => row.length > 0) ? rows : [[{ error: '#CALC!' }]];
}

function readScalar(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (isError(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  if (type === 'Error') return { error: typeof basicValue === 'string' ? basicValue : '#VALUE!' };
  return readScalar(basicValue);
}

function messageOf(value: unknown): { message?: string } {
  const message =
    typeof value === 'object' && value !== null && 'message' in value ? value.message : undefined;
  return typeof message === 'string' ? { message } : {};
}
