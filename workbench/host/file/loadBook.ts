import type { FunctionsOptions } from '../functions/customFunctions';
import { Book } from '../model/book';

/** Reads a workbook from the bytes of an .xlsx file. */
export function loadBook(bytes: Uint8Array, name: string, _f?: FunctionsOptions): Promise<Book> {
  const book = new Book(name);
  book.source = bytes;
  return Promise.resolve(book);
}
