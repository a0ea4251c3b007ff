/**
 * An exact decimal number: `digits` × 10^−`scale`. 257,1 is { digits: 2571n, scale: 1 }.
 * The scale is kept as written, so 7,0 has one decimal and 7 has none.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Excel keeps 15 significant digits; what a double holds beyond them is an artefact. */
const SIGNIFICANT_DIGITS = 15;

export const ZERO: Decimal = { digits: 0n, scale: 0 };

const POWERS: bigint[] = [1n];

/** 10 to the power of a whole, non-negative exponent. */
export function powerOfTen(exponent: number): bigint {
  for (let next = POWERS.length; next <= exponent; next++) {
    POWERS.push((POWERS[next - 1] as bigint) * 10n);
  }
  return POWERS[exponent] as bigint;
}

/**
 * Reads the canonical form of a number: optional minus, digits, optional point and decimals,
 * optional exponent, as `String(number)` writes it. Numbers as people write them are read by
 * `src/language`.
 *
 * @returns null when the text is anything else.
 * @example decimal('-8.30') // { digits: -830n, scale: 2 }
 */
export function decimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const magnitude = BigInt(whole + fraction);
  const digits = sign ? -magnitude : magnitude;
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * powerOfTen(-scale), scale: 0 };
}

/**
 * Takes a stored double as the number a person meant: 15 significant digits, so that
 * 0.30000000000000004 is 0,3.
 *
 * @returns null for NaN and the infinities.
 */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const shortest = decimal(String(value));
  // Most cells hold few digits: then the shortest text is already exact to 15.
  if (shortest && abs(shortest.digits) < powerOfTen(SIGNIFICANT_DIGITS)) return shortest;
  const rounded = decimal(value.toPrecision(SIGNIFICANT_DIGITS));
  return rounded && trim(rounded);
}

/** The nearest double, for JSON, cells and charts; never for arithmetic. */
export function toNumber(value: Decimal): number {
  return Number(toText(value));
}

/** The canonical form, with every decimal of the scale: `-8.30`. */
export function toText({ digits, scale }: Decimal): string {
  const magnitude = abs(digits)
    .toString()
    .padStart(scale + 1, '0');
  const sign = digits < 0n ? '-' : '';
  if (scale === 0) return sign + magnitude;
  return `${sign}${magnitude.slice(0, -scale)}.${magnitude.slice(-scale)}`;
}

/** The same number without trailing zero decimals. */
export function trim(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}

/** The digits of a number written with at least its own number of decimals. */
export function digitsAt(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.digits : value.digits * powerOfTen(scale - value.scale);
}

function abs(digits: bigint): bigint {
  return digits < 0n ? -digits : digits;
}
