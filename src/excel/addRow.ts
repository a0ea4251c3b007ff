import { type CalendarDate, serialOfDate } from '../language/calendarDate';
import { cellAddress } from '../report/address';
import { resolveColumns } from '../workbook/resolveColumns';
import { TABLES } from '../workbook/schema';
import { templatePlan } from '../workbook/templatePlan';
import { DATE_FORMAT } from '../workbook/templatePlanFormats';
import { lookAtSheets } from './addedSheets';
import { addTables } from './addTables';
import { asWritten } from './asWritten';
import { done, type ExcelResult, failed } from './excelFault';
import { runExcel } from './runExcel';
import { takeBack } from './takeBack';
import type { AddRowOptions, Change, RowValues } from './workbookPort';

/**
 * Adds a row at the end of a table, in the place of a blank one if it ends with such. Taken back,
 * its cells are blank again, and a blank row of a table is no row to Tertial.
 */
export async function addRow(
  name: string,
  values: RowValues,
  { makesTable = false }: AddRowOptions = {},
): Promise<ExcelResult<Change>> {
  const cells = await runExcel((context) => addCells(context, name, values));
  if (!cells.ok) return cells;
  const { value } = cells;
  if (value === 'gone') return makesTable ? addWithTable(name, values) : failed('gone');
  if ('lacks' in value) return failed('noColumn', `${name}: ${value.lacks}`);
  return done({ cells: value.cells, sheets: [], log: [] });
}

/** Makes the table first; what can be taken back is the sheet as it is then. */
async function addWithTable(name: string, values: RowValues): Promise<ExcelResult<Change>> {
  const made = await addTables(templatePlan().sheets.filter(({ table }) => table === name));
  if (!made.ok) return made;
  const added = await addRow(name, values);
  if (!added.ok) {
    await takeBack({ cells: [], sheets: made.value, log: [] });
    return added;
  }
  const sheets = await runExcel((context) =>
    lookAtSheets(
      context,
      made.value.map(({ sheet }) => sheet),
    ),
  );
  return sheets.ok ? done({ cells: [], sheets: sheets.value, log: [] }) : sheets;
}

type Added = 'gone' | { readonly lacks: string } | Pick<Change, 'cells'>;

async function addCells(
  context: Excel.RequestContext,
  name: string,
  values: RowValues,
): Promise<Added> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,worksheet/name');
  await context.sync();
  if (table.isNullObject) return 'gone';
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('formulas,numberFormat,rowIndex,columnIndex');
  await context.sync();
  const columns = columnsOf(name, (header.values[0] as unknown[]).map(String));
  const lacks = Object.keys(values).find((column) => !columns.includes(column));
  if (lacks !== undefined) return { lacks };
  const row = columns.map((column) => (column === null ? null : (values[column] ?? null)));
  const at = firstFreeRow(body.formulas as unknown[][]);
  if (at === body.formulas.length) table.rows.add();
  // A new row looks like the one above it.
  const formats = body.numberFormat[Math.min(at, body.numberFormat.length - 1)] as string[];
  const line = body.getRow(0).getOffsetRange(at, 0);
  row.forEach((value, index) => {
    if (isDate(value)) line.getCell(0, index).numberFormat = [[DATE_FORMAT]];
  });
  const written = row.map((value, index) =>
    asWritten(isDate(value) ? serialOfDate(value) : value, formats[index]),
  );
  line.values = [written];
  await context.sync();
  return {
    cells: written.map((after, index) => ({
      sheet: table.worksheet.name,
      address: cellAddress(body.rowIndex + at + 1, body.columnIndex + 1 + index),
      before: '',
      after,
    })),
  };
}

/** The column of the contract that each header stands for. */
function columnsOf(name: string, headers: readonly string[]): (string | null)[] {
  const schema = TABLES.find((one) => one.name === name);
  if (!schema) throw new Error(`Tertial has no table ${name}`);
  return resolveColumns(schema, headers, { year: null, period: null }).map(({ column }) => column);
}

/** The row after the last that holds anything, from 0. */
function firstFreeRow(rows: readonly (readonly unknown[])[]): number {
  let free = rows.length;
  while (free > 0 && rows[free - 1]?.every((content) => content === '')) free -= 1;
  return free;
}

const isDate = (value: RowValues[string]): value is CalendarDate =>
  typeof value === 'object' && value !== null;
