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
  const contradiction = contradictionIn(target, direction);
  if (contradiction) return { kind: 'incomparable', reason: contradiction };
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

/**
 * Whether a target says another side than its direction: *minst* where less is better.
 * @example contradicts(readTarget('minst 90 %'), 'lower') // true
 */
export function contradicts(target: Measure, direction: Direction): boolean {
  if (target.kind !== 'quantity' || !target.side) return false;
  if (direction === 'higher') return target.side === 'atMost';
  return (direction === 'lower' || direction === 'atMost') && target.side === 'atLeast';
}

/** Why a target can't be meant so: it says *minst* and its direction that less is better. */
function contradictionIn(target: Measure, direction: Direction): Bilingual | null {
  if (!contradicts(target, direction)) return null;
  return inBoth((language) => {
    const written = formatMeasure(target, language);
    const wanted = DIRECTIONS[direction][language];
    return language === 'sv'
      ? `målet är ${written} men Riktning är ${wanted}.`
      : `the target is ${written} but Riktning is ${wanted}.`;
  });
}

/** The directions as the workbook names them. */
const DIRECTIONS: Readonly<Record<Direction, Bilingual>> = {
  higher: { sv: 'Högre är bättre', en: 'Högre är bättre (higher is better)' },
  lower: { sv: 'Lägre är bättre', en: 'Lägre är bättre (lower is better)' },
  atMost: { sv: 'Högst', en: 'Högst (at most)' },
  interval: { sv: 'Intervall', en: 'Intervall (interval)' },
  boolean: { sv: 'Ja/Nej', en: 'Ja/Nej (yes or no)' },
  informative: { sv: 'Uppgift', en: 'Uppgift (only told)' },
};

/**
 * The unit of a measure; null when it has none, as a yes.
 * @example unitIn(readMeasure('90 %')) // '%'
 */
export const unitIn = (measure: Measure): string | null =>
  'unit' in measure ? measure.unit : null;

/**
 * The measure with a unit, if it has none of its own.
 * @example withUnit(readMeasure('90'), '%') // 90 %
 */
export const withUnit = (measure: Measure, unit: string | null): Measure =>
  'unit' in measure && measure.unit === null && unit !== null ? { ...measure, unit } : measure;

/**
 * Whether two measures have the same unit; without a unit equals only without a unit.
 * @example sameUnit(readMeasure('4 st'), readMeasure('17 ST')) // true
 */
export function sameUnit(a: Measure, b: Measure): boolean {
  const [left, right] = [unitIn(a), unitIn(b)];
  if (left === right) return true;
  return left !== null && right !== null && foldText(left) === foldText(right);
}

/**
 * The measured level without its unit; null for a target that is not set yet.
 * @example levelOf(readMeasure('Tas fram av nämnd')) // null
 */
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
