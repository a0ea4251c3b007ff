import type { RawWorkbook } from '../src/workbook/rawWorkbook';
import { readXlsx } from '../src/xlsx/reading/readXlsx';

/** Reads a file that must be a workbook: what can't be read takes no time, and is no figure. */
export async function readWorkbook(path: string): Promise<RawWorkbook> {
  const read = await readXlsx(path);
  if (read.kind === 'unreadable') throw new Error(`${path}: ${read.fault.kind}`);
  return read.workbook;
}
