import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';
import { bytesInMemory, openFile, type ByteSource } from '../package/byteSource';
import { readPackage, type PackageResult } from '../package/readPackage';
import { readCellFormats } from './cellFormats';
import { readLastAuthor } from './lastAuthor';
import { findMainPart } from '../package/mainPart';
import { partOfType, readRelationships } from '../package/relationships';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { tablePartsOf } from './tablePart';
import { TableRows } from './tableRows';
import { readWorkbookPart, type SheetEntry } from '../package/workbookPart';
import type { ZipPackage } from '../package/zipPackage';

export type ReadResult = PackageResult<RawWorkbook>;

export interface ReadOptions {
  /** How many bytes the file may unpack to in all; 1 GiB when not given. */
  readonly unpackLimit?: number;
}

/**
 * Reads the tables of an Excel workbook from a file. Only what holds tables is unpacked. Whatever
 * the file is, the answer is a workbook or a fault, never an exception.
 *
 * @example
 * const result = await readXlsx('servicenamnden-t2-2020.xlsx');
 * if (result.kind === 'unreadable') console.error(describeFileFault(result.fault).sv);
 */
export const readXlsx = (path: string, options: ReadOptions = {}): Promise<ReadResult> =>
  readSource(() => openFile(path), options);

/** Reads the tables of an Excel workbook that is already in memory. */
export const readXlsxBytes = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> =>
  readSource(() => Promise.resolve(bytesInMemory(bytes)), options);

const readSource = (
  open: () => Promise<ByteSource>,
  { unpackLimit }: ReadOptions,
): Promise<ReadResult> =>
  readPackage(open, unpackLimit === undefined ? {} : { bytes: unpackLimit }, readWorkbook);

async function readWorkbook(zip: ZipPackage): Promise<RawWorkbook> {
  const packageRelationships = await readRelationships(zip, '');
  const mainPart = findMainPart(zip, packageRelationships);
  const relationships = await readRelationships(zip, mainPart);
  const { sheets, date1904 } = await readWorkbookPart(zip, mainPart, relationships);
  const lastAuthor = await readLastAuthor(zip, partOfType(packageRelationships, 'core-properties'));

  const withTables: { sheet: SheetEntry; tables: readonly TableRows[] }[] = [];
  for (const sheet of sheets) {
    const tables = await tablesOf(zip, sheet);
    if (tables.length > 0) withTables.push({ sheet, tables });
  }
  if (withTables.length === 0) return { tables: [], date1904, lastAuthor };

  const formats = await readCellFormats(zip, partOfType(relationships, 'styles'));
  const strings = await readSharedStrings(zip, partOfType(relationships, 'sharedStrings'));
  const finished: RawTable[] = [];
  for (const { sheet, tables } of withTables) {
    const context = { formats, strings, date1904 };
    const isProtected = await readSheetPart(zip, sheet.part, tables, context);
    finished.push(...tables.map((table) => table.finish({ ...sheet, isProtected })));
  }
  return { tables: finished, date1904, lastAuthor };
}

async function tablesOf(zip: ZipPackage, sheet: SheetEntry): Promise<readonly TableRows[]> {
  const tables = await tablePartsOf(zip, sheet.part);
  return tables.map((table) => new TableRows(table, zip.limit));
}
