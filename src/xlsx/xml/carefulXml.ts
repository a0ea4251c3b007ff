import { TextDecoder } from 'node:util';
import { SaxParser } from '@cj-tech-master/excelts/xml';
import { encodingOf } from './decodeXml';
import type { XmlPlace } from './quickXml';
import type { XmlEvents } from './xmlEvents';

/** A cell holds at most 32 767 characters, so no text between two tags is this long. */
const LONGEST_PIECE = 4_000_000;

/**
 * Reads XML of every encoding, from its beginning or from where another reader stopped. Throws what
 * makes a part damaged.
 */
export class CarefulXml {
  readonly #sax: SaxParser;
  #decoder: TextDecoder | null = null;
  #sinceLastTag = 0;

  constructor(events: XmlEvents, { within, root }: XmlPlace) {
    // Characters that XML forbids can't be seen in a sheet: they are dropped, as in Excel's own repair.
    this.#sax = new SaxParser({ position: false, invalidCharHandling: 'skip' });
    if (root !== 'before') {
      this.#decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      const read = root === 'closed' ? '<read/>' : within.map((tag) => `<${tag}>`).join('');
      // What stands here is not the beginning, where a byte order mark would be dropped.
      this.#sax.write(` ${read}`);
    }
    this.#sax.on('opentag', ({ name, attributes }) => {
      this.#sinceLastTag = 0;
      events.open(name, attributes, true);
    });
    this.#sax.on('closetag', ({ name }) => {
      this.#sinceLastTag = 0;
      events.close(name);
    });
    if (events.hasText) this.#sax.on('text', (text) => events.text(text));
  }

  /** Reads on. */
  write(chunk: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    this.#read(this.#decoder.decode(chunk, { stream: true }));
  }

  /** Ends the part. */
  end(): void {
    if (this.#decoder !== null) this.#read(this.#decoder.decode());
    this.#sax.close();
  }

  #read(text: string): void {
    this.#sinceLastTag += text.length;
    this.#sax.write(text);
    // The parser gathers an unfinished comment or document type letter by letter.
    if (this.#sinceLastTag > LONGEST_PIECE) throw new Error('too much between two tags');
  }
}
