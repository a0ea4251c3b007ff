import type { Decimal } from '../figures/decimal';
import type { MoneyUnit } from '../figures/money';
import type { Datum } from './datum';

/** An amount that a person wants in a cell in place of another. */
export interface Correction {
  readonly datum: Datum<unknown>;
  readonly from: Decimal;
  readonly to: Decimal;
  /** The unit of both, which the cell's own format may show otherwise. */
  readonly unit: MoneyUnit;
  /** The rules that asked for it. */
  readonly rules: readonly string[];
}
