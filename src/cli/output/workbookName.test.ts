import { expect, test } from '@jest/globals';
import { endingFor, kindByName } from './workbookName';

test.each([
  ['a.xlsx', 'b.xlsx', '.xlsx'],
  ['a.xltx', 'b.xlsx', '.xlsx'],
  ['a.xltx', 'b.XLTX', '.xltx'],
  ['a.XLTX', 'b.xlsm', '.xltx'],
  ['a.xlsm', 'b.xltm', '.xltm'],
  ['a.xltm', 'b.xlsx', '.xltm'],
  ['a.bin', 'b.xlsx', '.xlsx'],
  ['a', 'b', '.xlsx'],
])('from %s, %s must end in %s', (from, to, ending) => {
  expect(endingFor(from, to)).toBe(ending);
});

test.each([
  ['mall.XLTX', 'template'],
  ['mall.xltm', 'template'],
  ['rapport.xlsm', 'workbook'],
  ['xltx', 'workbook'],
])('%s is a %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});
