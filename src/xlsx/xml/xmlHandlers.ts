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
  /**
   * Takes an element `c`, with all that is in it, from its bytes. A sheet is little else, and to
   * tell of each tag and text by itself takes three times as long.
   *
   * @param at where the element begins.
   * @param end where the bytes end that are known so far, which may be within the element; some zeros
   *   follow.
   * @returns where the element ends; `at` when it is to be told of as any other, which is always
   *   right.
   */
  cell?(bytes: Buffer, at: number, end: number): number;
}
