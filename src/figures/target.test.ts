import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { anyDecimal, d } from './decimal.testing';
import { type Direction, type Level, reaches, reachesNumber, sameLevel } from './target';

const number = (text: string): Level => ({ kind: 'quantity', value: d(text) });
const between = (low: string, high: string): Level => ({
  kind: 'interval',
  low: d(low),
  high: d(high),
});
const yes: Level = { kind: 'boolean', value: true };
const no: Level = { kind: 'boolean', value: false };

describe('reaches', () => {
  it.each<[Direction, Level, Level, boolean | null]>([
    ['higher', number('85'), number('85.0'), true],
    ['higher', number('84.9'), number('85'), false],
    ['lower', number('6.5'), number('6.5'), true],
    ['lower', number('6.6'), number('6.5'), false],
    ['atMost', number('100'), number('100'), true],
    ['atMost', number('100.1'), number('100'), false],
    ['interval', number('-1'), between('-1', '1'), true],
    ['interval', number('1'), between('-1', '1'), true],
    ['interval', number('1.01'), between('-1', '1'), false],
    ['interval', number('-1.01'), between('-1', '1'), false],
    ['interval', between('-1', '0.5'), between('-1', '1'), true],
    ['interval', between('-1', '1.5'), between('-1', '1'), false],
    ['interval', between('-2', '1'), between('-1', '1'), false],
    ['boolean', yes, yes, true],
    ['boolean', no, yes, false],
    ['boolean', yes, no, false],
  ])('%s: %p against %p is %s', (direction, value, target, reached) => {
    expect(reaches(value, target, direction)).toBe(reached);
  });

  it.each<[Direction, Level, Level]>([
    ['higher', yes, number('1')],
    ['higher', number('1'), yes],
    ['higher', between('1', '2'), number('1')],
    ['lower', number('1'), between('1', '2')],
    ['interval', number('1'), number('1')],
    ['interval', yes, between('0', '1')],
    ['boolean', number('1'), yes],
    ['boolean', yes, number('1')],
    ['informative', number('1'), number('1')],
  ])('%s: %p against %p has no answer', (direction, value, target) => {
    expect(reaches(value, target, direction)).toBeNull();
  });
});

test('of two numbers, one reaches the other in each direction, both only when they are equal', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, (a, b) => {
      const [up, down] = [reachesNumber(a, b, 'higher'), reachesNumber(a, b, 'lower')];
      expect(up || down).toBe(true);
      expect(up && down).toBe(
        sameLevel({ kind: 'quantity', value: a }, { kind: 'quantity', value: b }),
      );
    }),
  );
});

test.each<[Level, Level, boolean]>([
  [number('7'), number('7.0'), true],
  [number('7'), number('7.1'), false],
  [number('7'), between('7', '7'), false],
  [yes, yes, true],
  [yes, no, false],
  [yes, number('1'), false],
  [between('-1', '1'), between('-1.0', '1.0'), true],
  [between('-1', '1'), between('-1', '2'), false],
  [between('-1', '1'), between('-2', '1'), false],
  [between('1', '1'), number('1'), false],
])('%p and %p are the same: %s', (a, b, same) => {
  expect(sameLevel(a, b)).toBe(same);
});
