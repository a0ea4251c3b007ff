import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toText } from '../../figures/decimal';
import { formatQuantity } from './formatQuantity';
import { readQuantity } from './readQuantity';

describe('readQuantity', () => {
  it.each([
    ['4 st', '4', 'st'],
    ['61,54 %', '61.54', '%'],
    ['90%', '90', '%'],
    ['100  %', '100', '%'],
    ['1,9 kg CO2 per kg livsmedel', '1.9', 'kg CO2 per kg livsmedel'],
    ['4 000 ton', '4000', 'ton'],
    ['4 000ton', '4000', 'ton'],
    ['4 000\nton', '4000', 'ton'],
    ['−1 %', '-1', '%'],
    ['- 1 procent', '-1', '%'],
    ['257,1 Mkr', '257.1', 'mnkr'],
    ['21 °C', '21', '°C'],
    ['5 €', '5', '€'],
    ['3 m3', '3', 'm3'],
    ['3,2 per 1 000 invånare', '3.2', 'per 1 000 invånare'],
    ['7 l/100 km', '7', 'l/100 km'],
    ['8 timmar', '8', 'timmar'],
    ['2 avtal', '2', 'avtal'],
  ])('%j is %s %s', (text, value, unit) => {
    const quantity = readQuantity(text);
    expect(quantity && toText(quantity.value)).toBe(value);
    expect(quantity?.unit).toBe(unit);
  });

  it('reads a bare number without unit', () => {
    expect(readQuantity('81,65')).toEqual({ value: { digits: 8165n, scale: 2 }, unit: null });
  });

  it.each([
    '',
    '%',
    'ca 5',
    '>5',
    '5 (81)',
    '5-10',
    '5 till 10 %',
    '3 av fem',
    '3 av 4',
    '4 st 2019',
    '12 34 st',
    '1.234 st',
    '1e5',
    '2020-08-31',
    '31 augusti 2020',
    '5 av dessa åtgärder har genomförts enligt plan',
    '3 platser har tillsatts och resten tillsätts i höst',
  ])('%j is no quantity', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it.each(['%', 'st', 'mnkr', 'kg CO2 per kg livsmedel', null])(
    'reads back what formatQuantity writes in %s',
    (unit) => {
      fc.assert(
        fc.property(fc.bigInt(), fc.nat({ max: 9 }), (digits, scale) => {
          const value = { digits, scale };
          expect(readQuantity(formatQuantity(value, unit, 'sv'))).toEqual({ value, unit });
        }),
      );
    },
  );
});
