import { expect, test } from '@jest/globals';
import * as schema from '../../workbook/schema';
import * as words from './words';

/** Without the sign that some begin with. */
const plain = (all: Readonly<Record<string, string>>): string[] =>
  Object.values(all).map((word) => word.replace(/^[✓≈✗] /, ''));

test.each([
  [words.LEVELS, schema.LEVELS],
  [words.ASSESSMENTS, schema.ASSESSMENTS],
  [words.ACTIVITY_STATUSES, schema.ACTIVITY_STATUSES],
  [words.CONTROL_STATUSES, schema.CONTROL_STATUSES],
  [words.CHANGE_TYPES, schema.CHANGE_TYPES],
])('the words are those of the contract', (shown, contract) => {
  expect(plain(shown)).toEqual([...contract]);
});
