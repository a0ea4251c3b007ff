import { describe, expect, it } from '@jest/globals';
import { decodeXml } from './decodeXml';

/** The text of bytes that come in two pieces. */
async function decoded(bytes: Uint8Array, cut = bytes.length): Promise<string> {
  const pieces = (async function* () {
    yield await Promise.resolve(bytes.subarray(0, cut));
    yield bytes.subarray(cut);
  })();
  let text = '';
  for await (const piece of decodeXml(pieces)) text += piece;
  return text;
}

const XML = '<a>åäö € 😀</a>';

describe('the text of a part', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(XML)],
    ['UTF-16', Buffer.from(`\ufeff${XML}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${XML}`, 'utf16le').swap16()],
  ])('in %s is the same wherever it is cut', async (_, bytes) => {
    for (let cut = 2; cut < bytes.length; cut++) expect(await decoded(bytes, cut)).toBe(XML);
  });

  it('that says UTF-16 and is UTF-8', async () => {
    const xml = `<?xml version="1.0" encoding="utf-16"?>${XML}`;
    expect(await decoded(Buffer.from(xml))).toBe(xml);
  });

  it('in the encoding that its declaration names', async () => {
    const xml = "<?xml version='1.0' encoding='windows-1252'?><a>å –</a>";
    const bytes = Buffer.from(xml.replace('–', '\x96'), 'latin1');
    expect(await decoded(bytes)).toBe(xml);
  });

  it('that is none', async () => {
    await expect(decoded(Buffer.from([0x3c, 0x61, 0xff, 0xfe]))).rejects.toThrow();
  });
});
