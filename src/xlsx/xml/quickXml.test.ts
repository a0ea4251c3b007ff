import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CarefulXml } from './carefulXml';
import { QuickXml } from './quickXml';
import { XmlEvents } from './xmlEvents';
import { brokenXmlText, xmlText } from './xmlText.testing';

/** What was told of a part, texts side by side as one, and whether it is damaged. */
interface Told {
  readonly events: readonly (readonly string[])[];
  readonly isDamaged: boolean;
  /** How many bytes the quick reader left to the careful one; null when none. */
  readonly left: number | null;
}

class Listener {
  readonly events: string[][] = [];
  #depth = 0;

  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    this.#depth += 1;
    this.events.push(['open', name, JSON.stringify(Object.entries(attributes))]);
  }

  text(text: string): void {
    // White space outside the root is nobody's.
    if (this.#depth === 0) return;
    const last = this.events.at(-1);
    if (last?.[0] === 'text') last[1] += text;
    else this.events.push(['text', text]);
  }

  close(name: string): void {
    this.#depth -= 1;
    this.events.push(['close', name]);
  }
}

function carefully(bytes: Buffer): Told {
  const listener = new Listener();
  const careful = new CarefulXml(new XmlEvents(listener), { within: [], root: 'before' });
  try {
    if (bytes.length > 0) careful.write(bytes);
    careful.end();
    return { events: listener.events, isDamaged: false, left: bytes.length };
  } catch {
    return { events: listener.events, isDamaged: true, left: bytes.length };
  }
}

/** As `scanXml` does it. */
function quickly(bytes: Buffer, size = bytes.length): Told {
  const listener = new Listener();
  const events = new XmlEvents(listener);
  const quick = new QuickXml(events);
  let left: number | null = null;
  try {
    let careful: CarefulXml | null = null;
    const takeOver = (at: number): CarefulXml => {
      left = bytes.length - at + quick.rest.length;
      const next = new CarefulXml(events, quick.place);
      if (quick.rest.length > 0) next.write(quick.rest);
      return next;
    };
    for (let at = 0; at < bytes.length; at += size) {
      const chunk = bytes.subarray(at, at + size);
      if (careful !== null) careful.write(chunk);
      else if (!quick.write(chunk)) careful = takeOver(at + chunk.length);
    }
    if (careful === null && !quick.end()) careful = takeOver(bytes.length);
    careful?.end();
    return { events: listener.events, isDamaged: false, left };
  } catch {
    return { events: listener.events, isDamaged: true, left };
  }
}

const same = (told: Told): Omit<Told, 'left'> => ({
  events: told.isDamaged ? [] : told.events,
  isDamaged: told.isDamaged,
});

describe('a part read quickly', () => {
  const runs = { numRuns: 3000 };

  it('is told of as when it is read carefully', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        const bytes = Buffer.from(text);
        expect(same(quickly(bytes))).toEqual(same(carefully(bytes)));
      }),
      runs,
    );
  });

  it('is damaged by what damages one that is read carefully', () => {
    fc.assert(
      fc.property(brokenXmlText, (text) => {
        const bytes = Buffer.from(text);
        expect(same(quickly(bytes))).toEqual(same(carefully(bytes)));
      }),
      runs,
    );
  });

  it('may come in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.oneof(xmlText, brokenXmlText),
        fc.integer({ min: 3, max: 40 }),
        (text, size) => {
          // What the first bytes say of the encoding must be known to both; and what the careful
          // reader makes of a forbidden character in a tag depends on where the pieces end.
          // eslint-disable-next-line no-control-regex -- these are the characters
          fc.pre(!/<\?xml|[\0\u0001\u007f\ufffe]/.test(text));
          const bytes = Buffer.from(text);
          expect(same(quickly(bytes, size))).toEqual(same(carefully(bytes)));
        },
      ),
      runs,
    );
  });

  it('may have any bytes changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(xmlText, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        const bytes = Buffer.from(text);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expect(same(quickly(bytes))).toEqual(same(carefully(bytes)));
      }),
      runs,
    );
  });
});

describe('is read quickly to its end', () => {
  it.each([
    ['an element', '<a/>'],
    ['a byte order mark', '\ufeff<a/>'],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>\n'],
    ['a declaration of UTF-16 in UTF-8', '<?xml version="1.0" encoding="utf-16"?><a/>'],
    ['prefixes', '<x:a xmlns:x="urn:x"><x:b/><y:c xmlns:y="urn:y"/></x:a>'],
    ['references', '<a b="&lt;&#xE5;">&amp;&#229;</a>'],
    ['letters outside ASCII', '<a b="å">€😀</a>'],
    ['comments, instructions and CDATA', '<a><!-- x --><?y z?><![CDATA[<]]></a>'],
    ['white space within tags', "<a\n b = 'c' ></a >"],
  ])('%s', (_, text) => {
    expect(quickly(Buffer.from(text))).toMatchObject({ left: null, isDamaged: false });
  });
});

describe('is left to the careful reader from where it begins', () => {
  it.each([
    ['a document type', '<!DOCTYPE a><a/>', 16],
    ['a name outside ASCII', '<a><å/></a>', 9],
    ['an unknown reference', '<a>&b;</a>', 7],
    ['a forbidden character', '<a><b/>\u0001</a>', 5],
    ['an end tag too many', '<a/></a>', 4],
  ])('%s', (_, text, left) => {
    expect(quickly(Buffer.from(text)).left).toBe(left);
  });

  it('another encoding', () => {
    const bytes = Buffer.from('\ufeff<a>å</a>', 'utf16le');
    expect(quickly(bytes)).toEqual({ ...carefully(bytes), left: bytes.length });
  });
});
