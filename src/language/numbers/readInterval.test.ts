import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../figures/compare';
import { toText } from '../../figures/decimal';
import { formatInterval } from './formatInterval';
import { readInterval } from './readInterval';

describe('readInterval', () => {
  it.each([
    ['+/-1 %', '-1', '1', '%'],
    ['+/- 1 %', '-1', '1', '%'],
    ['±1 %', '-1', '1', '%'],
    ['± 0,5', '-0.5', '0.5', null],
    ['+−1 %', '-1', '1', '%'],
    ['+/–\u00A01\u00A0%', '-1', '1', '%'],
    ['−1 – 1 %', '-1', '1', '%'],
    ['-1 till 1 %', '-1', '1', '%'],
    ['−5 Till −1 %', '-5', '-1', '%'],
    ['−5 – −1 %', '-5', '-1', '%'],
    ['5–10 %', '5', '10', '%'],
    ['5 – 10 %', '5', '10', '%'],
    ['5-10 st', '5', '10', 'st'],
    ['5 - 10', '5', '10', null],
    ['1 000–2 000 kr', '1000', '2000', 'kr'],
    ['3–3', '3', '3', null],
  ])('%j is from %s to %s %s', (text, low, high, unit) => {
    const interval = readInterval(text);
    expect(interval && [toText(interval.low), toText(interval.high)]).toEqual([low, high]);
    expect(interval?.unit).toBe(unit);
  });

  it.each([
    ['10–5 %', 'the lower number last'],
    ['−5 –1 %', 'a dash or a minus'],
    ['5– 10', 'a dash or a minus'],
    ['-1 - 1 %', 'a hyphen beside a signed number'],
    ['5 - -10', 'a hyphen beside a signed number'],
    ['5till10', 'no spaces'],
    ['5 till', 'one number'],
    ['5 till tio', 'one number'],
    ['5–10–15', 'three numbers'],
    ['2020-08-31', 'a date'],
    ['+/-', 'no number'],
    ['±−1', 'two signs'],
    ['5 %', 'one number'],
    ['', 'nothing'],
  ])('%j is no interval: %s', (text) => {
    expect(readInterval(text)).toBeNull();
  });

  it('reads back what formatInterval writes', () => {
    const decimal = fc.record({ digits: fc.bigInt(), scale: fc.nat({ max: 9 }) });
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const written = formatInterval({ low, high }, 'mnkr', 'sv');
        expect(readInterval(written)).toEqual({ low, high, unit: 'mnkr' });
      }),
    );
  });
});
