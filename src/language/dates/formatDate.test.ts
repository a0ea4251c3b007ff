import { expect, it } from '@jest/globals';
import { LANGUAGES } from '../bilingual';
import { formatDate } from './formatDate';

it.each(LANGUAGES)('writes dates with the year first in %s', (language) => {
  expect(formatDate({ year: 2020, month: 4, day: 5 }, language)).toBe('2020-04-05');
});
