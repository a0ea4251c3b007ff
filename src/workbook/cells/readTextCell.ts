import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading } from './reading';

/** Reads a text as it was written, without the spaces around it; a number is its digits. */
export const readTextCell = (cell: WrittenCell): Reading<string> =>
  readContent(cell, (content) => given(String(content).trim()));
