import { cleanText } from '../words/cleanText';

const UNITS: Readonly<Record<string, readonly string[]>> = {
  '%': ['%', 'procent'],
  '‰': ['‰', 'promille'],
  procentenheter: ['procentenheter', 'procentenhet', '%-enheter', '%-enhet'],
  st: ['st', 'st.', 'styck', 'stycken'],
  kr: ['kr', 'kr.', 'krona', 'kronor', 'sek'],
  tkr: ['tkr', 'tkr.', 'kkr', 'ksek', 'tsek', 'tusen kr', 'tusen kronor'],
  mnkr: [
    'mnkr',
    'mnkr.',
    'mkr',
    'mkr.',
    'msek',
    'mn kr',
    'milj kr',
    'milj. kr',
    'miljoner kr',
    'miljoner kronor',
  ],
};

const UNIT_OF = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/**
 * The one way Tertial writes a unit, so that `90 procent` and `90 %` can be compared. Units that
 * Tertial has no word for are kept as written, upper and lower case too, but with single spaces
 * and CO2 for CO₂.
 *
 * @example normalizeUnit('Mkr') // 'mnkr'
 * @example normalizeUnit('kg  CO₂ per kg') // 'kg CO2 per kg'
 */
export function normalizeUnit(text: string): string {
  const unit = cleanText(text);
  return UNIT_OF.get(unit.toLowerCase()) ?? unit.replaceAll('CO₂', 'CO2');
}
