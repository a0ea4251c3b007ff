import { withoutFormulas } from './plan/withoutFormulas';
import type { PlannedCell, SheetPlan } from './plan/sheetPlan';

/**
 * A sheet for a workbook of its own: results instead of formulas, links as plain text, nothing
 * hidden and no marks of Tertial's.
 */
export function alonePlan(plan: SheetPlan): SheetPlan {
  const isHidden = (column: number): boolean => plan.columns[column]?.hidden === true;
  const kept = plan.columns.reduce((last, _, column) => (isHidden(column) ? last : column + 1), 0);
  return {
    ...withoutFormulas(plan),
    columns: plan.columns.slice(0, kept).map(({ width }) => ({ width })),
    rows: plan.rows.map(({ height, cells }) => ({
      height,
      cells: cells.slice(0, kept).map((cell, column) => (isHidden(column) ? null : alone(cell))),
    })),
    names: [],
    comments: null,
  };
}

function alone(cell: PlannedCell | null): PlannedCell | null {
  if (!cell) return null;
  const { value, style, format, indent } = cell;
  return {
    value,
    formula: null,
    style: style === 'link' ? 'text' : style,
    ...(format === undefined ? {} : { format }),
    ...(indent === undefined ? {} : { indent }),
  };
}
