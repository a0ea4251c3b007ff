import type { Decimal } from '../../figures/decimal';
import { removeInvisible } from '../words/cleanText';
import { EN_DASH, HYPHENS, MINUS } from './signs';

/** A number at the start of a text, and what follows it as written. */
export interface LeadingNumber {
  readonly value: Decimal;
  readonly rest: string;
}

// Plain, no-break, figure, punctuation, thin and narrow no-break space. Never a line break or a
// tab: `4` and `100` on two lines are two numbers.
const SPACE = '[ \u00A0\u2007-\u2009\u202F]';
const NUMBER = new RegExp(
  `^([+${HYPHENS}${EN_DASH}${MINUS}])?${SPACE}?` +
    `(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:([.,])(\\d+))?`,
);

/**
 * Reads the number that a text begins with. The caller judges the rest: `12 34` begins with 12,
 * and only the rest tells that it isn't a number (docs/workbook.md, Cells).
 *
 * @returns null when the text begins with anything else, or with a number that may be read in two
 *   ways (`1.234`).
 * @example leadingNumber('4 000 ton') // { value: 4000, rest: ' ton' }
 */
export function leadingNumber(text: string): LeadingNumber | null {
  const visible = removeInvisible(text).trim();
  const match = NUMBER.exec(visible);
  if (!match) return null;
  const [all, sign = '+', written = '', mark = ',', fraction = ''] = match;
  const whole = written.replace(/\D/g, '');
  if (mark === '.' && mayBeThousands(whole, fraction)) return null;
  const magnitude = BigInt(whole + fraction);
  const digits = sign === '+' ? magnitude : -magnitude;
  return { value: { digits, scale: fraction.length }, rest: visible.slice(all.length) };
}

/** Whether the point may as well stand between thousands, as in German 1.234. */
const mayBeThousands = (whole: string, fraction: string): boolean =>
  fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
