import { expect, test } from '@jest/globals';
import { slipsOf } from './typingErrors';

test('every slip once, and never the number itself', () => {
  expect(slipsOf('-25.1', [7.4, -25.1])).toEqual([
    ['sign', 25.1],
    ['swap', -52.1],
    ['swap', -21.5],
    ['lost digit', -5.1],
    ['lost digit', -2.1],
    ['lost digit', -25],
    ['factor 10', -251],
    ['factor 10', -2.51],
    ['factor 1000', -25100],
    ['factor 1000', -0.0251],
    ['wrong row', 7.4],
  ]);
});

test('equal digits can not change places, and zero has no sign', () => {
  expect(slipsOf('11', []).map(([slip]) => slip)).not.toContain('swap');
  expect(slipsOf('0.0', [])).toEqual([]);
});
