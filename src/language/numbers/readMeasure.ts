import type { Decimal } from '../../figures/decimal';
import { foldText } from '../words/cleanText';
import { readInterval } from './readInterval';
import { readQuantity } from './readQuantity';

/** On which side of its number a target is reached: `minst 90 %`, `högst 5 %`. */
export type TargetSide = 'atLeast' | 'atMost';

/** What the cell of an indicator may hold. */
export type Measure =
  | {
      readonly kind: 'quantity';
      readonly value: Decimal;
      readonly unit: string | null;
      /** Only in a target that says so itself. */
      readonly side?: TargetSide;
    }
  | {
      readonly kind: 'interval';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly unit: string | null;
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `Tas fram av nämnd`: the city leaves the target to the committee. */
  | { readonly kind: 'setByCommittee' };

const SET_BY_COMMITTEE = /^tas fram av nämnd(?:en)?(?: ?\/ ?styrelsen?)?$/;

/**
 * Reads an outcome, forecast or target of an indicator (docs/workbook.md, Cells).
 *
 * @returns null when the text is none of them; a missing sign is one such (`isMissingSign`).
 * @example readMeasure('90%') // { kind: 'quantity', value: 90, unit: '%' }
 * @example readMeasure('+/-1 %') // { kind: 'interval', low: -1, high: 1, unit: '%' }
 * @example readMeasure('Ja') // { kind: 'boolean', value: true }
 */
export function readMeasure(text: string): Measure | null {
  const quantity = readQuantity(text);
  if (quantity) return { kind: 'quantity', ...quantity };
  const interval = readInterval(text);
  if (interval) return { kind: 'interval', ...interval };
  const words = foldText(text);
  if (words === 'ja' || words === 'nej') return { kind: 'boolean', value: words === 'ja' };
  return SET_BY_COMMITTEE.test(words) ? { kind: 'setByCommittee' } : null;
}
