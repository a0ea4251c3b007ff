import { isMissingSign } from '../../language/missing';
import { isCellError, type WrittenCell } from '../../report/cell';
import type { Expected, Fault } from '../../report/datum';

/** What a cell gives: a value, nothing (missing), or the reason why it can't be read. */
export interface Reading<T> {
  readonly value: T | null;
  readonly fault: Fault | null;
}

export const MISSING: Reading<never> = { value: null, fault: null };

export const given = <T>(value: T): Reading<T> => ({ value, fault: null });

export const faulty = (fault: Fault): Reading<never> => ({ value: null, fault });

export const unreadable = (expected: Expected): Reading<never> =>
  faulty({ kind: 'unreadable', expected });

/** How Excel and LibreOffice show an error, in English and Swedish, when only its text was kept. */
const ERROR_TEXT =
  /^#(?:REF!|REFERENS!|VALUE!|VÄRDEFEL!|VÄRDE!|N\/A|SAKNAS!|NAME\?|NAMN\?|DIV\/0!|DIVISION\/0!|NUM!|OGILTIGT!|NULL!|SKÄRNING!|SPILL!|SPILLD!|CALC!|BUSY!|UPPTAGEN!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|KONTAKT!)$/i;

/**
 * Reads what is the same for every column: Excel errors, formulas without a stored result, blank
 * cells and the signs for a missing value. The rest goes to `read`.
 */
export function readContent<T>(
  cell: WrittenCell,
  read: (content: string | number | boolean) => Reading<T>,
): Reading<T> {
  const { value } = cell;
  if (isCellError(value)) return faulty({ kind: 'excelError', error: value.error });
  if (value === null) return cell.formula === null ? MISSING : faulty({ kind: 'noResult' });
  if (typeof value !== 'string') return read(value);
  if (isMissingSign(value)) return MISSING;
  const text = value.trim();
  return ERROR_TEXT.test(text) ? faulty({ kind: 'excelError', error: text }) : read(value);
}
