import { asWritten } from './asWritten';
import { done, type ExcelResult, failed } from './excelFault';
import { restore } from './restore';
import { runExcel } from './runExcel';
import type { CellChange, JournalEntry } from './workbookPort';

type Cells = JournalEntry['cells'];

/**
 * Writes into cells, all of them or none: everything is looked at before anything is written, and
 * if Excel fails half-way what was written is put back.
 */
export async function applyChanges(changes: readonly CellChange[]): Promise<ExcelResult<Cells>> {
  const looked = await runExcel((context) => look(context, changes));
  if (!looked.ok) return looked;
  if (looked.value === null) return failed('gone');
  const cells = looked.value;
  if (cells.some(({ before }) => isFormula(before))) return failed('formula');
  const written = await runExcel(async (context) => {
    for (const { sheet, address, after } of cells) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.values = [[after]];
    }
    await context.sync();
  });
  if (written.ok) return done(cells);
  // What was written before the fault stays in Excel, so it is put back.
  await restore(cells);
  return written;
}

/** What stands in the cells now; null when one of them is gone. */
async function look(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<Cells | null> {
  const sheets = changes.map(({ sheet }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load('name'),
  );
  await context.sync();
  if (sheets.some(({ isNullObject }) => isNullObject)) return null;
  const ranges = changes.map(({ address }, index) =>
    (sheets[index] as Excel.Worksheet).getRange(address).load('formulas'),
  );
  await context.sync();
  return changes.map(({ sheet, address, value }, index) => ({
    sheet,
    address,
    before: (ranges[index]?.formulas as unknown[][])[0]?.[0] ?? '',
    after: asWritten(value),
  }));
}

const isFormula = (content: unknown): boolean =>
  typeof content === 'string' && content.startsWith('=');
