import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { bundleHost } from '../../workbench/host/runner/bundleHost';
import { type Browser, openBrowser } from '../../workbench/host/runner/chromium';
import type { HostPage } from '../../workbench/host/runner/hostPage';
import type { LocalServer } from '../../workbench/host/runner/localServer';
import { servePages } from '../../workbench/host/runner/pageServer';
import type { Platform } from '../../workbench/host/protocol/platform';
import type { OfficeTheme } from '../../workbench/host/transport/hostInfo';
import { contrast } from '../../src/taskpane/theme/contrast';
import { bookImage } from './bookImage.testing';
import { shownTexts } from './shownColours.testing';

/** What the page around the pane has. */
declare const tertialHost: HostPage;
declare global {
  interface Window {
    violations?: string[];
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const ADDIN = join(__dirname, '..', '..', 'dist', 'addin');
/** The clock of the pane, so that what it makes is the same every time. */
export const NOW = new Date(2020, 8, 15, 10, 30);

/** The longest wait, in milliseconds: a slow machine is no fault. */
const MOST_WAITING = 15_000;

/** How a pane is opened. */
export interface PaneSetup {
  /** The bytes of the workbook. */
  readonly file: Uint8Array;
  /** The Excel that answers; on Windows by default. */
  readonly platform?: Platform;
  readonly locale?: string;
  readonly theme?: OfficeTheme;
  readonly forcedColors?: boolean;
  readonly width?: number;
}

/** One browser and one build of the host for every pane of a test file. */
export class PaneBrowser {
  private readonly opened: BrowserPane[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly hostScript: string,
  ) {}

  static async start(): Promise<PaneBrowser> {
    const hostScript = await bundleHost(join(__dirname, '../../workbench/host/runner'));
    return new PaneBrowser(await openBrowser(), hostScript);
  }

  /** Closes every pane too: one that is left open by a test that failed would keep Jest running. */
  async close(): Promise<void> {
    await Promise.all(this.opened.map((pane) => pane.close()));
    await this.browser.close();
  }

  /** Opens a workbook with the built pane beside it. */
  async open(setup: PaneSetup): Promise<BrowserPane> {
    const {
      file,
      platform = 'win',
      locale = 'sv-SE',
      theme,
      forcedColors = false,
      width = 400,
    } = setup;
    const metadata = JSON.parse(readFileSync(join(ADDIN, 'functions.json'), 'utf8')) as unknown;
    const options = JSON.stringify({
      name: 'rapport.xlsx',
      platform,
      functions: { namespace: 'TERTIAL', metadata },
      surroundings: { uiLocale: locale, ...(theme ? { theme } : {}) },
    });
    const server = await servePages({
      pane: readFileSync(join(ADDIN, 'taskpane.html'), 'utf8'),
      hostScript: this.hostScript,
      start: `{...${options},file:Uint8Array.from(atob('${Buffer.from(file).toString('base64')}'),(c)=>c.charCodeAt(0))}`,
      folder: ADDIN,
    });
    const page = await this.browser.context.newPage();
    page.setDefaultTimeout(MOST_WAITING);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
    await page.clock.setFixedTime(NOW);
    const pane = new BrowserPane(page, server, forcedColors);
    this.opened.push(pane);
    await pane.load();
    return pane;
  }
}

/** The pane in the browser, the workbook beside it, and what went wrong on the way. */
export class BrowserPane {
  readonly pane: FrameLocator;
  /** Errors of scripts, requests to other hosts, and what the Content-Security-Policy stopped. */
  readonly wrong: string[] = [];

  constructor(
    readonly page: Page,
    private readonly server: LocalServer,
    private readonly hasForcedColors: boolean,
  ) {
    this.pane = page.frameLocator('iframe');
  }

  async load(): Promise<void> {
    const { page, server } = this;
    page.on('pageerror', (error) => this.wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) this.wrong.push(request.url());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sourceFile } = event;
        // Office.js tries `new Function` once, and does without.
        if (blockedURI === 'eval' && sourceFile.includes('/office/')) return;
        const seen = ((top ?? window).violations ??= []);
        seen.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    await page.goto(server.url);
    await page.addStyleTag({
      content: 'body { margin: 0 } iframe { width: 100vw; height: 895px; border: 0 }',
    });
    await this.pane.getByRole('tab').first().waitFor();
  }

  async close(): Promise<void> {
    if (this.page.isClosed()) return;
    await this.page.close();
    await this.server.close();
  }

  /** Everything that went wrong; to be asked for before the pane is closed. */
  async faults(): Promise<readonly string[]> {
    return [...this.wrong, ...(await this.page.evaluate(() => window.violations ?? []))];
  }

  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The pane has no frame.');
    return frame;
  }

  /** Where the user stands in the workbook: sheet, row and column from 0. */
  selected = (): Promise<string> =>
    this.page.evaluate(() => {
      const { active } = tertialHost.host.book;
      const [area] = active.selection;
      return `${active.name} ${area?.top} ${area?.left}`;
    });

  /** Selects a cell, as the user does in Excel. */
  goTo = (sheet: string, address: string): Promise<void> =>
    this.frame.evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(place).select();
          await context.sync();
        }),
      [sheet, address] as const,
    );

  /** What stands in a cell; row and column from 0. */
  cell = (sheet: string, row: number, column: number) =>
    this.page.evaluate(
      ([name, down, across]) => {
        const found = tertialHost.host.book.sheet(name);
        const cell = found?.cell(down, across);
        const format = found?.styleAt(down, across).numFmt ?? 'General';
        return { value: cell?.value ?? null, formula: cell?.formula ?? null, format };
      },
      [sheet, row, column] as const,
    );

  /** Types into a cell, as the user does in Excel. */
  type = (sheet: string, row: number, column: number, input: string | number): Promise<void> =>
    this.page.evaluate(
      ([name, down, across, typed]) => {
        const { host } = tertialHost;
        const found = host.book.sheet(name);
        if (found) host.type(found, down, across, typed);
      },
      [sheet, row, column, input] as const,
    );

  /** Everything that the workbook holds, line by line. */
  image = (): Promise<string[]> => this.page.evaluate(bookImage);

  /** What axe finds wrong with the pane as it is, and texts that are hard to read. */
  async violations(): Promise<string[]> {
    const { frame, hasForcedColors } = this;
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    const found = await frame.evaluate(
      async ([tags, skipped]) => {
        const inPage = (window as unknown as { axe: typeof axe }).axe;
        const results = await inPage.run(document, {
          runOnly: [...tags],
          rules: Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }])),
          resultTypes: ['violations'],
        });
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        );
      },
      [TAGS, hasForcedColors ? ['color-contrast'] : []] as const,
    );
    const texts = hasForcedColors ? await frame.evaluate(shownTexts) : [];
    const faint = texts.filter(({ colour, background }) => contrast(colour, background) < 4.5);
    return [...found, ...faint.map(({ text, colour }) => `${text}: ${colour}`)];
  }

  /** Waits until something is as expected; the test's own time limit ends the waiting. */
  async until<T>(ask: () => Promise<T>, expected: T): Promise<void> {
    while ((await ask()) !== expected) await this.page.waitForTimeout(20);
  }
}
