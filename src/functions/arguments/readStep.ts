import type { Decimal } from '../../figures/decimal';
import { type Argument, readCell } from './argument';
import { type CellError, IMPOSSIBLE_NUMBER, invalidValue, NOT_AVAILABLE } from './cellError';
import { isSingle } from './matrix';
import { isStep } from './steps';

const ONE_UNIT = invalidValue({
  sv: 'Ange enheten som ett enda värde, till exempel 0,1.',
  en: 'Give the unit as one single value, for example 0.1.',
});

/** The one smallest unit shown that a check is made with; null when it is left out. */
export function readStep(argument: Argument<Decimal | null>): Decimal | null | CellError {
  if (!isSingle(argument.cells)) return ONE_UNIT;
  const held = readCell(argument, argument.cells[0]?.[0]);
  if (held.kind === 'error') return held.error;
  if (held.kind === 'blank') return NOT_AVAILABLE;
  return held.value === null || isStep(held.value) ? held.value : IMPOSSIBLE_NUMBER;
}
