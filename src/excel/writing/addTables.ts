import type { TableSheetPlan } from '../../workbook/workbookPlan';
import { HEADER_ROW } from '../../workbook/workbookPlan';
import { addSheets } from './addedSheets';
import type { ExcelResult } from '../excelFault';
import { columnPoints, freeSheetName } from '../painting/newSheet';
import { runExcel } from '../runExcel';
import type { AddedSheet } from '../workbookPort';

/** A table of Tertial's, whether of the contract or of its own. */
export type TablePlan = Omit<TableSheetPlan, 'table'> & { readonly table: string };

/** Adds tables, each on a new sheet at the end, in the layout of the template; all or none. */
export async function addTables(
  plans: readonly TablePlan[],
  finish?: (sheet: Excel.Worksheet) => void,
): Promise<ExcelResult<readonly AddedSheet[]>> {
  const made = await makeTables(plans, finish);
  if (made.ok) await freezeHeaders(made.value);
  return made;
}

/** The same, without their headers frozen: for who has more to do that may fail. */
export const makeTables = (
  plans: readonly TablePlan[],
  finish: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<ExcelResult<readonly AddedSheet[]>> =>
  addSheets((context, taken) => {
    const names: string[] = [];
    for (const plan of plans) {
      const name = freeSheetName(plan.table, [...taken, ...names]);
      names.push(name);
      const sheet = context.workbook.worksheets.add(name);
      addTable(sheet, plan);
      finish(sheet);
    }
    return names;
  });

/**
 * Keeps the headers in sight: last and alone, since Excel refuses it when another workbook has the
 * focus, and the tables are whole without (office-js#3148, #2196).
 */
export async function freezeHeaders(sheets: readonly AddedSheet[]): Promise<void> {
  const freeze = async (context: Excel.RequestContext): Promise<void> => {
    for (const { sheet } of sheets)
      context.workbook.worksheets.getItem(sheet).freezePanes.freezeRows(HEADER_ROW);
    await context.sync();
  };
  await runExcel(freeze, { waitsForCell: true });
}

function addTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const width = plan.columns.length;
  const rows = plan.rows.length;
  sheet.getRange('A1').values = [[plan.title]];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.getRange('A2').values = [[plan.description]];
  const body = sheet.getRangeByIndexes(HEADER_ROW, 0, rows, width);
  fillBody(body, plan);
  const header = sheet.getRangeByIndexes(HEADER_ROW - 1, 0, 1, width);
  header.values = [plan.columns.map(({ header: text }) => text)];
  const table = sheet.tables.add(header.getResizedRange(rows, 0), true);
  table.name = plan.table;
  plan.columns.forEach(({ width: characters, wrap, header: title, note }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = columnPoints(characters);
    sheet.getRangeByIndexes(HEADER_ROW, index, rows, 1).format.wrapText = wrap;
    header.getCell(0, index).dataValidation.prompt = { showPrompt: true, title, message: note };
  });
  for (const { column, fromRow, toRow, words, otherwise } of plan.choices) {
    const cells = sheet.getRangeByIndexes(HEADER_ROW + fromRow, column, toRow - fromRow + 1, 1);
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
    cells.dataValidation.errorAlert = {
      showAlert: otherwise !== 'accept',
      style: otherwise === 'stop' ? 'Stop' : 'Warning',
      title: plan.columns[column]?.header ?? '',
      message: words.join(', ').slice(0, MOST_MESSAGE),
    };
  }
}

/** Formats first, so that a text that looks like a number stays a text. */
export function fillBody(body: Excel.Range, { rows }: TablePlan): void {
  body.numberFormat = rows.map((row) => row.map(({ format }) => format));
  body.values = rows.map((row) => row.map(({ value }) => (value ?? '') as string | number));
}

/** Excel takes so many characters in an alert. */
const MOST_MESSAGE = 225;
