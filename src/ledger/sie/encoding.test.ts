import { describe, expect, test } from '@jest/globals';
import { ByteText, textIn } from './byteText';
import { decodeBytes, encodeText, repairText, type Encoding } from './encoding';

const TEXT = '#FNAMN "Nämnd för Åre, Örnsköldsvik och Ängelholm, idé"';

function readIn(bytes: Uint8Array): readonly [Encoding, string] {
  const reader = new ByteText();
  const raw = reader.take(bytes);
  const encoding = reader.encoding();
  return [encoding, textIn(raw, encoding)];
}

describe('the encoding is found out', () => {
  test.each(['CP437', 'Windows-1252'] as const)('%s by counting letters', (encoding) => {
    expect(readIn(encodeText(TEXT, encoding)!)).toEqual([encoding, TEXT]);
  });

  test('UTF-8, with a mark or without', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(readIn(bytes)).toEqual(['UTF-8', TEXT]);
    expect(readIn(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual(['UTF-8', TEXT]);
  });

  test('UTF-8 that is cut off is none', () => {
    expect(readIn(Uint8Array.of(0x61, 0xc3))[0]).not.toBe('UTF-8');
  });

  test('nothing but ASCII', () => {
    expect(readIn(new TextEncoder().encode('#FLAGGA 0'))).toEqual(['ASCII', '#FLAGGA 0']);
  });

  test('binary', () => {
    const reader = new ByteText();
    reader.take(Uint8Array.of(0x23, 0, 1));
    expect(reader.isBinary).toBe(true);
  });
});

test('every byte of the old sets is a sign of its own', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const encoding of ['CP437', 'Windows-1252'] as const) {
    const text = decodeBytes(all, encoding);
    expect(new Set(text).size).toBe(256);
    expect(encodeText(text, encoding)).toEqual(all);
  }
});

test.each([
  ['NÃ¤mnd', 'Nämnd'],
  ['N├ñmnd', 'Nämnd'],
  ['Nämnd', 'Nämnd'],
  ['SÃO PAULO', 'SÃO PAULO'],
])('%s is meant as %s', (text, meant) => {
  expect(repairText(text)).toBe(meant);
});
