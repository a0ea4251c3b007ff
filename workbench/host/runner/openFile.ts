import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadBook } from '../file/loadBook';
import type { FunctionsOptions } from '../functions/customFunctions';
import type { Book } from '../model/book';

/** Opens a workbook from a path or from its bytes. */
export async function openFile(
  file: string | Uint8Array,
  functions?: FunctionsOptions,
): Promise<Book> {
  if (typeof file !== 'string') return loadBook(file, 'Book1.xlsx', functions);
  return loadBook(await readFile(file), path.basename(file), functions);
}
