import { plainText } from './byteText';

/** The names of a part's elements and attributes, which are few: each is made into text once. */
export class ByteNames {
  readonly #known: (string | undefined)[] = new Array<string | undefined>(1024);

  /** The name that some bytes of ASCII are. */
  at(bytes: Buffer, start: number, end: number): string {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] as number)) | 0;
    const place = hash & 1023;
    const known = this.#known[place];
    if (known !== undefined && isAt(bytes, start, end, known)) return known;
    const name = plainText(bytes, start, end);
    this.#known[place] = name;
    return name;
  }
}

/** Whether some bytes are a name. */
export function isAt(bytes: Buffer, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== name.charCodeAt(at - start)) return false;
  }
  return true;
}
