/**
 * Whether a cell holds what was written into it: the quote that kept a text from being a formula is
 * not a part of it.
 */
export const shows = (content: unknown, written: unknown): boolean =>
  content === written || (typeof written === 'string' && `'${String(content)}` === written);
