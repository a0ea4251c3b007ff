import type { SheetPlan } from './sheetPlan';

/** The same sheet with its results instead of its formulas. */
export const withoutFormulas = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((row) => ({
    height: row.height,
    get cells() {
      return row.cells.map((cell) => cell && { ...cell, formula: null });
    },
  })),
});
