// What the workbench's page costs, in a real browser: `npm run bench -w @tertial/workbench`. The
// add-in and the command line must be built (`npm run build`).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const require = createRequire(import.meta.url);
require('../webpack/typescript');
const { serveWorkbench } = require('./start/serveWorkbench');
const { openBrowser } = require('./host/runner/chromium');

const EDITS = 30;

const folder = mkdtempSync(path.join(tmpdir(), 'tertial-bench-'));

/** The case with its report sheets, so that an edit has formulas to calculate. */
function makeReport() {
  const [example, report] = ['example.xlsx', 'report.xlsx'].map((name) => path.join(folder, name));
  for (const words of [
    ['example', '-o', example],
    ['report', example, '-o', report],
  ]) {
    const made = spawnSync(process.execPath, [path.join(root, 'dist', 'tertial.js'), ...words]);
    if (made.status !== 0) throw new Error(`tertial ${words.join(' ')}: ${made.stderr}`);
  }
  return report;
}

async function bench() {
  const server = await serveWorkbench({
    addin: path.join(root, 'dist', 'addin'),
    page: path.join(here, 'dist'),
    books: { fil: makeReport() },
  });
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(server.url);
    await page.locator('[role=gridcell]').first().waitFor();
    const opened = await page.evaluate(
      () => performance.getEntriesByName('first-grid')[0].startTime,
    );
    // The pane must have come to rest, or its start is measured too.
    await page.frameLocator('iframe').getByRole('button').first().waitFor();
    await page.waitForTimeout(1_000);
    const edits = await page.evaluate(measureEdits, EDITS);
    print('first grid after opening the page', opened, 3_000);
    print(`an edit of the case, calculated and drawn, median of ${EDITS}`, median(edits), 100);
    print(
      `an edit of the case, calculated and drawn, slowest of ${EDITS}`,
      Math.max(...edits),
      100,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: types a budget, and waits until the frame with its consequences is drawn. */
async function measureEdits(count) {
  const { host } = globalThis.tertialHost;
  const sheet = host.book.sheet('Verksamheter');
  const report = host.book.sheets.find(({ name }) => name.startsWith('Bilaga 3'));
  const budget = () => report.cell(5, 1).value;
  const times = [];
  for (let edit = 0; edit < count; edit++) {
    const start = performance.now();
    host.type(sheet, 4, 2, 50 + edit);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push(performance.now() - start);
    if (budget() !== 50 + edit) throw new Error('The report sheet did not follow the edit.');
  }
  return times;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const print = (what, milliseconds, limit) =>
  console.log(`page: ${what}: ${Math.round(milliseconds)} ms (wanted: under ${limit} ms)`);

try {
  await buildPage();
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
