// Takes the README's pictures of the workbench, light and dark, from the real page with the case:
// docs/pictures/arbetsbanken-*.png. Part of `npm run pictures`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildWorkbench } from './build-changed.mjs';
import { ROOT, runNode } from './run.mjs';

const require = createRequire(import.meta.url);
require('../webpack/typescript');
const { serveWorkbench } = require('../workbench/start/serveWorkbench');
const { openBrowser } = require('../workbench/host/runner/chromium');

const PICTURES = join(ROOT, 'docs', 'pictures');
const SIZE = { width: 1360, height: 800 };

/** The case with a finding, and the cell it leads to. */
async function finding(page, pane) {
  await pane.getByRole('button', { name: 'Kontrollera' }).click();
  await pane.getByText('Verksamheter!D13', { exact: true }).first().click();
  await page.locator('[role=grid][aria-activedescendant="cell-12-3"]').waitFor();
}

/** The sheet with the chart, made from the tables. */
async function reportSheet(page, pane) {
  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByRole('button', { name: /^Skapa \d+ blad$/ }).click();
  await page.getByRole('tab', { name: 'Kontrollrapport' }).waitFor();
  await pane
    .getByText(/blad är klara/)
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Bilaga 3 Verksamheter' }).click();
  const box = page.getByRole('textbox', { name: /^Namnrutan/ });
  // Down past the chart and up again, so that all of it is seen.
  for (const address of ['A50', 'B33']) {
    await box.fill(address);
    await box.press('Enter');
    await page.waitForTimeout(200);
  }
  await page.locator('.chart svg').first().waitFor();
}

async function take(browser, url, name, { theme, scene }) {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(url);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Kontrollera' }).waitFor();
  await scene(page, pane);
  // Focus rings and hints of the mouse come to rest.
  await page.mouse.move(600, 700);
  await page.waitForTimeout(400);
  const file = join(PICTURES, name);
  await page.screenshot({ path: file });
  await page.close();
  console.log(relative(process.cwd(), file));
}

async function takeAll(folder) {
  const example = join(folder, 'servicenamnden-t2-2020.xlsx');
  const code = runNode([join(ROOT, 'dist', 'tertial.js'), 'example', '-o', example]);
  if (code !== 0) throw new Error(`tertial example gave ${code}`);
  const server = await serveWorkbench({
    addin: join(ROOT, 'dist', 'addin'),
    page: join(ROOT, 'workbench', 'dist'),
    books: { exempel: example },
  });
  const browser = await openBrowser();
  mkdirSync(PICTURES, { recursive: true });
  const light = { theme: 'light', scene: finding };
  const dark = { theme: 'dark', scene: reportSheet };
  await take(browser, server.url, 'arbetsbanken-ljus.png', light);
  await take(browser, server.url, 'arbetsbanken-mork.png', dark);
  await browser.close();
  await server.close();
}

if (!buildWorkbench()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'tertial-pictures-'));
try {
  await takeAll(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
