import { activitiesSheet } from './activitiesSheet';
import { areasSheet } from './areasSheet';
import { balanceSheet } from './balanceSheet';
import { budgetChangesSheet } from './budgetChangesSheet';
import { budgetCommentsSheet } from './budgetCommentsSheet';
import { controlReportSheet } from './controlReportSheet';
import { fundSheet } from './fundSheet';
import { goalsSheet } from './goalsSheet';
import { internalControlSheet } from './internalControlSheet';
import { investmentsSheet } from './investmentsSheet';
import { operatingBudgetSheet } from './operatingBudgetSheet';
import type { SheetId } from './sheetIds';
import type { SheetInput } from './sheetInput';
import { appendicesOf } from './sheetNames';
import type { SheetPlan } from './sheetPlan';
import { summarySheet } from './summarySheet';

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
