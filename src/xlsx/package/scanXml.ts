import { SaxParser } from '@cj-tech-master/excelts/xml';
import { decodeXml } from './decodeXml';
import { Namespaces } from './namespaces';
import { UnreadableFile, damaged } from './unreadableFile';
import type { ZipPackage } from './zipPackage';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Callbacks of a streaming reader of one part. */
export interface XmlHandlers {
  /** What the part's root must be called; a part that begins otherwise is damaged. */
  readonly root?: string;
  /**
   * An element begins. The name is without the prefix that some programs put on every element;
   * elements of another vocabulary than the root's are named ''.
   */
  open(name: string, attributes: XmlAttributes): void;
  /** A piece of text: one text may come in several. */
  text?(text: string): void;
  close?(name: string): void;
}

/** A cell holds at most 32 767 characters, so no text between two tags is this long. */
const LONGEST_PIECE = 4_000_000;

/** Parses one part of the package as a stream. */
export async function scanXml(zip: ZipPackage, part: string, handlers: XmlHandlers): Promise<void> {
  const parser = parserFor(handlers);
  try {
    for await (const text of decodeXml(zip.unpack(part))) parser.write(text);
    parser.close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(part);
  }
}

interface Parser {
  write(text: string): void;
  close(): void;
}

function parserFor(handlers: XmlHandlers): Parser {
  // Characters that XML forbids can't be seen in a sheet: they are dropped, as in Excel's own repair.
  const sax = new SaxParser({ position: false, invalidCharHandling: 'skip' });
  const onText = handlers.text?.bind(handlers);
  const onClose = handlers.close?.bind(handlers);
  let sinceLastTag = 0;
  let { root } = handlers;
  const namespaces = new Namespaces();

  sax.on('opentag', (tag) => {
    sinceLastTag = 0;
    const name = namespaces.open(tag.name, tag.attributes);
    if (root !== undefined && name !== root) throw new Error(`not a ${root}`);
    root = undefined;
    handlers.open(name, tag.attributes);
  });
  sax.on('closetag', (tag) => {
    sinceLastTag = 0;
    const name = namespaces.close(tag.name);
    onClose?.(name);
  });
  if (onText !== undefined) sax.on('text', onText);

  return {
    write(text) {
      sinceLastTag += text.length;
      sax.write(text);
      // The parser gathers an unfinished comment or document type letter by letter.
      if (sinceLastTag > LONGEST_PIECE) throw new Error('too much between two tags');
    },
    close: () => void sax.close(),
  };
}
