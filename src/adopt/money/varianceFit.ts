import type { Side } from '../proposal/adoption';
import type { AreaLine } from './layout';

/** How well a column is the difference of two others. */
export interface VarianceFit {
  readonly budget: number;
  readonly outcome: number;
  /** Lines where it holds, of those that say anything. */
  readonly holds: number;
  readonly tried: number;
  /** What the difference budget − outcome is multiplied by, side by side; null where nothing tells. */
  readonly signs: ReadonlyMap<Side | null, 1 | -1 | null>;
  /** Sides where both signs hold for as many lines: nothing decides. */
  readonly torn: readonly (Side | null)[];
}

interface Count {
  plus: number;
  minus: number;
  tried: number;
}

/**
 * Tries a column as budget − outcome, in either sign for each side: a header may say B − U and mean
 * the other, but the amounts can't.
 *
 * @param step the last shown decimal of the table.
 */
export function varianceFit(
  lines: readonly AreaLine[],
  variance: number,
  budget: number,
  outcome: number,
  step: number,
): VarianceFit {
  const counts = new Map<Side | null, Count>();
  const tolerance = step * 1.5 + 1e-9;
  for (const { line, side } of lines) {
    const v = line.amounts.get(variance);
    const b = line.amounts.get(budget);
    const o = line.amounts.get(outcome);
    // A dash beside amounts may be nought, so a line without one of them tells nothing.
    if (v === undefined || b === undefined || o === undefined) continue;
    const difference = b - o;
    if (Math.abs(v) <= tolerance / 3 && Math.abs(difference) <= tolerance) continue;
    const count = counts.get(side) ?? { plus: 0, minus: 0, tried: 0 };
    counts.set(side, count);
    count.tried++;
    if (Math.abs(v - difference) <= tolerance) count.plus++;
    if (Math.abs(v + difference) <= tolerance) count.minus++;
  }
  const signs = new Map<Side | null, 1 | -1 | null>();
  const torn: (Side | null)[] = [];
  let holds = 0;
  let tried = 0;
  for (const [side, { plus, minus, tried: all }] of counts) {
    signs.set(side, plus === minus ? null : plus > minus ? 1 : -1);
    if (plus === minus && plus > 0) torn.push(side);
    holds += Math.max(plus, minus);
    tried += all;
  }
  return { budget, outcome, holds, tried, signs, torn };
}

/** Whether a fit is good enough to decide what columns are. */
export const isGood = ({ holds, tried }: VarianceFit): boolean => holds > 0 && holds / tried >= 0.6;
