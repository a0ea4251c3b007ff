/** Powers of ten that a number holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** No more digits than a number holds exactly, whatever they are. */
const MOST_DIGITS = 15;

/**
 * The number that some bytes are, as `Number` reads their text: digits, with a point and a minus at
 * most. Digits and power are both exact, so that their quotient is the nearest number there is.
 *
 * @returns NaN for everything else, numbers with an exponent too.
 */
export function plainNumber(bytes: Buffer, start: number, end: number): number {
  const isNegative = bytes[start] === 0x2d;
  let digits = 0;
  let value = 0;
  let pointAt = -1;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (digit === -2 && pointAt < 0) pointAt = at;
    else return NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return NaN;
  const size = pointAt < 0 ? value : value / (POWERS[end - pointAt - 1] as number);
  return isNegative ? -size : size;
}
