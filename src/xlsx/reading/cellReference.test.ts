import { expect, it } from '@jest/globals';
import { rowOf } from './cellReference';

it('a reference has a row', () => {
  expect(rowOf('AB12')).toBe(12);
});
