import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { planSheet } from '../src/sheets/planSheet';
import type { Platform } from '../workbench/host/protocol/platform';
import type { HostPage } from '../workbench/host/runner/hostPage';
import { TransportFault } from '../workbench/host/transport/faults';
import { type BrowserPane, PaneBrowser } from './pane/browserPane.testing';
import { checkedFile, errorsIn, exampleBytes } from './pane/example.testing';

/** What the page around the pane has. */
declare const tertialHost: HostPage;

let browser: PaneBrowser;
let file: Uint8Array;
let opened: BrowserPane;
beforeAll(async () => {
  file = await exampleBytes();
  browser = await PaneBrowser.start();
});
afterEach(async () => {
  expect(await opened.faults()).toEqual([]);
  await opened.close();
});
afterAll(() => browser?.close());

const open = async (platform: Platform): Promise<void> => {
  opened = await browser.open({ file, platform });
};

const press = (name: string | RegExp) =>
  opened.pane.getByRole('button', { name, exact: true }).locator('visible=true').first().click();
const says = (text: string | RegExp) =>
  opened.pane.getByText(text).locator('visible=true').first().waitFor();

describe('a choice in a drop-down that raises no event', () => {
  /** Slag of Ekonomi's costs; chosen as revenue, the sums no longer hold. */
  const choose = (choice: string) =>
    opened.page.evaluate((word) => {
      const { host } = tertialHost;
      const sheet = host.book.sheet('Verksamheter');
      if (!sheet) throw new Error('No sheet');
      const row = [...sheet.rows.keys()].find((one) => sheet.cell(one, 0)?.value === 'Ekonomi');
      host.choose(sheet, row ?? -1, 1, word);
    }, choice);
  const errors = (): Promise<string | null> =>
    opened.pane
      .getByText(/^\d+ fel, /)
      .first()
      .textContent();

  test('web: the list is true again when another cell is selected', async () => {
    await open('web');
    await press('Kontrollera');
    await says(new RegExp(`^${errorsIn(await checkedFile(file))} fel, `));
    const [told, before] = [await errors(), await opened.image()];
    await opened.page.evaluate(() => void (tertialHost.host.faults.silentChoices = true));
    await choose('Intäkt');
    await opened.goTo('Verksamheter', 'F30');
    await opened.until(async () => (await errors()) === told, false);
    await choose('Kostnad');
    await opened.goTo('Verksamheter', 'F31');
    await opened.until(async () => (await errors()) === told, true);
    expect(await opened.image()).toEqual(before);
  });
});

describe.each(['win', 'mac'] as const)(
  'a pane that is not shown before the command has ended, on %s',
  (platform) => {
    test.each([
      ['Tertial.Report.Button', 'showReport', 'Rapport'],
      ['Tertial.Tables.Button', 'showWorkbook', 'Arbetsbok'],
      ['Tertial.Functions.Button', 'showFunctions', 'Funktioner'],
    ])('%s ends, and leads to its page', async (...button) => {
      await open(platform);
      const before = await opened.image();
      await opened.page.evaluate(([id, command]) => {
        const { host, connections } = tertialHost;
        host.faults.paneAfterCommand = true;
        host.runtime.state = 'Background';
        connections[0]?.pressButton(id, command);
      }, button);
      await opened.until(
        () => opened.page.evaluate(() => tertialHost.host.runtime.completedCommands.length),
        1,
      );
      await opened.until(
        () => opened.page.evaluate(() => tertialHost.host.runtime.state),
        'Visible',
      );
      const tab = opened.pane.getByRole('tab', { name: button[2], exact: true });
      await opened.until(() => tab.getAttribute('aria-selected'), 'true');
      expect(await opened.image()).toEqual(before);
    });
  },
);

describe('conditional formats that Excel (win) has doubled, and can’t read', () => {
  /** Makes the sheet Verksamheter alone, whose rules are doubled then. */
  const make = async (): Promise<string> => {
    const { report, result } = await checkedFile(file);
    const made = { at: '', version: '' };
    const { name } = planSheet('verksamheter', { report, result, comments: new Map(), made });
    await opened.pane.getByRole('tab', { name: 'Rapport', exact: true }).click();
    await press('Välj inga');
    await opened.pane.getByRole('checkbox', { name }).check({ force: true });
    await press('Skapa 1 blad');
    await says(/^1 blad är klart\./);
    await opened.page.evaluate((sheet) => tertialHost.doubleRules(sheet, true), name);
    return name;
  };
  /** What stands in every cell of the workbook, without its looks, which are stored in other ways. */
  const contents = () =>
    opened.page.evaluate(() =>
      tertialHost.host.book.sheets.map(({ name, rows }) => [
        name,
        [...rows]
          .flatMap(([row, cells]) =>
            [...cells].map(([column, { value, formula, style }]) =>
              (value ?? formula ?? null) === null
                ? ''
                : JSON.stringify([row, column, value, formula, style?.numFmt ?? 'General']),
            ),
          )
          .filter(Boolean)
          .sort(),
      ]),
    );
  const rulesOn = (name: string) =>
    opened.page.evaluate(
      (sheet) => tertialHost.host.book.sheet(sheet)?.conditionalFormats.length ?? -1,
      name,
    );

  test('do not stop the sheet from being made again', async () => {
    await open('win');
    const name = await make();
    const doubled = await rulesOn(name);
    await press('Skapa 1 blad');
    await opened.until(() => rulesOn(name), doubled / 2);
    await says(/^1 blad är klart\./);
  });

  test('are said to be gone when the sheet is put back, and all else is as before', async () => {
    await open('win');
    const name = await make();
    const before = await contents();
    const doubled = await rulesOn(name);
    expect(doubled).toBeGreaterThan(0);
    // What paints is refused.
    await opened.page.evaluate((fault) => {
      const { faults } = tertialHost.host;
      const plain = Object.getPrototypeOf(faults) as typeof faults;
      let isRefused = false;
      faults.refuse = (body, flags) => {
        if (isRefused || !body.includes('"SuspendScreenUpdatingUntilNextSync"'))
          return plain.refuse.call(faults, body, flags);
        isRefused = true;
        return fault;
      };
    }, TransportFault.RequestPayloadSizeLimitExceeded);
    await press('Skapa 1 blad');
    await says(`villkorsstyrd formatering på ${name} kunde inte läggas tillbaka`);
    expect(await rulesOn(name)).toBe(0);
    expect(await contents()).toEqual(before);
  });
});

describe('the add-in that loads with the workbook', () => {
  const startState = () => opened.page.evaluate(() => tertialHost.host.runtime.startState);
  const box = () =>
    opened.pane.getByRole('checkbox', { name: 'Räkna dem så snart arbetsboken öppnas' });

  test('is a choice of the user under Arbetsbok, taken back there, by keyboard too', async () => {
    await open('win');
    await opened.pane.getByRole('tab', { name: 'Arbetsbok', exact: true }).click();
    await says(/^För arbetsböcker med funktionerna TERTIAL/);
    const before = await startState();
    expect(await box().isChecked()).toBe(false);
    await box().focus();
    await box().press('Space');
    await opened.until(startState, 'Background');
    expect(await box().isChecked()).toBe(true);
    await box().press('Space');
    await opened.until(startState, before);
    expect(await box().isChecked()).toBe(false);
  });
});
