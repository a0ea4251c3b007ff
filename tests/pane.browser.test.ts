import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../src/functions/catalogue';
import { DARK_THEME, LIGHT_THEME } from '../workbench/host/transport/hostInfo';
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

/** Every pair of language, theme, input and width is met: as few walks as that takes. */
const WALKS = [
  ['sv', 'light', 'mouse', 400],
  ['en', 'light', 'keyboard', 320],
  ['sv', 'dark', 'keyboard', 400],
  ['en', 'dark', 'mouse', 320],
  ['en', 'contrast', 'mouse', 400],
  ['sv', 'contrast', 'keyboard', 320],
] as const;

describe('the walk from the first check to the finished report', () => {
  test('is made so that every pair of conditions is met', () => {
    const columns = [0, 1, 2, 3].map((at) => [...new Set(WALKS.map((row) => row[at]))]);
    for (const [a, b] of pairs([0, 1, 2, 3])) {
      for (const one of columns[a] ?? []) {
        for (const other of columns[b] ?? []) {
          const isMet = WALKS.some((row) => row[a] === one && row[b] === other);
          expect([one, other, isMet]).toEqual([one, other, true]);
        }
      }
    }
  });

  test.each(WALKS)('%s, %s, by %s, %d px wide', async (language, theme, input, width) => {
    const setup = { file, locale: LOCALES[language], ...THEMES[theme], width };
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

describe('when Excel refuses, the pane says so and the workbook is as before', () => {
  let opened: BrowserPane;
  beforeAll(async () => {
    opened = await browser.open({ file });
    await opened.page.evaluate(() => {
      const { book } = tertialHost.host;
      book.sheets = book.sheets.filter(({ name }) => name !== 'Aktiviteter');
    });
    await opened.pane.getByRole('button', { name: 'Kontrollera' }).click();
    await opened.pane.getByRole('button', { name: 'Kontrollera igen' }).waitFor();
  });
  afterAll(() => opened?.close());

  const cases = FAULTS.flatMap((fault) =>
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
});

function pairs(numbers: readonly number[]): (readonly [number, number])[] {
  return numbers.flatMap((a, at) => numbers.slice(at + 1).map((b) => [a, b] as const));
}
