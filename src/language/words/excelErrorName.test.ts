import { expect, test } from '@jest/globals';

import { excelErrorName } from './excelErrorName';

test.each([
  ['#REF!', '#REFERENS!', '#REF!'],
  ['#SAKNAS!', '#SAKNAS!', '#N/A'],
  ['#namn?', '#NAMN?', '#NAME?'],
  ['#SPILL!', '#SPILL!', '#SPILL!'],
])('%s is %s in Swedish and %s in English', (error, sv, en) => {
  expect(excelErrorName(error, 'sv')).toBe(sv);
  expect(excelErrorName(error, 'en')).toBe(en);
});
