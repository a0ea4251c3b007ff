import type { Decimal } from '../../figures/decimal';
import type { Language } from '../bilingual';
import { formatNumber } from './formatNumber';
import { NO_BREAK_SPACE } from './signs';

/**
 * Writes a number and its unit with a no-break space between them. English sets per cent close to
 * the number; other units are the city's own words in both languages.
 *
 * @example formatQuantity(61.54, '%', 'sv') // '61,54 %'
 * @example formatQuantity(61.54, '%', 'en') // '61.54%'
 */
export function formatQuantity(value: Decimal, unit: string | null, language: Language): string {
  const number = formatNumber(value, language);
  if (unit === null) return number;
  const isClose = language === 'en' && (unit === '%' || unit === '‰');
  return number + (isClose ? '' : NO_BREAK_SPACE) + unit;
}
