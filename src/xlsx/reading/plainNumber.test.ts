import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainNumber } from './plainNumber';

const read = (text: string): number => plainNumber(Buffer.from(text), 0, text.length);

it.each(['0', '-0', '12', '-1.5', '007', '5.', '.5', '123456789012345', '0.00000000000001'])(
  '%s is read',
  (text) => {
    expect(read(text)).toBe(Number(text));
  },
);

it.each(['', '-', '.', '-.', '1.2.3', '1E3', '+5', ' 5', '--5', '1234567890123456', '0x1F', 'å'])(
  '"%s" is left to others',
  (text) => {
    expect(read(text)).toBeNaN();
  },
);

it('what is read is what Number reads', () => {
  const amount = fc
    .tuple(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.nat(12))
    .map(([value, decimals]) => value.toFixed(decimals));
  fc.assert(
    fc.property(fc.oneof(amount, fc.stringMatching(/^-?\d{0,9}\.?\d{0,9}$/)), (text) => {
      const number = read(text);
      if (!Number.isNaN(number)) expect(number).toBe(Number(text));
    }),
    { numRuns: 20_000 },
  );
});
