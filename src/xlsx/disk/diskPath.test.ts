import { expect, test } from '@jest/globals';
import { diskPath, pathBytes, pathText, readablePath } from './diskPath';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

test.each([
  ['ASCII', '612e786c7378', 'a.xlsx', 'a.xlsx'],
  ['UTF-8', 'c3a5f09f9880', 'å😀', 'å😀'],
  ['Latin-1', '72e57474', 'r\uDCE5tt', 'r\\xE5tt'],
  ['the two mixed', 'c3a5e5c3a5', 'å\uDCE5å', 'å\\xE5å'],
  ['a character that is cut off', '61f09f', 'a\uDCF0\uDC9F', 'a\\xF0\\x9F'],
  ['a surrogate in UTF-8', 'eda080', '\uDCED\uDCA0\uDC80', '\\xED\\xA0\\x80'],
  ['a byte order mark', 'efbbbf61', '\uFEFFa', '\uFEFFa'],
])('%s: there and back', (_, hex, text, shown) => {
  expect(pathText(bytes(hex))).toBe(text);
  expect(pathBytes(text).toString('hex')).toBe(hex);
  expect(Buffer.from(diskPath(text)).toString('hex')).toBe(hex);
  expect(readablePath(text)).toBe(shown);
});

test('every byte there is comes back, wherever it stands', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    for (const given of [[byte], [0x61, byte], [byte, 0xc3, 0xa5], [0xc3, byte]]) {
      expect([...pathBytes(pathText(Uint8Array.from(given)))]).toEqual(given);
    }
  }
});

test('what is no text in another way is shown as a question', () => {
  expect(readablePath('a\uD800b')).toBe('a\uFFFDb');
});
