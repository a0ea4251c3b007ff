import { expect, test } from '@jest/globals';
import { localDay, localMinute, utcSecond } from './localTime';

test.each([
  [new Date(2020, 8, 5, 9, 4), '2020-09-05 09:04'],
  [new Date(2020, 11, 31, 23, 59, 59), '2020-12-31 23:59'],
])('the clock on the wall at %s', (time, minute) => {
  expect(localMinute(time)).toBe(minute);
});

test('the day there, whatever day it is in Greenwich', () => {
  expect(localDay(new Date(2021, 0, 1, 0, 0))).toEqual({ year: 2021, month: 1, day: 1 });
});

test('the second in Greenwich, as files write it', () => {
  expect(utcSecond(new Date(Date.UTC(2020, 8, 15, 8, 30, 0, 123)))).toBe('2020-09-15T08:30:00Z');
});
