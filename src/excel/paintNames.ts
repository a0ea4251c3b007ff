import { columnLetters } from '../report/address';
import type { PlannedName, SheetPlan } from '../sheets/sheetPlan';

/** The names that belong to the sheet, in the place of those it had. */
export function paintNames(sheet: Excel.Worksheet, { names }: SheetPlan): void {
  for (const { name, hidden, refersTo } of names) {
    sheet.names.getItemOrNullObject(name).delete();
    const item =
      refersTo.kind === 'constant'
        ? sheet.names.add(name, `="${refersTo.text}"`)
        : sheet.names.add(name, columnsOf(sheet, refersTo));
    item.visible = !hidden;
  }
}

const columnsOf = (
  sheet: Excel.Worksheet,
  { first, last }: Extract<PlannedName['refersTo'], { kind: 'columns' }>,
): Excel.Range => sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
