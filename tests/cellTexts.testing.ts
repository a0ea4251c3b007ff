import type { Page } from 'playwright-core';

/** What every cell of the sheet in front shows, by `row,column` from 0: scrolls through all of it. */
export async function cellTexts(page: Page): Promise<Map<string, string>> {
  const entries = await page.evaluate(async () => {
    const grid = document.querySelector<HTMLElement>('[role="grid"]');
    if (!grid) throw new Error('The page has no grid.');
    const found: [string, string][] = [];
    const drawn = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    for (let left = 0; left === grid.scrollLeft; left += grid.clientWidth / 2) {
      for (let top = 0; top === grid.scrollTop; top += Math.floor(grid.clientHeight / 2)) {
        await drawn();
        for (const cell of grid.querySelectorAll<HTMLElement>('[role="gridcell"]')) {
          const { row, column } = cell.dataset;
          found.push([
            `${row},${column}`,
            cell.getAttribute('aria-label') ?? cell.textContent ?? '',
          ]);
        }
        grid.scrollTop = top + Math.floor(grid.clientHeight / 2);
      }
      grid.scrollTop = 0;
      grid.scrollLeft = left + grid.clientWidth / 2;
    }
    return found;
  });
  return new Map(entries);
}
