const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const COMMA = 0x2c;
const ZERO = 0x30;
const MOST_DIGITS = 15;

/**
 * The öre of an amount as SIE writes it: optional minus, digits, optional point with one or two
 * decimals; further decimals must be zeros. A decimal comma is understood too. Done sign by sign,
 * since a file may have millions.
 *
 * @returns NaN for anything else, such as `1.234,50` or `1.234`, which may be more or less than it
 *   seems.
 * @example readOre('-1234.5') // -123450
 */
export function readOre(text: string): number {
  const first = text.charCodeAt(0);
  let at = first === MINUS || first === PLUS ? 1 : 0;
  const start = at;
  let value = 0;
  let code = text.charCodeAt(at);
  while (code >= ZERO && code <= ZERO + 9) {
    value = value * 10 + code - ZERO;
    code = text.charCodeAt(++at);
  }
  if (at === start || at - start > MOST_DIGITS - 2) return NaN;
  let decimals = 0;
  if (code === POINT || code === COMMA) {
    code = text.charCodeAt(++at);
    while (code >= ZERO && code <= ZERO + 9) {
      decimals++;
      if (decimals <= 2) value = value * 10 + code - ZERO;
      else if (code !== ZERO) return NaN;
      code = text.charCodeAt(++at);
    }
    // Three zeros may be thousands: 1.000.
    if (decimals === 0 || decimals === 3) return NaN;
  }
  if (at !== text.length) return NaN;
  if (decimals === 0) value *= 100;
  else if (decimals === 1) value *= 10;
  return first === MINUS && value !== 0 ? -value : value;
}
