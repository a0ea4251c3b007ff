import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalByText, manyDoubles, numberByText } from './byText.testing';
import { equals } from './compare';
import {
  type Decimal,
  decimal,
  decimalOf,
  digitsAt,
  movePoint,
  powerOfTen,
  toNumber,
  toText,
  trim,
} from './decimal';
import { anyDecimal, d } from './decimal.testing';

describe('decimal', () => {
  it.each<[string, bigint, number]>([
    ['0', 0n, 0],
    ['-0.0', 0n, 1],
    ['7', 7n, 0],
    ['7.0', 70n, 1],
    ['007', 7n, 0],
    ['257.1', 2571n, 1],
    ['-8.30', -830n, 2],
    ['-68293209.05', -6829320905n, 2],
    ['1e3', 1000n, 0],
    ['2.571E+2', 2571n, 1],
    ['2.571e3', 2571n, 0],
    ['-2.5e4', -25000n, 0],
    ['1.5e-7', 15n, 8],
    ['12345678901234567890.1', 123456789012345678901n, 1],
  ])('%s', (text, digits, scale) => {
    expect(decimal(text)).toEqual({ digits, scale });
  });

  it.each(
    [
      ['', '-', '.5', '5.', '+5', '--5', '5-', ' 5', '5 ', '5\n', '1.2.3'],
      ['257,1', '1 000', '−5', '5 %', '5x', 'x5', '0x10', '٣'],
      ['e5', '1e', '1e+', '1e1.5', '1e12345', 'NaN', 'Infinity'],
    ].flat(),
  )('%j is no number', (text) => {
    expect(decimal(text)).toBeNull();
  });

  it('reads what toText writes', () => {
    fc.assert(
      fc.property(anyDecimal, (x) => {
        expect(decimal(toText(x))).toEqual(x);
      }),
    );
  });

  it('reads any finite double as String writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(toNumber(d(String(x)))).toBe(x === 0 ? 0 : x);
      }),
    );
  });
});

describe('decimalOf', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [257.1, '257.1'],
    [-8.3, '-8.3'],
    [68293209.05, '68293209.05'],
    [1e-7, '0.0000001'],
    [-2.5e-7, '-0.00000025'],
    [1e21, '1000000000000000000000'],
  ])('%d is %s', (value, text) => {
    expect(toText(decimalOf(value)!)).toBe(text);
  });

  it.each([
    ['0,1 + 0,2', 0.1 + 0.2, '0.3'],
    ['1,1 × 3', 1.1 * 3, '3.3'],
    ['15 digits', 0.123456789012345, '0.123456789012345'],
    ['16 digits', 0.1234567890123456, '0.123456789012346'],
    ['16 digits, negative', -0.1234567890123456, '-0.123456789012346'],
    ['a whole number of 15 digits', 999999999999999, '999999999999999'],
    ['its negative', -999999999999999, '-999999999999999'],
    ['a whole number of 16 digits', 1234567890123456, '1234567890123460'],
    ['its negative', -1234567890123456, '-1234567890123460'],
    ['a power of ten', 1e15, '1000000000000000'],
  ])('keeps 15 significant digits: %s', (_, value, text) => {
    expect(toText(decimalOf(value)!)).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('%d is no number', (value) => {
    expect(decimalOf(value)).toBeNull();
  });

  it('takes back what toNumber gives, up to 15 digits', () => {
    fc.assert(
      fc.property(fifteenDigits(), (x) => {
        expect(decimalOf(toNumber(x))).toEqual(trim(x));
      }),
    );
  });

  it('never gives more than 15 significant digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const significant = toText(decimalOf(x)!)
          .replace(/[-.]/g, '')
          .replace(/^0+|0+$/g, '');
        expect(significant.length).toBeLessThanOrEqual(15);
      }),
    );
  });
});

describe('toText', () => {
  it.each<[bigint, number, string]>([
    [0n, 0, '0'],
    [0n, 2, '0.00'],
    [70n, 1, '7.0'],
    [5n, 1, '0.5'],
    [-5n, 3, '-0.005'],
    [-830n, 2, '-8.30'],
    [-1116n, 0, '-1116'],
  ])('%d with scale %d is %s', (digits, scale, text) => {
    expect(toText({ digits, scale })).toBe(text);
  });
});

describe('toNumber', () => {
  it.each([
    ['257.1', 257.1],
    ['-8.30', -8.3],
    ['9007199254740993', 9007199254740992],
  ])('%s is the nearest double, %d', (text, value) => {
    expect(toNumber(d(text))).toBe(value);
  });
});

describe('trim', () => {
  it.each([
    ['7.0', '7'],
    ['-8.300', '-8.3'],
    ['0.00', '0'],
    ['70', '70'],
    ['257.1', '257.1'],
    ['100.010', '100.01'],
  ])('%s is %s', (text, trimmed) => {
    expect(toText(trim(d(text)))).toBe(trimmed);
  });
});

describe('movePoint', () => {
  it.each([
    ['257.1', 0, '257.1'],
    ['257.1', 1, '2571'],
    ['257.1', 3, '257100'],
    ['257.1', -2, '2.571'],
    ['-250000', -6, '-0.250000'],
    ['0.6154', 2, '61.54'],
  ])('%s by %d is %s', (text, places, moved) => {
    expect(toText(movePoint(d(text), places))).toBe(moved);
  });
});

describe('powerOfTen', () => {
  it.each([0, 1, 15, 63, 64, 400])('of %d is 1 and as many zeros', (exponent) => {
    expect(powerOfTen(exponent).toString()).toBe(`1${'0'.repeat(exponent)}`);
  });
});

describe('digitsAt', () => {
  it('writes the same number with more decimals', () => {
    expect(digitsAt(d('-8.3'), 1)).toBe(-83n);
    expect(digitsAt(d('-8.3'), 4)).toBe(-83000n);
  });

  it('keeps the number', () => {
    fc.assert(
      fc.property(anyDecimal, fc.nat({ max: 20 }), (x, more) => {
        const scale = x.scale + more;
        expect(equals({ digits: digitsAt(x, scale), scale }, x)).toBe(true);
      }),
    );
  });
});

function fifteenDigits(): fc.Arbitrary<Decimal> {
  return fc.record({
    digits: fc.bigInt(-(10n ** 15n - 1n), 10n ** 15n - 1n),
    scale: fc.nat({ max: 20 }),
  });
}

describe('what is read and told without text', () => {
  const doubles = [...manyDoubles(20_000)].filter(Number.isFinite);

  it('is what its text says, for doubles of every sort', () => {
    const differing = doubles.filter((value) => {
      const [quick, slow] = [decimalOf(value), decimalByText(value)];
      return quick?.digits !== slow?.digits || quick?.scale !== slow?.scale;
    });
    expect(differing).toEqual([]);
  });

  it('gives the double that its text gives', () => {
    const differing = doubles
      .flatMap((value) => decimalOf(value) ?? [])
      .flatMap((value) => [value, { digits: value.digits * 97n, scale: value.scale + 3 }])
      .filter((value) => !Object.is(toNumber(value), numberByText(value)));
    expect(differing).toEqual([]);
  });
});
