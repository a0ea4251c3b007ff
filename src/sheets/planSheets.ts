import { activitiesSheet } from './goals/activitiesSheet';
import { areasSheet } from './money/areasSheet';
import { balanceSheet } from './balance/balanceSheet';
import { budgetChangesSheet } from './budgetChangesSheet';
import { budgetCommentsSheet } from './comments/budgetCommentsSheet';
import { controlReportSheet } from './control/controlReportSheet';
import { fundSheet } from './fund/fundSheet';
import { goalsSheet } from './goals/goalsSheet';
import { internalControlSheet } from './internalControlSheet';
import { investmentsSheet } from './investmentsSheet';
import { operatingBudgetSheet } from './money/operatingBudgetSheet';
import type { SheetId } from './sheetIds';
import type { SheetInput } from './plan/sheetInput';
import { appendicesOf } from './plan/sheetNames';
import type { SheetPlan } from './plan/sheetPlan';
import { summarySheet } from './summary/summarySheet';

/** How each sheet is made. A new sheet is added here and to the ids, and nowhere else. */
const MAKERS: Readonly<Record<SheetId, (input: SheetInput) => SheetPlan>> = {
  sammanfattning: summarySheet,
  driftbudget: operatingBudgetSheet,
  verksamheter: areasSheet,
  budgetkommentarer: budgetCommentsSheet,
  resultatfond: fundSheet,
  investeringar: investmentsSheet,
  balansrakning: balanceSheet,
  mal: goalsSheet,
  aktiviteter: activitiesSheet,
  internkontroll: internalControlSheet,
  budgetandringar: budgetChangesSheet,
  kontrollrapport: controlReportSheet,
};

/** Plans one report sheet. */
export function planSheet(id: SheetId, input: SheetInput): SheetPlan {
  const appendices = { ...appendicesOf(input.report.heading), ...input.appendices };
  return MAKERS[id]({ ...input, appendices });
}

/** The same sheet with its results instead of its formulas. */
export const withoutFormulas = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell, formula: null }),
  })),
});
