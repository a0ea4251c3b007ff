import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';
import { bytesInMemory, openFile, type ByteSource } from '../package/byteSource';
import { readCellFormats } from './cellFormats';
import type { FileFault } from '../package/fileFault';
import { readLastAuthor } from './lastAuthor';
import { findMainPart } from '../package/mainPart';
import { ByteLimit } from '../package/byteLimit';
import { refuseOtherFiles } from '../package/refuseOtherFiles';
import { partOfType, readRelationships } from '../package/relationships';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { readTablePart } from './tablePart';
import { TableRows } from './tableRows';
import { UnreadableFile } from '../package/unreadableFile';
import { readWorkbookPart, type SheetEntry } from '../package/workbookPart';
import { openZip, type ZipPackage } from '../package/zipPackage';

export type ReadResult =
  | { readonly kind: 'workbook'; readonly workbook: RawWorkbook }
  | { readonly kind: 'unreadable'; readonly fault: FileFault };

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

async function readSource(
  open: () => Promise<ByteSource>,
  { unpackLimit }: ReadOptions,
): Promise<ReadResult> {
  let source: ByteSource | null = null;
  try {
    source = await open();
    await refuseOtherFiles(source);
    const limit = new ByteLimit(unpackLimit === undefined ? {} : { bytes: unpackLimit });
    const workbook = await readWorkbook(await openZip(source, limit));
    return { kind: 'workbook', workbook };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', fault: error.fault };
    return { kind: 'unreadable', fault: { kind: 'unexpected', detail: String(error) } };
  } finally {
    // What was read is right, whether or not the file could be closed.
    await source?.close().catch(() => undefined);
  }
}

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

/** The tables of a sheet in reading order: from the top, then from the left. */
async function tablesOf(zip: ZipPackage, sheet: SheetEntry): Promise<readonly TableRows[]> {
  const tables: TableRows[] = [];
  for (const { type, part } of await readRelationships(zip, sheet.part)) {
    if (type !== 'table') continue;
    zip.limit.add('tables', 1);
    tables.push(new TableRows(await readTablePart(zip, part), zip.limit));
  }
  return tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}
