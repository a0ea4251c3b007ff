import { tableNamed } from '../../report/tables';
import { isOwnSheet } from '../../workbook/log/changeLog';
import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';
import { type Block, blocksOf, MOST_CELLS_READ } from './blocks';
import { SHEET_MARK } from '../../sheets/plan/sheetMarks';
import { contentOf, type LoadedBlock } from './tableContent';

/** How many times Excel was asked, for tests of the promise in docs/architecture.md. */
export interface ReadTables {
  readonly workbook: RawWorkbook;
  readonly syncs: number;
}

/** A table with what is known of it before its cells are read. */
interface Located {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection | null;
  readonly mark: Excel.NamedItem;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * Reads every table of the open workbook with three calls to Excel, whatever its size: which tables
 * there are, where they stand, and what they hold. More calls only where one answer would be
 * greater than Excel on the web takes well.
 */
export async function readTables(context: Excel.RequestContext): Promise<ReadTables> {
  const { tables, properties } = context.workbook;
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  properties.load('lastAuthor');
  await context.sync();

  const located = tables.items.map(locate);
  await context.sync();

  const wanted = located.filter(({ table }) => tableNamed(table.name) !== null);
  const guarded = new Set(wanted.filter(isGuarded).map(({ range }) => range));
  const batches = blocksOf(
    wanted.map(({ range }) => range),
    MOST_CELLS_READ,
  );
  const loaded: LoadedBlock[] = [];
  for (const batch of batches) {
    loaded.push(...batch.map((block) => load(block, guarded.has(block.range))));
    // Each batch is as large as one answer may be; most workbooks have one.
    // eslint-disable-next-line no-restricted-syntax
    await context.sync();
  }
  return {
    workbook: {
      tables: located.map((place) => rawTable(place, loaded)),
      date1904: false,
      lastAuthor: properties.lastAuthor || null,
    },
    syncs: 2 + batches.length,
  };
}

function locate(table: Excel.Table): Located {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const mark = table.worksheet.names.getItemOrNullObject(SHEET_MARK);
  mark.load('name');
  const columns = table.showHeaders ? null : table.columns;
  columns?.load('items/name');
  const { protection } = table.worksheet;
  protection.load('protected');
  return { table, range, columns, mark, protection };
}

const isGuarded = ({ protection }: Located): boolean => protection.protected;

/** Which cells can be typed in is asked for on protected sheets only. */
function load(
  { range, firstRow, rowCount }: Block<Excel.Range>,
  asksForLocks: boolean,
): LoadedBlock {
  const part = range.getCell(firstRow, 0).getResizedRange(rowCount - 1, range.columnCount - 1);
  part.load('values,formulas,numberFormat');
  const wanted = { format: { protection: true } };
  const locks = asksForLocks ? part.getCellProperties(wanted) : null;
  return { range, firstRow, part, locks };
}

function rawTable(located: Located, loaded: readonly LoadedBlock[]): RawTable {
  const { table, range, columns, mark } = located;
  const hasHeader = columns === null;
  const { headers, rows } = contentOf(
    loaded.filter((block) => block.range === range),
    { hasHeader, hasTotals: table.showTotals, rowCount: range.rowCount },
  );
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headerRow: range.rowIndex + (hasHeader ? 1 : 0),
    firstColumn: range.columnIndex + 1,
    headers: columns ? columns.items.map(({ name }) => name) : headers,
    rows,
    generated: !mark.isNullObject || isOwnSheet(table.worksheet.name),
    ...(isGuarded(located) && { guard: 'protected' as const }),
  };
}
