import type { PlannedRow, SheetPlan } from '../plan/sheetPlan';

/** A plan with many rows in the place of its own, of a few kinds. */
export function tallSheet(plan: SheetPlan, count: number): SheetPlan {
  const format = '#,##0.0;"−"#,##0.0;0.0';
  const rows = Array.from({ length: count }, (_, row): PlannedRow => {
    const isTotal = row % 50 === 49;
    return {
      height: isTotal ? 30 : 16.5,
      cells: [
        { value: `Post ${row}`, formula: null, style: isTotal ? 'totalLabel' : 'label' },
        { value: row / 10, formula: null, style: isTotal ? 'total' : 'number', format },
        { value: 'Kommentar till posten', formula: null, style: 'text' },
      ],
    };
  });
  return {
    ...plan,
    rows: [
      ...plan.rows.slice(0, 4).map(({ height, cells }) => ({ height, cells: cells.slice(0, 3) })),
      ...rows,
    ],
    columns: plan.columns.slice(0, 3),
    conditionalFormats: [{ kind: 'negative', range: `B5:B${count + 4}` }],
    charts: [],
    page: { ...plan.page, breaksAfter: [] },
  };
}
