import { expect, it } from '@jest/globals';
import { decodeEscapes } from './textEscapes';

it.each([
  ['Bokfört_x000a_tom', 'Bokfört\ntom'],
  ['_x000D__x000A_', '\r\n'],
  ['_x005F_x000a_', '_x000a_'],
  ['a_xyz_b', 'a_xyz_b'],
  ['tax_2020', 'tax_2020'],
])('%s', (written, text) => {
  expect(decodeEscapes(written)).toBe(text);
});
