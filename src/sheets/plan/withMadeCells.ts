import type { SheetPlan } from './sheetPlan';

/** The same sheet with every cell made, for those who look at cells more than once. */
export const withMadeCells = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map(({ height, cells }) => ({ height, cells })),
});
