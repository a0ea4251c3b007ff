import { expect, test } from '@jest/globals';
import type { WrittenCell } from '../../report/cell';
import { cell } from './cell.testing';
import { readDateCell } from './readDateCell';

const DATE = 'yyyy-mm-dd';

test.each<[WrittenCell['value'], boolean, string]>([
  [44074, false, '2020-8-31'],
  [44074.75, false, '2020-8-31'],
  [42612, true, '2020-8-31'],
  [1, false, '1900-1-1'],
  [59, false, '1900-2-28'],
  [61, false, '1900-3-1'],
  [0, true, '1904-1-1'],
  [20200831, false, '2020-8-31'],
  ['2020-08-31', false, '2020-8-31'],
  ['2020-08-31', true, '2020-8-31'],
  ['20200831', false, '2020-8-31'],
  ['2020‑08‑31', false, '2020-8-31'],
  ['2020-08-31 00:00:00', false, '2020-8-31'],
  ['31 augusti 2020', false, '2020-8-31'],
])('%p (1904: %p) is %s', (value, date1904, date) => {
  const read = readDateCell(cell(value, DATE), date1904).value;
  expect(read && [read.year, read.month, read.day].join('-')).toBe(date);
});

// Excel shows serial 60 as 29 February 1900, a day that never was; nothing lies before day 0.
test.each<WrittenCell['value']>([
  60,
  -1,
  1e9,
  '1900-02-29',
  '2020-02-30',
  '3/4/2020',
  'snart',
  true,
])('%p is no date', (value) => {
  expect(readDateCell(cell(value, DATE), false).fault).toEqual({
    kind: 'unreadable',
    expected: 'date',
  });
});
