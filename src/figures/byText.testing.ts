import { type Decimal, decimal, toText, trim } from './decimal';

/** `decimalOf` by the shortest text alone: slow, and what any quicker way is held against. */
export function decimalByText(value: number): Decimal | null {
  const shortest = decimal(String(value));
  const digits = shortest ? shortest.digits.toString().replace('-', '').length : 0;
  if (digits <= 15) return shortest;
  const rounded = decimal(value.toPrecision(15));
  return rounded && trim(rounded);
}

/** `toNumber` by the canonical text alone. */
export const numberByText = (value: Decimal): number => Number(toText(value));

/**
 * Doubles of every sort, always the same: few and many decimals, sums with what doubles leave behind,
 * neighbours of what is read without text, and any bits at all.
 */
export function* manyDoubles(count: number): Generator<number> {
  let state = 0x2545f491;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const bits = new DataView(new ArrayBuffer(8));
  const any = (): number => {
    bits.setUint32(0, next());
    bits.setUint32(4, next());
    return bits.getFloat64(0);
  };
  for (let made = 0; made < count; made++) {
    const whole = (next() - 2 ** 31) * (next() % 4 === 0 ? (next() % 2 ** 20) / 7 : 1);
    const few = Math.trunc(whole) / 10 ** (next() % 9);
    const ways = [
      few,
      few + (next() % 1000) / 1000,
      few * 1.1,
      few * (1 + 2 ** -52),
      any(),
      1 / few,
    ];
    yield ways[made % ways.length] ?? 0;
  }
}
