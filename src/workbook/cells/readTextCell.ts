import type { WrittenCell } from '../../report/cell';
import { faulty, given, MISSING, readContent, type Reading } from './reading';

/** Reads a text as it was written, without the spaces around it; a number is its digits. */
export const readTextCell = (cell: WrittenCell): Reading<string> =>
  readContent(cell, (content) => given(String(content).trim()));

/** Reads a text without which the row can't be told from others, or tied to anything. */
export function readKeyCell(cell: WrittenCell): Reading<string> {
  const reading = readTextCell(cell);
  return reading === MISSING ? faulty({ kind: 'blankKey' }) : reading;
}
