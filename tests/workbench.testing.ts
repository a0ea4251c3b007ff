import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { run } from '../src/cli/output/terminal.testing';
import { type Browser, openBrowser } from '../workbench/host/runner/chromium';
import type { LocalServer } from '../workbench/host/runner/localServer';
import type { Host } from '../workbench/host/host';
import { serveWorkbench } from '../workbench/start/serveWorkbench';

/** What the page has for the pane's frame, and for tests. */
export interface WorkbenchPage {
  readonly host: Host;
}

const ROOT = path.join(__dirname, '..');

/** The workbench on the case, in a browser, as a person has it in front of them. */
export class OpenWorkbench {
  readonly errors: string[] = [];
  readonly outside: string[] = [];

  private constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly server: LocalServer,
    private readonly browser: Browser,
  ) {}

  /** Builds the page if it has changed, and opens it. */
  static async start(): Promise<OpenWorkbench> {
    const script = path.join(ROOT, 'scripts', 'build-changed.mjs');
    const built = spawnSync(process.execPath, [script, 'workbench'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`The workbench was not built: ${built.stderr}`);
    const folder = await mkdtemp(path.join(tmpdir(), 'tertial-workbench-'));
    await run(['example', '-o', 'exempel.xlsx'], { folder });
    await run(['template', '-o', 'mall.xlsx'], { folder });
    const server = await serveWorkbench({
      addin: path.join(ROOT, 'dist', 'addin'),
      page: path.join(ROOT, 'workbench', 'dist'),
      books: { exempel: path.join(folder, 'exempel.xlsx'), mall: path.join(folder, 'mall.xlsx') },
    });
    const browser = await openBrowser();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(server.url).origin,
    });
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1400, height: 900 });
    const open = new OpenWorkbench(page, folder, server, browser);
    page.on('pageerror', (error) => open.errors.push(error.stack ?? error.message));
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(server.url) || request.url().startsWith('blob:');
      if (!isOwn) open.outside.push(request.url());
    });
    await page.goto(server.url);
    await open.pane.getByRole('button', { name: 'Kontrollera' }).waitFor();
    return open;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** A drawn cell, by row and column from 0. */
  cell(row: number, column: number): Locator {
    return this.page.locator(`#cell-${row}-${column}`);
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.locator(`[role="grid"][aria-label="${name}"]`).waitFor();
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /^Namnrutan/ });
    await box.fill(address);
    await box.press('Enter');
  }

  /** Types into the active cell. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a page of the pane. The first press after the grid only brings the pane to the front. */
  async showPanePage(name: string): Promise<void> {
    await this.pane.locator('body').click({ position: { x: 2, y: 2 } });
    await this.pane.getByRole('tab', { name, exact: true }).click();
  }

  /** Waits for what the pane says it has found. */
  async errorsFound(count: number): Promise<void> {
    await this.pane
      .getByText(new RegExp(`^${count} fel, `))
      .first()
      .waitFor();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
