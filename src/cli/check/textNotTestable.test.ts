import { expect, test } from '@jest/globals';
import type { Language } from '../../language/bilingual';
import { coloursFor } from '../output/colours';
import { textNotTestable } from './textNotTestable';

const plain = coloursFor({ isTerminal: false, write: () => undefined }, {});
const shown = (language: Language, ...reasons: string[]) =>
  textNotTestable(
    reasons.map((text) => ({ rule: 'BUD-11', reason: { sv: text, en: text } })),
    language,
    plain,
  );

test('a line per rule', () => {
  expect(shown('sv', 'A.', 'B.')).toEqual(['Kan inte prövas\n  BUD-11  A. B.']);
  expect(shown('sv')).toEqual([]);
});

test('many reasons are counted', () => {
  expect(shown('sv', 'A.', 'B.', 'C.', 'D.', 'E.')[0]).toMatch(/A\. B\. C\. Och 2 skäl till\.$/);
  expect(shown('en', 'A.', 'B.', 'C.', 'D.')[0]).toMatch(/C\. And 1 more\.$/);
});
