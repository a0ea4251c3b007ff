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

/** The least whole number that has more. */
const MOST = 10 ** SIGNIFICANT_DIGITS;

/** To here a double holds every whole number. */
const EXACT_WHOLE = BigInt(Number.MAX_SAFE_INTEGER);

export const ZERO: Decimal = { digits: 0n, scale: 0 };

const POWERS = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/**
 * 10 to the power of a whole, non-negative exponent.
 * @example powerOfTen(3) // 1000n
 */
export const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

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
  return movePoint({ digits, scale: fraction.length }, Number(exponent));
}

/**
 * Takes a stored double as the number a person meant: 15 significant digits, so that
 * 0.30000000000000004 is 0,3.
 *
 * @returns null for NaN and the infinities.
 * @example decimalOf(0.1 + 0.2) // { digits: 3n, scale: 1 }
 */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && Math.abs(value) < MOST) {
    return { digits: BigInt(value), scale: 0 };
  }
  const few = withFewDecimals(value);
  if (few) return few;
  const shortest = decimal(String(value));
  // Most cells hold few digits: then the shortest text is already exact to 15.
  if (shortest && abs(shortest.digits) < powerOfTen(SIGNIFICANT_DIGITS)) return shortest;
  const rounded = decimal(value.toPrecision(SIGNIFICANT_DIGITS));
  return rounded && trim(rounded);
}

/** The powers of ten that a double holds exactly. */
const EXACT_TENS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Shares have four decimals, amounts fewer. */
const FEW_DECIMALS = 6;

/**
 * The same without text, for a number of few decimals. Division of two doubles is rounded once and
 * rightly: if whole ÷ 10^scale gives the double, whole × 10^−scale is what its shortest text says.
 */
function withFewDecimals(value: number): Decimal | null {
  for (let scale = 1; scale <= FEW_DECIMALS; scale++) {
    const ten = EXACT_TENS[scale] as number;
    const whole = Math.round(value * ten);
    if (Math.abs(whole) >= MOST) return null;
    if (whole / ten === value) return { digits: BigInt(whole), scale };
  }
  return null;
}

/**
 * The nearest double, for JSON, cells and charts; never for arithmetic.
 * @example toNumber(257.1) // 257.1
 */
export function toNumber(value: Decimal): number {
  const { digits, scale } = value;
  const ten = EXACT_TENS[scale];
  // Both are exact, and their division is rounded once: the text would give the same.
  if (ten !== undefined && -EXACT_WHOLE <= digits && digits <= EXACT_WHOLE) {
    return Number(digits) / ten;
  }
  return Number(toText(value));
}

/**
 * The canonical form, with every decimal of the scale: `-8.30`.
 * @example toText({ digits: 2571n, scale: 1 }) // '257.1'
 */
export function toText({ digits, scale }: Decimal): string {
  const magnitude = abs(digits)
    .toString()
    .padStart(scale + 1, '0');
  const sign = digits < 0n ? '-' : '';
  if (scale === 0) return sign + magnitude;
  return `${sign}${magnitude.slice(0, -scale)}.${magnitude.slice(-scale)}`;
}

/**
 * The same number without trailing zero decimals.
 * @example trim(257.10) // 257.1
 */
export function trim(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}

/**
 * The number × 10^places, without a change of its digits where that can be.
 * @example movePoint(257.1, 3) // 257100
 */
export function movePoint({ digits, scale }: Decimal, places: number): Decimal {
  return places <= scale
    ? { digits, scale: scale - places }
    : { digits: digits * powerOfTen(places - scale), scale: 0 };
}

/**
 * The digits of a number written with at least its own number of decimals.
 * @example digitsAt(257.1, 2) // 25710n
 */
export function digitsAt(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.digits : value.digits * powerOfTen(scale - value.scale);
}

function abs(digits: bigint): bigint {
  return digits < 0n ? -digits : digits;
}
