import { type CalendarDate, serialOfDate } from '../../language/dates/calendarDate';
import { cellAddress } from '../../report/address';
import { tableNamed } from '../../report/tables';
import { resolveColumns } from '../../workbook/resolveColumns';
import { templatePlan } from '../../workbook/template/templatePlan';
import { DATE_FORMAT } from '../../workbook/template/templatePlanFormats';
import { readSheets, removeSheets } from './addedSheets';
import { freezeHeaders, makeTables } from './addTables';
import { asWritten } from './asWritten';
import { compensate } from '../compensate';
import { done, type ExcelResult, failed } from '../excelFault';
import { clearRow, findFreeRow, type FreeRow, writeRow } from './freeRow';
import { runExcel } from '../runExcel';
import type { AddRowOptions, Change, RowValues } from '../workbookPort';

/**
 * Adds a row at the end of a table, in the place of a blank one if it ends with such. Taken back,
 * its cells are blank again, and a blank row of a table is no row to Tertial.
 */
export async function addRow(
  name: string,
  values: RowValues,
  { makesTable = false }: AddRowOptions = {},
): Promise<ExcelResult<Change>> {
  const found = await runExcel((context) => findFreeRow(context, name));
  if (!found.ok) return found;
  const place = found.value;
  if (!place) return makesTable ? addWithTable(name, values) : failed('gone');
  const columns = columnsOf(name, place.headers);
  const lacks = Object.keys(values).find((column) => !columns.includes(column));
  if (lacks !== undefined) return failed('noColumn', `${name}: ${lacks}`);
  const row = columns.map((column) => (column === null ? null : (values[column] ?? null)));
  const contents = row.map((value, index) =>
    asWritten(isDate(value) ? serialOfDate(value) : value, place.formats[index]),
  );
  const formats = row.map((value, index) => (isDate(value) ? DATE_FORMAT : place.formats[index]));
  const written = await runExcel((context) => writeRow(context, place, contents, formats));
  if (!written.ok) {
    // What was done before the fault stays in Excel.
    return compensate(written, [place.sheet], (context) => clearRow(context, place, contents));
  }
  return done({ cells: cellsOf(place, contents), sheets: [], log: [] });
}

/** Makes the table first; what can be taken back is the sheet as it is then. */
async function addWithTable(name: string, values: RowValues): Promise<ExcelResult<Change>> {
  const made = await makeTables(templatePlan().sheets.filter(({ table }) => table === name));
  if (!made.ok) return made;
  const added = await addRow(name, values);
  const names = made.value.map(({ sheet }) => sheet);
  if (!added.ok) return removeSheets(added, names);
  const sheets = await runExcel((context) => readSheets(context, names));
  if (!sheets.ok) return removeSheets(sheets, names);
  await freezeHeaders(sheets.value);
  return done({ cells: [], sheets: sheets.value, log: [] });
}

/** The column of the contract that each header stands for. */
function columnsOf(name: string, headers: readonly string[]): (string | null)[] {
  const table = tableNamed(name);
  if (!table) throw new Error(`Tertial has no table ${name}`);
  return resolveColumns(table, headers, { year: null, period: null }).map(({ column }) => column);
}

const cellsOf = ({ sheet, row, column }: FreeRow, contents: readonly unknown[]): Change['cells'] =>
  contents.map((after, index) => ({
    sheet,
    address: cellAddress(row + 1, column + index + 1),
    before: '',
    after,
  }));

const isDate = (value: RowValues[string]): value is CalendarDate =>
  typeof value === 'object' && value !== null;
