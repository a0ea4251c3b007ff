import { normalizeUnit } from '../../language/numbers/normalizeUnit';
import type { Argument } from './argument';
import { matrixOf } from './matrix';

/** An argument of units of measurement, for the numbers that have none of their own. */
export const units = (cells: unknown): Argument<string> => ({
  cells: matrixOf(cells),
  zeroIsBlank: true,
  read: (content) => normalizeUnit(String(content)),
});
