import { expect, test } from '@jest/globals';
import { describeOutputFault } from './outputLost';

test.each([
  ['ENOSPC', /Disken är full/, /disk is full/],
  ['EDQUOT', /Disken är full/, /disk is full/],
  ['EIO', /annan plats.*\(EIO\)/, /somewhere else.*\(EIO\)/],
])('%s under the output', (code, sv, en) => {
  const sentence = describeOutputFault(Object.assign(new Error('refused'), { code }));
  expect(sentence.sv).toMatch(sv);
  expect(sentence.en).toMatch(en);
});
