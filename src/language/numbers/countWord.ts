/** Swedish numerals up to twelve; the first of them goes with the gender of what is counted. */
const WORDS = ['noll', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const MORE_WORDS = ['elva', 'tolv'];

/**
 * A count in Swedish prose: in words up to twelve, then in digits.
 * @param one the word for one: `en` område is wrong, `ett` område is right.
 * @example countWord(6, 'ett') // 'sex'; countWord(19, 'en') // '19'
 */
export function countWord(n: number, one: 'en' | 'ett'): string {
  if (n === 1) return one;
  return [...WORDS, ...MORE_WORDS][n] ?? String(n);
}

/**
 * The text with its first letter as a capital.
 * @example capitalized('två') // 'Två'
 */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
