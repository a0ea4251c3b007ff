import type { AdoptSheet, AdoptWorkbook } from '../../adopt/grid/adoptWorkbook';
import { bytesInMemory, openFile, type ByteSource } from '../package/byteSource';
import { findMainPart } from '../package/mainPart';
import { readPackage, type PackageResult } from '../package/readPackage';
import { partOfType, readRelationships } from '../package/relationships';
import { readWorkbookPart } from '../package/workbookPart';
import type { ZipPackage } from '../package/zipPackage';
import { readCellFormats } from './cellFormats';
import { readDefinedNames } from './definedNames';
import { readGridPart } from './gridPart';
import { readLabelStyles } from './labelStyles';
import { readLastAuthor } from './lastAuthor';
import { readSharedStrings } from './sharedStrings';
import { tablePartsOf } from './tablePart';

export type GridResult = PackageResult<AdoptWorkbook>;

/** More than any report has: what is larger is a register, or a mistake. */
const MOST = { sheets: 200, sheetCells: 1_000_000 };

/**
 * Reads every sheet of an Excel workbook, for adoption. Whatever the file is, the answer is a
 * workbook or a fault; more than 200 sheets or a million cells are a fault too.
 *
 * @param file the file's name, without its folder.
 */
export const readGrid = (path: string, file: string): Promise<GridResult> =>
  readSource(() => openFile(path), file);

/** Reads every sheet of an Excel workbook that is already in memory. */
export const readGridBytes = (bytes: Uint8Array, file: string): Promise<GridResult> =>
  readSource(() => Promise.resolve(bytesInMemory(bytes)), file);

const readSource = (open: () => Promise<ByteSource>, file: string): Promise<GridResult> =>
  readPackage(open, MOST, (zip) => readWorkbook(zip, file));

async function readWorkbook(zip: ZipPackage, file: string): Promise<AdoptWorkbook> {
  const packageRelationships = await readRelationships(zip, '');
  const mainPart = findMainPart(zip, packageRelationships);
  const relationships = await readRelationships(zip, mainPart);
  const { sheets: entries, date1904 } = await readWorkbookPart(zip, mainPart, relationships);
  zip.limit.add('sheets', entries.length);
  const lastAuthor = await readLastAuthor(zip, partOfType(packageRelationships, 'core-properties'));
  const names = await readDefinedNames(zip, mainPart);
  const stylePart = partOfType(relationships, 'styles');
  const context = {
    formats: await readCellFormats(zip, stylePart),
    styles: await readLabelStyles(zip, stylePart),
    strings: await readSharedStrings(zip, partOfType(relationships, 'sharedStrings')),
    date1904,
  };
  const sheets: AdoptSheet[] = [];
  for (const { name, part, visibility, generated } of entries) {
    const tables = await tablePartsOf(zip, part);
    const grid = generated ? NOTHING : await readGridPart(zip, part, context);
    sheets.push({ name, visibility, generated, ...grid, tables });
  }
  return { file, sheets, names, date1904, lastAuthor };
}

/** Sheets that Tertial made are never looked into. */
const NOTHING = {
  rows: [],
  merged: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  isProtected: false,
};
