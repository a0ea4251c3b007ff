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
  ['0;"år"', 0, null],
  ['#,##0,.0', -3, null],
  ['0%%', 4, '%'],
  ['General" st"', 0, 'st'],
  ['[$tkr]', 0, null],
  ['#,##0 [$tkr]', 0, 'tkr'],
  ['#,##0\\ [$tkr-41D]', 0, 'tkr'],
  ['#,##0.0[$ mnkr-41D];-#,##0.0[$ mnkr-41D]', 0, 'mnkr'],
  ['#,##0 [$SEK]', 0, null],
  ['[$-41D]#,##0.0', 0, null],
  ['#,##0 tkr', 0, 'tkr'],
  ['#,##0.0 mnkr', 0, 'mnkr'],
  ['0 st', 0, 'st'],
  ['#,##0_ "tkr"_)', 0, 'tkr'],
  ['"ca "#,##0.0', 0, null],
  ['"ca "#,##0.0,," mnkr"', -6, 'mnkr'],
  ['c\\a\\ 0.0', 0, null],
  ['"tkr "#,##0', 0, null],
  ['"Σ "0%', 2, '%'],
  ['0.00E+00', 0, null],
  ['# ?/?" st"', 0, 'st'],
  [';;;', 0, null],
  ['[Red]#,##0.0,,', -6, null],
  ['0.0"', 0, null],
  ['', 0, null],
  ['@', 0, null],
])('%s shifts by %i and says %s', (format, shift, unit) => {
  expect(formatMeaning(format, 1)).toMatchObject({ shift, unit, isDate: false });
});

test.each([
  'yyyy-mm-dd',
  'd/m/yy',
  '[$-41D]d mmmm yyyy',
  'h:mm',
  'yyyy\\-mm\\-dd;@',
  '[h]:mm:ss.00',
  'mm:ss.0',
  '[>0]yyyy-mm-dd;"-"',
])('%s shows a date', (format) => {
  expect(formatMeaning(format, 44074)).toMatchObject({ shift: 0, isDate: true });
});

test.each([
  ['[=0]"-";#,##0.0,,', 0, -6, null],
  ['[=0]"-";#,##0.0,,', 257_100_000, -6, null],
  ['[=0]"-";#,##0.0,,', -257_100_000, -6, null],
  ['[<0.0005]"<0,05 %";0.00%', 0.6154, 2, '%'],
  ['[<0.0005]"<0,05 %";0.00%', 0.0001, 2, '%'],
  ['[>=1000000]#,##0.0,,;0', 2_000_000, -6, null],
  ['[>=1000000]#,##0.0,,;0', 999_999, 0, null],
  ['[>=1000000]#,##0.0,," mnkr";[>=1000]#,##0," tkr";0" kr"', 2_000_000, -6, 'mnkr'],
  ['[>=1000000]#,##0.0,," mnkr";[>=1000]#,##0," tkr";0" kr"', 2_000, -3, 'tkr'],
  ['[>=1000000]#,##0.0,," mnkr";[>=1000]#,##0," tkr";0" kr"', 2, 0, null],
  ['[>=1000000]#,##0.0,,', 5, 0, null],
  ['[>9]0,;[<0]0%', 5, 0, null],
  ['[<>0]0.0,;0', 5, -3, null],
  ['[<=5]0.0,;0', 5, -3, null],
  ['[> -1.5E3]0.0,;0', -1400, -3, null],
  ['0.0;0.0,', 0, 0, null],
  ['0.0;0.0,', -1, -3, null],
  ['0.0;(0.0," tkr)";"-"', -1, -3, 'tkr'],
  ['0.0;0.0," tkr-"', -1, -3, 'tkr'],
  ['0.0;-0.0;0%', 0, 2, '%'],
  ['0.0%;-0.0%;"-"', 0, 2, '%'],
  ['0.0,,;0.0,,;;@', 0, -6, null],
  ['0.0,;@', -1, -3, null],
  ['[=0]"-";0.0,;0.0,,', 5, -6, null],
  ['[=0]"-";0.0,;0.0,,', -5, -3, null],
  ['0.0;[<-5]0.0,;0%', 1, 0, null],
  ['0.0;[<-5]0.0,;0%', -1, 2, '%'],
])('%s shows %d shifted by %i as %s', (format, value, shift, unit) => {
  expect(formatMeaning(format, value)).toMatchObject({ shift, unit, isDate: false });
});

test.each([
  ['General', null],
  ['General" st"', null],
  ['@', null],
  ['#,##0', 0],
  ['0.0', 1],
  ['#,##0.00;[Red]-#,##0.00', 2],
  ['0.00 %', 2],
  ['#,##0.0,, "mnkr"', 1],
])('%s shows %j decimals', (format, decimals) => {
  expect(formatMeaning(format, 1).decimals).toBe(decimals);
});
