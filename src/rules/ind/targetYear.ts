import { foldText } from '../../language/words/cleanText';

/** A year, or a span of them, with the word before it. */
const YEARS =
  /(?:(\p{L}+)\s+)?(?:(?:år|året)\s+)?((?:19|20)\d{2})(?:\s?[-–/]\s?((?:19|20)?\d{2}))?(?!\d)/gu;

/** A year after one of these is where a comparison starts, not where it is to end. */
const FROM = new Set(['från', 'sedan', 'mot', 'med', 'än', 'basår', 'basåret', 'jämfört']);

/**
 * The years that the name of an indicator puts its target in: *Minskning ton CO2e till år 2023*.
 * Years to compare with (*jämfört med 2015*) are left out. Of a span (*2020–2023*), both ends
 * and those between count.
 */
export function targetYears(name: string): number[] {
  if (!/(?:19|20)\d\d/.test(name)) return [];
  return [...foldText(name).matchAll(YEARS)].flatMap(([, word = '', from = '', to]) => {
    if (FROM.has(word)) return [];
    const first = Number(from);
    if (to === undefined) return [first];
    const last = Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to);
    const length = Math.max(0, last - first);
    return Array.from({ length: length + 1 }, (_, offset) => first + offset);
  });
}
