import type { Bilingual } from '../../language/bilingual';

/**
 * An Excel error as a value: what a cell shows, and what a person is told. Excel shows the message
 * of `#VALUE!` and `#N/A` only.
 */
export interface CellError {
  /** For example `#VALUE!`, as Excel writes it in English. */
  readonly error: string;
  readonly message: Bilingual | null;
}

/** Whether a cell holds an error. */
export const isCellError = (cell: unknown): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

/** Wrong arguments: the message says what was expected. */
export const invalidValue = (message: Bilingual): CellError => ({ error: '#VALUE!', message });

/** Nothing to compute from. */
export const NOT_AVAILABLE: CellError = {
  error: '#N/A',
  message: {
    sv: 'Värde saknas: cellen är tom.',
    en: 'A value is missing: the cell is empty.',
  },
};

export const DIVISION_BY_ZERO: CellError = { error: '#DIV/0!', message: null };

/** A number that can't be what the argument means, such as half a part. */
export const IMPOSSIBLE_NUMBER: CellError = { error: '#NUM!', message: null };
