import type { LoggedChange } from '../../workbook/log/changeLog';
import { asWritten } from './asWritten';
import { done, type ExcelResult, failed } from '../excelFault';
import { runExcel } from '../runExcel';
import type { CellChange, Change, ChangedCell } from '../workbookPort';
import { writeLogged } from './writeLogged';

/**
 * Writes into cells, all of them or none, and the lines of the log with them: everything is checked
 * before anything is written, and if Excel fails half-way what was written is restored.
 */
export async function applyChanges(
  changes: readonly CellChange[],
  log: readonly LoggedChange[] = [],
): Promise<ExcelResult<Change>> {
  const present = await runExcel((context) => readCells(context, changes));
  if (!present.ok) return present;
  if (present.value === null) return failed('gone');
  const cells = present.value;
  if (cells.some(({ before }) => isFormula(before))) return failed('formula');
  const written = await writeLogged({ cells, log }, 'after');
  return written.ok ? done({ cells, sheets: [], log }) : written;
}

/** The present contents of the cells; null when one of them is gone. */
async function readCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly ChangedCell[] | null> {
  const sheets = changes.map(({ sheet }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load('name'),
  );
  await context.sync();
  if (sheets.some(({ isNullObject }) => isNullObject)) return null;
  const ranges = changes.map(({ address }, index) =>
    (sheets[index] as Excel.Worksheet).getRange(address).load('formulas,numberFormat'),
  );
  await context.sync();
  return changes.map(({ sheet, address, value }, index) => ({
    sheet,
    address,
    before: (ranges[index]?.formulas as unknown[][])[0]?.[0] ?? '',
    after: asWritten(value, String((ranges[index]?.numberFormat as unknown[][])[0]?.[0])),
  }));
}

const isFormula = (content: unknown): boolean =>
  typeof content === 'string' && content.startsWith('=');
