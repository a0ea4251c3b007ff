import { expect, test } from '@jest/globals';
import { formatMeasure } from './formatMeasure';
import { type Measure, readMeasure } from './readMeasure';

test.each([
  ['61,54%', '61,54 %', '61.54%'],
  ['4 000', '4 000', '4,000'],
  ['+/-1 %', '−1 till 1 %', '−1 to 1%'],
  ['Ja', 'Ja', 'Yes'],
  ['nej', 'Nej', 'No'],
  ['Tas fram av nämnd/styrelse', 'Tas fram av nämnd', 'Set by the committee'],
])('%s is written %s and %s', (written, swedish, english) => {
  const measure = readMeasure(written) as Measure;
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  expect(plain(formatMeasure(measure, 'sv'))).toBe(swedish);
  expect(plain(formatMeasure(measure, 'en'))).toBe(english);
});
