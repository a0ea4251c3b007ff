import { type Decimal, toText } from '../../figures/decimal';
import type { Language } from '../bilingual';
import { MINUS, NO_BREAK_SPACE } from './signs';

const THOUSANDS: Record<Language, string> = { sv: NO_BREAK_SPACE, en: ',' };
const DECIMAL_MARK: Record<Language, string> = { sv: ',', en: '.' };

/**
 * Writes a number with every decimal of its scale: Swedish with decimal comma and no-break spaces
 * between thousands, English with point and commas; the minus is U+2212 in both.
 *
 * @example formatNumber(-1234.50, 'sv') // '−1 234,50'
 */
export function formatNumber(value: Decimal, language: Language): string {
  const [whole = '', fraction] = toText(value).replace('-', '').split('.');
  const sign = value.digits < 0n ? MINUS : '';
  const decimals = fraction === undefined ? '' : DECIMAL_MARK[language] + fraction;
  return sign + groups(whole).join(THOUSANDS[language]) + decimals;
}

/** The digits in groups of three from the right. */
function groups(digits: string): string[] {
  const first = digits.length % 3 || 3;
  const rest = digits.slice(first).match(/\d{3}/g) ?? [];
  return [digits.slice(0, first), ...rest];
}
