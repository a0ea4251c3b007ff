import type { CellError, WrittenCell } from '../../report/cell';
import { isoDateToSerial } from './dateSerial';
import { decodeEscapes } from '../package/textEscapes';

/** What is needed to understand the value of a cell. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The value of a cell from its type and text (the `t` attribute and the `v` element, null when
 * there is none); undefined when it refers to a shared string that doesn't exist. Text stays text
 * when it isn't what its type says: the reader of the file does not judge it.
 */
export function cellValue(
  type: string | undefined,
  text: string | null,
  { strings, date1904 }: ValueContext,
): WrittenCell['value'] | undefined {
  if (text === null) return null;
  switch (type) {
    case 's':
      return text.trim() === '' ? null : strings[Number(text)];
    case 'str':
    case 'inlineStr':
      return decodeEscapes(text);
    case 'b':
      return text.trim() === '' ? null : text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return text.trim() === '' ? null : errorValue(text.trim());
    case 'd':
      return isoDateToSerial(text, date1904) ?? text;
    default:
      return numberValue(text);
  }
}

function numberValue(text: string): number | string | null {
  const number = Number(text);
  if (number === 0 && text.trim() === '') return null;
  return Number.isFinite(number) ? number : text;
}

const ERRORS = new Map<string, CellError>(
  ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].map((error) => [
    error,
    { error },
  ]),
);

const errorValue = (error: string): CellError => ERRORS.get(error) ?? { error };
