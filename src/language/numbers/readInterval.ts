import { negate } from '../../figures/arithmetic';
import { isGreater } from '../../figures/compare';
import type { Interval } from '../../figures/interval';
import { removeInvisible } from '../words/cleanText';
import { leadingNumber } from './leadingNumber';
import { readQuantity } from './readQuantity';
import { EN_DASH, HYPHENS, MINUS } from './signs';

/** A closed interval and what it counts; the unit is null when only the numbers are written. */
export interface MeasuredInterval extends Interval {
  readonly unit: string | null;
}

const PLUS_MINUS = new RegExp(`^(?:±|\\+\\s?/?\\s?[${HYPHENS}${EN_DASH}${MINUS}])\\s?(?=\\d)`);
const BETWEEN = new RegExp(`^(\\s*)(till|[${HYPHENS}${EN_DASH}])(\\s*)`, 'i');
const STARTS_WITH_DIGIT = /^\d/;

/**
 * Reads a closed interval: `+/-1 %` or `±1 %` is −1 to 1, `5–10 %` or `-1 till 1 %` is from the
 * first number to the second. The unit stands last (docs/workbook.md, Cells).
 *
 * @returns null for anything else: the lower number last, a dash with a space on one side only
 *   (it may be a minus), a plain hyphen beside a signed number.
 * @example readInterval('+/- 1 %') // { low: -1, high: 1, unit: '%' }
 */
export function readInterval(text: string): MeasuredInterval | null {
  const visible = removeInvisible(text).trim();
  const plusMinus = PLUS_MINUS.exec(visible);
  return plusMinus ? around(visible.slice(plusMinus[0].length)) : between(visible);
}

function around(text: string): MeasuredInterval | null {
  const reach = readQuantity(text);
  return reach && { low: negate(reach.value), high: reach.value, unit: reach.unit };
}

function between(text: string): MeasuredInterval | null {
  const first = leadingNumber(text);
  const sign = first && BETWEEN.exec(first.rest);
  if (!sign) return null;
  const [all, before, mark = '', after] = sign;
  const last = first.rest.slice(all.length);
  const spaced = before !== '' && after !== '';
  const tight = before === '' && after === '';
  const separates =
    mark.length > 1
      ? spaced
      : (spaced || tight) &&
        (mark === EN_DASH || (STARTS_WITH_DIGIT.test(text) && STARTS_WITH_DIGIT.test(last)));
  const high = separates ? readQuantity(last) : null;
  if (!high || isGreater(first.value, high.value)) return null;
  return { low: first.value, high: high.value, unit: high.unit };
}
