import { expect, test } from '@jest/globals';
import { formatMeaning } from './formatMeaning';

test.each([
  ['General', 0, null],
  ['0', 0, null],
  ['#,##0', 0, null],
  ['#,##0.0', 0, null],
  ['#,##0.0;"−"#,##0.0;0.0', 0, null],
  ['0%', 2, '%'],
  ['0.00 %', 2, '%'],
  ['0.0"%"', 0, '%'],
  ['#,##0,', -3, null],
  ['#,##0.0,,', -6, null],
  ['0.0,,;[Red]-0.0,,', -6, null],
  ['#,##0.0,," mnkr"', -6, 'mnkr'],
  ['#,##0.0," Mkr"', -3, 'mnkr'],
  ['0" st"', 0, 'st'],
  ['0\\ \\s\\t', 0, 'st'],
  ['#,##0 "kr"', 0, null],
  ['#,##0.00\\ [$kr-41D]', 0, null],
  ['_-* #,##0.00 _k_r_-;-* #,##0.00 _k_r_-', 0, null],
  ['[>=1000000]#,##0.0,,;0', -6, null],
  ['0;"år"', 0, null],
  ['@', 0, null],
])('%s shifts by %i and says %s', (format, shift, unit) => {
  expect(formatMeaning(format)).toEqual({ shift, unit, isDate: false });
});

test.each(['yyyy-mm-dd', 'd/m/yy', '[$-41D]d mmmm yyyy', 'h:mm', 'yyyy\\-mm\\-dd;@'])(
  '%s shows a date',
  (format) => {
    expect(formatMeaning(format)).toMatchObject({ shift: 0, isDate: true });
  },
);
