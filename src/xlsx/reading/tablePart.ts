import { LAST_COLUMN, parseRange, type CellRange } from '../../report/cellRange';
import { readRelationships } from '../package/relationships';
import { scanXml } from '../package/scanXml';
import { decodeEscapes } from '../package/textEscapes';
import { damaged } from '../package/unreadableFile';
import type { ZipPackage } from '../package/zipPackage';

/** A table as its own part describes it: where it stands and what it calls its columns. */
export interface TablePart {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  /** How many rows at the bottom are totals. */
  readonly totalsRows: number;
  readonly columns: readonly string[];
  /** Whether a query fills it. */
  readonly isImported: boolean;
}

/** Reads the part of one table. */
export async function readTablePart(zip: ZipPackage, part: string): Promise<TablePart> {
  let name: string | undefined;
  let range: CellRange | null = null;
  let hasHeader = true;
  let totalsRows = 0;
  let isImported = false;
  const columns: string[] = [];
  await scanXml(zip, part, {
    root: 'table',
    open(element, attributes) {
      if (element === 'table') {
        // Formulas use the display name; Excel shows it too.
        name = attributes.displayName ?? attributes.name;
        range = parseRange(attributes.ref ?? '');
        hasHeader = attributes.headerRowCount !== '0';
        totalsRows = Number(attributes.totalsRowCount ?? 0);
        isImported = attributes.tableType === 'queryTable';
      } else if (element === 'tableColumn' && columns.length < LAST_COLUMN) {
        columns.push(decodeEscapes(attributes.name ?? ''));
      }
    },
  });
  if (name === undefined || range === null || !Number.isInteger(totalsRows) || totalsRows < 0) {
    throw damaged(part);
  }
  return { name, range, hasHeader, totalsRows, columns, isImported };
}

/** The tables of a sheet in reading order: from the top, then from the left. */
export async function tablePartsOf(
  zip: ZipPackage,
  sheetPart: string,
): Promise<readonly TablePart[]> {
  const tables: TablePart[] = [];
  for (const { type, part } of await readRelationships(zip, sheetPart)) {
    if (type !== 'table') continue;
    zip.limit.add('tables', 1);
    tables.push(await readTablePart(zip, part));
  }
  return tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}
