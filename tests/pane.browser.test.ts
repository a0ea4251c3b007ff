import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../src/functions/catalogue';
import { DARK_THEME, LIGHT_THEME } from '../workbench/host/transport/hostInfo';
import { type Platform, PLATFORMS } from '../workbench/host/protocol/platform';
import type { HostPage } from '../workbench/host/runner/hostPage';
import { PREPARE, TRY } from './pane/attempts.testing';
import { type BrowserPane, PaneBrowser } from './pane/browserPane.testing';
import { type Action, type Fault, FAULTS } from './pane/faults.testing';
import { exampleBytes } from './pane/example.testing';
import { keyboard, mouse } from './pane/inputMethods.testing';
import { expectInsertions } from './pane/insertions.testing';
import { walk } from './pane/walk.testing';
import { WORDS } from './pane/words.testing';

/** What the page around the pane has. */
declare const tertialHost: HostPage;

let browser: PaneBrowser;
let file: Uint8Array;
beforeAll(async () => {
  file = await exampleBytes();
  browser = await PaneBrowser.start();
});
afterAll(() => browser?.close());

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;
const THEMES = {
  light: { theme: LIGHT_THEME },
  dark: { theme: DARK_THEME },
  contrast: { theme: DARK_THEME, forcedColors: true },
} as const;

/** On the web Office tells of no theme, but the browser may still have strong contrast. */
const themeOn = (platform: Platform, theme: keyof typeof THEMES) =>
  platform === 'web' ? { forcedColors: theme === 'contrast' } : THEMES[theme];

/** Every pair of language, theme, input, width and Excel is met: as few walks as that takes. */
const WALKS = [
  ['sv', 'light', 'mouse', 400, 'win'],
  ['en', 'light', 'keyboard', 320, 'mac'],
  ['sv', 'light', 'keyboard', 400, 'web'],
  ['sv', 'dark', 'keyboard', 400, 'mac'],
  ['en', 'dark', 'mouse', 320, 'win'],
  ['en', 'dark', 'mouse', 400, 'web'],
  ['en', 'contrast', 'mouse', 400, 'mac'],
  ['sv', 'contrast', 'keyboard', 320, 'win'],
  ['en', 'contrast', 'keyboard', 320, 'web'],
] as const;

describe('the walk from the first check to the finished report', () => {
  test('is made so that every pair of conditions is met', () => {
    const columns = [0, 1, 2, 3, 4].map((at) => [...new Set(WALKS.map((row) => row[at]))]);
    for (const [a, b] of pairs([0, 1, 2, 3, 4])) {
      for (const one of columns[a] ?? []) {
        for (const other of columns[b] ?? []) {
          const isMet = WALKS.some((row) => row[a] === one && row[b] === other);
          expect([one, other, isMet]).toEqual([one, other, true]);
        }
      }
    }
  });

  test.each(WALKS)('%s, %s, by %s, %d px wide, %s', async (...walkOf) => {
    const [language, theme, input, width, platform] = walkOf;
    const setup = { file, locale: LOCALES[language], ...themeOn(platform, theme), width, platform };
    const opened = await browser.open(setup);
    try {
      const method = input === 'mouse' ? mouse : keyboard(opened.page);
      const look = async () => {
        expect(await opened.violations()).toEqual([]);
        const overflow = await opened.frame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow).toBe(0);
      };
      await walk({ opened, method, words: WORDS[language], file, look });
      expect(await opened.faults()).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});

test('every function is inserted with its example, its number format and its value', async () => {
  const opened = await browser.open({ file });
  await expectInsertions(opened, FUNCTIONS);
  expect(await opened.faults()).toEqual([]);
  await opened.close();
});

describe.each(PLATFORMS)(
  'when Excel (%s) refuses, the pane says so and nothing changes',
  (platform) => {
    let opened: BrowserPane;
    beforeAll(async () => {
      opened = await browser.open({ file, platform });
      await opened.page.evaluate(() => {
        const { book } = tertialHost.host;
        book.sheets = book.sheets.filter(({ name }) => name !== 'Aktiviteter');
      });
      await opened.pane.getByRole('button', { name: 'Kontrollera' }).click();
      await opened.pane.getByRole('button', { name: 'Kontrollera igen' }).waitFor();
      // Paused: by itself the list would look again, and meet the fault before the action does.
      await opened.pane.getByRole('switch').click();
    });
    afterAll(() => opened?.close());

    const here = FAULTS.filter(({ platforms = PLATFORMS }) => platforms.includes(platform));
    const cases = here.flatMap((fault) =>
      fault.actions.map((action): [string, Action, Fault] => [fault.name, action, fault]),
    );
    test.each(cases)('%s: %s', async (_, action, { says, inject, end }) => {
      await PREPARE[action](opened);
      const sentences = opened.pane.getByText(says).locator('visible=true');
      const saidBefore = await sentences.count();
      await inject(opened, action);
      const before = await opened.image();
      await TRY[action](opened);
      await opened.until(async () => (await sentences.count()) > saidBefore, true);
      expect(await opened.image()).toEqual(before);
      await end(opened);
      expect(await opened.faults()).toEqual([]);
    });
  },
);

function pairs(numbers: readonly number[]): (readonly [number, number])[] {
  return numbers.flatMap((a, at) => numbers.slice(at + 1).map((b) => [a, b] as const));
}
