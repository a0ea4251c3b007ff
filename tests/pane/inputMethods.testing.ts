import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** How the pane is operated: with the mouse, or with the keyboard only. */
export interface InputMethod {
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  openTab(tab: Locator): Promise<void>;
  /** Has new results shown that wait beside a list: by keyboard they come when the list is left. */
  showNew(button: Locator): Promise<void>;
}

export const mouse: InputMethod = {
  press: (target) => target.click(),
  write: async (field, text) => {
    await field.click();
    await field.fill(text);
  },
  openTab: (tab) => tab.click(),
  showNew: (button) => button.click(),
};

/** More stops than any page of the pane has. */
const MOST_STOPS = 700;

/** Walks with Tab to what is meant, and asserts that the focus can be seen where it comes to rest. */
export function keyboard(page: Page): InputMethod {
  const where = (target: Locator) =>
    target.evaluate((element) => {
      const active = document.activeElement;
      if (element === active) return 'here';
      if (!active || active === document.body) return 'after';
      return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
        ? 'after'
        : 'before';
    });
  const reach = async (target: Locator) => {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const place = await where(target);
      if (place === 'here') {
        const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
        expect(outline).not.toBe('none');
        return;
      }
      await page.keyboard.press(place === 'after' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    openTab: async (tab) => {
      const selected = tab.page().frameLocator('iframe').locator('[role=tab][aria-selected=true]');
      await reach(selected);
      for (let stops = 0; (await where(tab)) !== 'here'; stops++) {
        if (stops > 4) throw new Error('The arrows do not reach the tab');
        await page.keyboard.press('ArrowRight');
      }
    },
    showNew: async (button) => {
      while (await button.isVisible()) await page.keyboard.press('Shift+Tab');
    },
  };
}
