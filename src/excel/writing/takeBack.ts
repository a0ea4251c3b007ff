import { takenBack } from '../../workbook/log/changeLog';
import { readSheets } from './addedSheets';
import { type ExcelResult, failed, leaving } from '../excelFault';
import { runExcel } from '../runExcel';
import { shows } from './shows';
import type { Change } from '../workbookPort';
import { writeLogged } from './writeLogged';

/**
 * Undoes what an entry of the journal changed, unless somebody has written there since. The log
 * gets a line for it.
 */
export async function takeBack({ cells, sheets, log }: Change): Promise<ExcelResult<void>> {
  const current = await runExcel(async (context) => {
    const ranges = cells.map(({ sheet, address }) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas'),
    );
    const contents = await readSheets(
      context,
      sheets.map(({ sheet }) => sheet),
    );
    return { cells: ranges.map(({ formulas }) => (formulas as unknown[][])[0]?.[0]), contents };
  });
  if (!current.ok) return current;
  const isUntouched =
    cells.every(({ after }, index) => shows(current.value.cells[index], after)) &&
    JSON.stringify(sheets) === JSON.stringify(current.value.contents);
  if (!isUntouched)
    return failed(sheets.length === 0 && hasUndo(log) ? 'changedSinceUndo' : 'changed');
  if (sheets.length > 0) return deleteSheets(sheets);
  const when = new Date();
  return writeLogged({ cells, log: log.map((change) => takenBack(change, when)) }, 'before');
}

async function deleteSheets(sheets: Change['sheets']): Promise<ExcelResult<void>> {
  const deleted = await runExcel(async (context) => {
    for (const { sheet } of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  if (deleted.ok || sheets.length < 2) return deleted;
  // Of several, some may be gone: nothing brings a deleted sheet back.
  const names = sheets.map(({ sheet }) => sheet);
  const gone = await runExcel((context) => missing(context, names));
  return leaving(deleted, gone.ok ? gone.value : names);
}

async function missing(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return names.filter((name) => !worksheets.items.some((sheet) => sheet.name === name));
}

/**
 * Whether Excel's own undo reaches a change: older builds have none for what an add-in does, and the
 * log's sheet, which is hidden when it is made, empties the list on Windows and Mac.
 */
const hasUndo = (log: Change['log']): boolean => {
  const { requirements, platform } = Office.context;
  const hidesSheet = log.length > 0 && platform !== Office.PlatformType.OfficeOnline;
  return requirements.isSetSupported('ExcelUndoApiAll', '1.0') && !hidesSheet;
};
