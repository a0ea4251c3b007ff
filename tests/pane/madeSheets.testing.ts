import { expect } from '@jest/globals';
import type { HostPage } from '../../workbench/host/runner/hostPage';
import { plannerOf } from '../../src/taskpane/report/plannerOf';
import type { CheckedReport } from '../../src/taskpane/check/checked';
import { SHEET_IDS } from '../../src/sheets/sheets';
import { type BrowserPane, NOW } from './browserPane.testing';

declare const tertialHost: HostPage;

/** Holds every cell of the report sheets in the workbook against its plan: value, formula, format. */
export async function expectPlannedSheets(
  { page }: BrowserPane,
  checked: CheckedReport,
): Promise<void> {
  const planner = plannerOf(checked, NOW);
  for (const id of SHEET_IDS) {
    const plan = planner(id, new Map());
    const planned = plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell && (cell.value !== '' || cell.formula !== null)
          ? [
              [
                row,
                column,
                cell.value,
                cell.formula && `=${cell.formula}`,
                cell.format ?? 'General',
              ],
            ]
          : [],
      ),
    );
    const painted = await page.evaluate((name) => {
      const sheet = tertialHost.host.book.sheet(name);
      return [...(sheet?.rows ?? [])].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula, style }]) =>
          value === null && formula === undefined
            ? []
            : [[row, column, value, formula ?? null, style?.numFmt ?? 'General']],
        ),
      );
    }, plan.name);
    const inOrder = (painted as [number, number][]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect([plan.name, inOrder]).toEqual([plan.name, planned]);
  }
}
