import { basename } from 'node:path';
import { readGrid, readGridBytes } from '../../xlsx/reading/readGrid';
import { type ReadOptions, readXlsx, readXlsxBytes } from '../../xlsx/reading/readXlsx';
import type { WorkbookSource } from './openedReport';

/** A workbook on disk. */
export const workbookFile = (path: string, options: ReadOptions = {}): WorkbookSource => ({
  tables: () => readXlsx(path, options),
  cells: () => readGrid(path, basename(path)),
});

/**
 * A workbook in memory.
 * @param path of the file it was read from, whose name may say which report it is.
 */
export const workbookBytes = (bytes: Uint8Array, path: string): WorkbookSource => ({
  tables: () => readXlsxBytes(bytes),
  cells: () => readGridBytes(bytes, basename(path)),
});
