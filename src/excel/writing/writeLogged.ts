import { compensate } from '../compensate';
import type { ExcelResult } from '../excelFault';
import { runExcel } from '../runExcel';
import type { Change, ChangedCell } from '../workbookPort';
import { shows } from './shows';
import { findLog, type LogPlace, removeNewLog, writeLog } from './writeLog';

/** What changed cells shall hold: what was written, or what stood there before. */
type Side = 'before' | 'after';

/** Writes one side of changed cells and lines of the log with them: both, or neither. */
export async function writeLogged(
  { cells, log }: Pick<Change, 'cells' | 'log'>,
  side: Side,
): Promise<ExcelResult<void>> {
  const found: { log: LogPlace | null } = { log: null };
  const written = await runExcel(async (context) => {
    found.log = log.length > 0 ? await findLog(context) : null;
    writeSide(context, cells, side);
    if (found.log) writeLog(context, found.log, log);
    await context.sync();
  });
  if (written.ok) return written;
  // What was written before the fault stays in Excel, so it is put back.
  const sheets = cells.map(({ sheet }) => sheet);
  return compensate(written, sheets, async (context) => {
    const changed = await stillChanged(context, cells, side);
    writeSide(context, changed, side === 'after' ? 'before' : 'after');
    await context.sync();
    if (found.log) await removeNewLog(context, found.log);
  });
}

/** The cells that hold what was written: what a person has typed there meanwhile is theirs. */
async function stillChanged(
  context: Excel.RequestContext,
  cells: readonly ChangedCell[],
  side: Side,
): Promise<readonly ChangedCell[]> {
  const ranges = cells.map(({ sheet, address }) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas'),
  );
  await context.sync();
  return cells.filter(({ [side]: written }, index) =>
    shows((ranges[index]?.formulas as unknown[][])[0]?.[0], written),
  );
}

/** As formulas, since a formula may have stood there before. */
function writeSide(context: Excel.RequestContext, cells: readonly ChangedCell[], side: Side): void {
  for (const { sheet, address, [side]: content } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = [[content]];
  }
}
