import type { Interval } from '../../figures/interval';
import type { Bilingual, Language } from '../bilingual';
import { formatNumber } from './formatNumber';
import { formatQuantity } from './formatQuantity';

const TO: Bilingual = { sv: 'till', en: 'to' };

/**
 * Writes a closed interval in words: a dash would look like a minus.
 * @example formatInterval(roundingInterval(257.1), 'mnkr', 'sv') // '257,05 till 257,15 mnkr'
 */
export const formatInterval = (
  { low, high }: Interval,
  unit: string | null,
  language: Language,
): string =>
  `${formatNumber(low, language)} ${TO[language]} ${formatQuantity(high, unit, language)}`;
