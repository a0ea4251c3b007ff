import type { Page } from 'playwright-core';

/**
 * What the cells of the sheet in front show, by `row,column` from 0: scrolls through so many rows,
 * in a window that is wide enough for all columns.
 */
export async function cellTexts(page: Page, rows: number): Promise<Map<string, string>> {
  const entries = await page.evaluate(async (count) => {
    const grid = document.querySelector<HTMLElement>('[role="grid"]');
    if (!grid) throw new Error('The page has no grid.');
    const found: [string, string][] = [];
    const drawn = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    grid.scrollTop = 0;
    for (let last = 0; last < count; grid.scrollTop += grid.clientHeight / 2) {
      await drawn();
      for (const cell of grid.querySelectorAll<HTMLElement>('[role="gridcell"]')) {
        const { row, column } = cell.dataset;
        found.push([`${row},${column}`, cell.getAttribute('aria-label') ?? cell.textContent ?? '']);
        last = Math.max(last, Number(row));
      }
    }
    grid.scrollTop = 0;
    await drawn();
    return found;
  }, rows);
  return new Map(entries);
}
