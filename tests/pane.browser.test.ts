import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { Book } from '../src/rules/book.testing';
import { bundleHost } from '../workbench/host/runner/bundleHost';
import { type Browser, openBrowser } from '../workbench/host/runner/chromium';
import type { HostPage } from '../workbench/host/runner/hostPage';
import { type PageServer, servePages } from '../workbench/host/runner/pageServer';

/** What the page around the pane has. */
declare const tertialHost: HostPage;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const ADDIN = join(__dirname, '..', 'dist', 'addin');

let browser: Browser;
let server: PageServer;
let page: Page;
let pane: FrameLocator;
const errors: string[] = [];
const outside: string[] = [];

beforeAll(async () => {
  const example = await Book.example();
  const tables = Object.fromEntries(
    example
      .raw()
      .tables.map(({ name, headers, rows }) => [
        name,
        [headers, ...rows.map(({ cells }) => cells.map(({ value }) => value))],
      ]),
  );
  server = await servePages({
    pane: readFileSync(join(ADDIN, 'taskpane.html'), 'utf8'),
    hostScript: await bundleHost(join(__dirname, '..', 'workbench', 'host', 'runner')),
    start: JSON.stringify({ tables }),
    folder: ADDIN,
  });
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 420, height: 900 });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) outside.push(request.url());
  });
  await page.goto(server.url);
  await page.addStyleTag({ content: 'iframe { width: 400px; height: 880px; border: 0 }' });
  pane = page.frameLocator('iframe');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Where the host's user stands: sheet, row and column from 0. */
const selected = () =>
  page.evaluate(() => {
    const { active } = tertialHost.host.book;
    const [area] = active.selection;
    return `${active.name} ${area?.top} ${area?.left}`;
  });
const closingVariance = () =>
  page.evaluate(() => tertialHost.host.book.sheet('Summering')?.cell(9, 4)?.value);
const errorsSaid = (count: number) => pane.getByText(new RegExp(`^${count} fel, `)).first();

test('the pane checks the open workbook through the real library', async () => {
  await pane.getByRole('button', { name: 'Kontrollera' }).click();
  await errorsSaid(6).waitFor();
  expect(await pane.getByText('Servicenämnden, tertialrapport 2 2020').count()).toBe(1);
});

test.each(['Kontroll', 'Rapport', 'Funktioner', 'Arbetsbok'])(
  'the tab %s is accessible (WCAG 2.1 A and AA by axe)',
  async (tab) => {
    await pane.getByRole('tab', { name: tab }).click();
    const frame = page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The pane has no frame.');
    await frame.evaluate(axe.source);
    const violations = await frame.evaluate(async (tags) => {
      const inPage = (window as unknown as { axe: typeof axe }).axe;
      const results = await inPage.run(document, { runOnly: [...tags] });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, TAGS);
    expect(violations).toEqual([]);
    await pane.getByRole('tab', { name: 'Kontroll' }).click();
  },
);

test('a finding leads to its cell', async () => {
  await pane.getByText('Summering!E10', { exact: true }).first().click();
  await until(selected, 'Summering 9 4');
});

test('a suggestion is applied and taken back, and the findings follow', async () => {
  await pane
    .getByRole('button', { name: /^Rätta/ })
    .first()
    .click();
  await until(closingVariance, -1.3);
  await errorsSaid(3).waitFor();
  await pane
    .getByRole('button', { name: /^Ångra/ })
    .first()
    .click();
  await until(closingVariance, 0);
  await errorsSaid(6).waitFor();
});

test('the report sheets are made in the workbook', async () => {
  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByRole('button', { name: /^Gör / }).first().click();
  const names = () =>
    page.evaluate(() =>
      tertialHost.host.book.sheets
        .map(({ name }) => name)
        .slice(-4)
        .join(),
    );
  await until(
    names,
    'Bilaga 6 Aktiviteter,Bilaga 8 Intern kontroll,Bilaga 9 Budgetändringar,Kontrollrapport',
  );
});

test('nothing failed on the way, and no other host was asked', () => {
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
});

/** Waits until something is as expected; the test's own time limit ends the waiting. */
async function until<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  while ((await ask()) !== expected) await page.waitForTimeout(50);
}
