import type { WrittenCell } from '../../report/cell';

/** A cell as a test writes it: a value, and what is not usual about it. */
export const cell = (
  value: WrittenCell['value'],
  format = 'General',
  formula: string | null = null,
): WrittenCell => ({ value, format, formula });
