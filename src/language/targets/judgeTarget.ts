import { type Direction, type Level, reaches } from '../../figures/target';
import { type Bilingual, inBoth } from '../bilingual';
import { foldText } from '../words/cleanText';
import { formatMeasure } from '../numbers/formatMeasure';
import type { Measure } from '../numbers/readMeasure';

/** The result of comparing a value with its target. */
export type Verdict =
  | { readonly kind: 'reached' }
  | { readonly kind: 'missed' }
  /** They can't be compared: `61,54 %` against `13` must never pass for 61 of 13. */
  | { readonly kind: 'incomparable'; readonly reason: Bilingual }
  /** Uppgift: informative only. */
  | { readonly kind: 'notJudged' };

/** A value, its target, and what says how they are compared. */
export interface Comparison {
  readonly value: Measure;
  readonly target: Measure;
  readonly direction: Direction;
  /** Enhet: the unit of whichever has none of its own; null when it isn't given. */
  readonly unit: string | null;
}

/**
 * Compares an outcome or a forecast with its target. A value without a unit takes that of Enhet,
 * else its target's; a value with a unit is compared with nothing but the same unit.
 *
 * @example judgeTarget({ value: 6.6 %, target: 6.5 %, direction: 'lower', unit: null }) // missed
 */
export function judgeTarget({ value, target, direction, unit }: Comparison): Verdict {
  if (direction === 'informative') return { kind: 'notJudged' };
  const asked = withUnit(target, unit);
  const measured = withUnit(value, unit ?? unitIn(asked));
  const level = levelOf(measured);
  const wanted = levelOf(asked);
  if (level && wanted) {
    const isReached = reaches(level, wanted, direction);
    if (isReached !== null && sameUnit(measured, asked)) {
      return { kind: isReached ? 'reached' : 'missed' };
    }
  }
  return { kind: 'incomparable', reason: whyIncomparable(measured, asked, direction) };
}

/** The unit of a measure; null when it has none, as a yes. */
export const unitIn = (measure: Measure): string | null =>
  'unit' in measure ? measure.unit : null;

/** The measure with a unit, if it has none of its own. */
export const withUnit = (measure: Measure, unit: string | null): Measure =>
  'unit' in measure && measure.unit === null && unit !== null ? { ...measure, unit } : measure;

/** Whether two measures have the same unit; without a unit equals only without a unit. */
export function sameUnit(a: Measure, b: Measure): boolean {
  const [left, right] = [unitIn(a), unitIn(b)];
  if (left === right) return true;
  return left !== null && right !== null && foldText(left) === foldText(right);
}

/** The measured level without its unit; null for a target that is not set yet. */
export const levelOf = (measure: Measure): Level | null =>
  measure.kind === 'setByCommittee' ? null : measure;

/** Only called when there is no answer; a difference in kind is reported before one in unit. */
function whyIncomparable(value: Measure, target: Measure, direction: Direction): Bilingual {
  const isNumberInInterval = direction === 'interval' && value.kind === 'quantity';
  const misfit = fits(target, direction)
    ? fits(value, direction) || isNumberInInterval
      ? null
      : value
    : target;
  return inBoth((language) => {
    if (misfit) {
      const { sv, en } = WANTED[direction];
      const written = formatMeasure(misfit, language);
      return language === 'sv' ? `${written} är inte ${sv}.` : `${written} is not ${en}.`;
    }
    const [left, right] = [value, target].map((measure) => formatMeasure(measure, language));
    return language === 'sv'
      ? `${left} och ${right} har inte samma enhet.`
      : `${left} and ${right} don't have the same unit.`;
  });
}

const fits = (measure: Measure, direction: Direction): boolean =>
  measure.kind === (direction === 'boolean' || direction === 'interval' ? direction : 'quantity');

const A_NUMBER: Bilingual = { sv: 'ett tal', en: 'a number' };

/** What a direction compares. */
const WANTED: Readonly<Record<Direction, Bilingual>> = {
  higher: A_NUMBER,
  lower: A_NUMBER,
  atMost: A_NUMBER,
  informative: A_NUMBER,
  interval: { sv: 'ett intervall', en: 'an interval' },
  boolean: { sv: 'Ja eller Nej', en: 'yes or no' },
};
