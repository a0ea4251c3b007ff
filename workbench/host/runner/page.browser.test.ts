import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { bundleHost } from './bundleHost';
import { openBrowser, type Browser } from './chromium';
import type { HostPage } from './hostPage';
import { OFFICE_SCRIPT } from './officeFiles';
import type { LocalServer } from './localServer';
import { servePages } from './pageServer';

// Bundling the host and starting a browser take longer than an ordinary test.
jest.setTimeout(120_000);

/** What the page of the workbook has. */
declare const tertialHost: HostPage;

const PANE = `<!doctype html><html lang="sv"><head><script src="${OFFICE_SCRIPT}"></script><script>
CustomFunctions.associate('ADD', (a, b) => a + b);
Office.onReady((info) => { document.body.dataset.ready = info.host + ' ' + info.platform; });
</script></head><body></body></html>`;

const START = {
  sheets: { Blad: [[20, 22]] },
  functions: {
    namespace: 'TERTIAL',
    metadata: {
      functions: [
        {
          id: 'ADD',
          name: 'PLUS',
          parameters: [
            { name: 'a', type: 'number' },
            { name: 'b', type: 'number' },
          ],
        },
      ],
    },
  },
};

let browser: Browser | undefined;
let server: LocalServer | undefined;
let page: Page;
let pane: Frame;
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  const hostScript = await bundleHost(__dirname);
  server = await servePages({ pane: PANE, hostScript, start: JSON.stringify(START) });
  browser = await openBrowser();
  page = await browser.context.newPage();
  const { url } = server;
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.frameLocator('iframe').locator('body[data-ready]').waitFor({ state: 'attached' });
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane has no frame.');
  pane = frame;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the unmodified library starts in a frame, and asks nothing of any other host', async () => {
  expect(await pane.locator('body').getAttribute('data-ready')).toBe('Excel PC');
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test('the pane reads and writes the workbook of the page around it', async () => {
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad');
      sheet.getRange('A2').formulas = [['=SUM(A1:B1)']];
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(values).toEqual([
    [20, 22],
    [42, ''],
  ]);
  const around = await page.evaluate(() => tertialHost.host.book.active.cell(1, 0)?.value);
  expect(around).toBe(42);
});

test('a custom function runs in the pane, and an edit of the user reaches it', async () => {
  const seen = await pane.evaluate(async () => {
    const changed = new Promise<string>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          resolve(`${event.address} ${event.changeType}`);
          return Promise.resolve();
        });
        await context.sync();
        context.workbook.worksheets.getItem('Blad').getRange('C1').formulas = [
          ['=TERTIAL.PLUS(A1,B1)'],
        ];
        await context.sync();
      });
    });
    return changed;
  });
  expect(seen).toBe('C1 RangeEdited');
  await page.waitForFunction(() => tertialHost.host.book.active.cell(0, 2)?.value === 42);
});
