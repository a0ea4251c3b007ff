import type { Bilingual, Language } from '../bilingual';
import { foldText } from '../words/cleanText';

/** January to December. Swedish months have a small letter. */
export const MONTHS: readonly Bilingual[] = [
  { sv: 'januari', en: 'January' },
  { sv: 'februari', en: 'February' },
  { sv: 'mars', en: 'March' },
  { sv: 'april', en: 'April' },
  { sv: 'maj', en: 'May' },
  { sv: 'juni', en: 'June' },
  { sv: 'juli', en: 'July' },
  { sv: 'augusti', en: 'August' },
  { sv: 'september', en: 'September' },
  { sv: 'oktober', en: 'October' },
  { sv: 'november', en: 'November' },
  { sv: 'december', en: 'December' },
];

/** Short forms, by month. */
const SHORT = [
  ['jan'],
  ['feb', 'febr'],
  ['mar'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

const NUMBER_OF = new Map(
  MONTHS.flatMap(({ sv, en }, index) =>
    [sv, foldText(en), ...(SHORT[index] ?? [])].map((word) => [word, index + 1] as const),
  ),
);

/**
 * The number of a month from its Swedish or English name, whole or shortened, with or without a
 * point.
 *
 * @returns 1–12, or null when the word is no month.
 * @example monthNumber('aug.') // 8
 */
export const monthNumber = (word: string): number | null =>
  NUMBER_OF.get(foldText(word).replace(/\.$/, '')) ?? null;

/**
 * The name of a month.
 * @param month 1–12.
 * @throws RangeError for another number, which is a programming fault.
 * @example monthName(8, 'sv') // 'augusti'
 */
export function monthName(month: number, language: Language): string {
  const name = MONTHS[month - 1];
  if (!name) throw new RangeError(`There is no month ${month}.`);
  return name[language];
}
