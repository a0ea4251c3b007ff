import { beneathHeader } from '../../sheets/plan/sheetFrame';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';

/** The names that belong to the sheet, in the place of those it had. */
export function paintNames(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, hidden, refersTo } of plan.names) {
    sheet.names.getItemOrNullObject(name).delete();
    const item =
      refersTo.kind === 'constant'
        ? sheet.names.add(name, `="${refersTo.text}"`)
        : sheet.names.add(name, sheet.getRange(beneathHeader(refersTo, plan)));
    item.visible = !hidden;
  }
}
