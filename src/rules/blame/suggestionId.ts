import { toText, trim, type Decimal } from '../../figures/decimal';

/**
 * A short id of a suggestion that is easy to type in any shell. It begins with a letter, so that it
 * can't be taken for the number of a problem.
 *
 * @example suggestionId('Summering|Utgående resultatfond|Avvikelse', decimal('-1.3')) // 'f…'
 */
export function suggestionId(key: string, value: Decimal): string {
  const text = `${key}=${toText(trim(value))}`;
  return `f${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}`;
}

const LENGTH = 4;

/** FNV-1a, the last four digits of base 36: it only has to tell a report's suggestions apart. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}
