import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import { run } from '../src/cli/output/terminal.testing';
import { Book } from '../src/rules/testing/book.testing';
import { SHEET_IDS } from '../src/sheets/sheets';
import { PlannedSheet } from '../src/sheets/testing/sheet.testing';
import { displayText } from '../workbench/host/model/cells/displayText';
import { cellTexts } from './cellTexts.testing';
import { OpenWorkbench, type WorkbenchPage } from './workbench.testing';

// Building the page and starting a browser take longer than an ordinary test.
jest.setTimeout(180_000);

declare const tertialHost: WorkbenchPage;

/** The report sheets as they were seen, to be looked at. */
const PICTURES = path.join(__dirname, '..', 'out', 'workbench');

let open: OpenWorkbench;
beforeAll(async () => {
  open = await OpenWorkbench.start();
});
afterAll(() => open?.close());

test('the case is open: the budget of Nämnd och administration is 53,8', async () => {
  await open.showSheet('Verksamheter');
  expect(await open.cell(4, 0).innerText()).toBe('Nämnd och administration');
  expect(await open.cell(3, 2).innerText()).toBe('Budget');
  expect(await open.cell(4, 2).innerText()).toBe('53,8');
});

test('a finding leads to its cell; corrected it goes, taken back it returns', async () => {
  await open.page.getByRole('button', { name: 'Kontrollera' }).first().click();
  await open.pane.getByRole('button', { name: 'Kontrollera' }).click();
  await open.errorsFound(6);
  await open.pane.getByText('Summering!E10', { exact: true }).first().click();
  await open.page.locator('[role="grid"][aria-activedescendant="cell-9-4"]').waitFor();
  expect(await open.grid.getAttribute('aria-label')).toBe('Summering');
  const closing = open.cell(9, 4);
  expect(await closing.innerText()).toBe('0,0');
  await closing.click();
  await open.type('-1,3');
  await open.errorsFound(3);
  expect(await closing.innerText()).toBe('−1,3');
  await open.page.keyboard.press('Control+z');
  await open.errorsFound(6);
  expect(await closing.innerText()).toBe('0,0');
});

test('formulas are typed in Swedish, and the add-in’s functions answer', async () => {
  await open.showSheet('Verksamheter');
  await open.goTo('L5');
  await open.page.keyboard.type('=TERTIAL.AVVIKELSEA');
  await open.page.getByRole('option', { name: /^TERTIAL\.AVVIKELSEANDEL/ }).waitFor();
  await open.page.keyboard.press('Escape');
  await open.page.keyboard.type('=TERTIAL.AVVIKELSE("Kostnad";C5;');
  const help = open.page.getByText('TERTIAL.AVVIKELSE(slag; budget; prognos)');
  expect(await help.locator('strong').innerText()).toBe('prognos');
  await open.type('E5)');
  await open.type('=SUMMA(C5:C6;1,5)');
  await open.page
    .locator('#cell-4-11')
    .getByText('−1,1')
    .or(open.cell(4, 11).getByText('-1,1'))
    .waitFor();
  // Each cell shows its result when it has one: the second may come after the first.
  await open.cell(5, 11).getByText('99,5', { exact: true }).waitFor();
  await open.goTo('L6');
  await open.grid.and(open.page.locator('[aria-activedescendant="cell-5-11"]')).waitFor();
  const bar = open.page.getByRole('textbox', { name: 'Formelfältet' });
  expect(await bar.inputValue()).toBe('=SUMMA(C5:C6;1,5)');
});

test('blocks are copied as text for other programs, and pasted with their formulas here', async () => {
  await open.goTo('L5:L6');
  await open.page.keyboard.press('Control+c');
  const text = await open.page.evaluate(() => navigator.clipboard.readText());
  expect(text.replaceAll('\r\n', '\n')).toBe('-1,1\n99,5\n');
  await open.goTo('M5');
  await open.page.keyboard.press('Control+v');
  await open.page.waitForFunction(
    () => tertialHost.host.book.active.cell(5, 12)?.formula === '=SUM(D5:D6,1.5)',
  );
  await open.page.evaluate(() => navigator.clipboard.writeText('1 234,5\tett\r\n-0,5\t1.1\r\n'));
  await open.goTo('L8');
  await open.page.keyboard.press('Control+v');
  await open.cell(8, 12).getByText('1.1').waitFor();
  const values = await open.page.evaluate(() =>
    [7, 8].map((row) => [11, 12].map((at) => tertialHost.host.book.active.cell(row, at)?.value)),
  );
  expect(values).toEqual([
    [1234.5, 'ett'],
    [-0.5, '1.1'],
  ]);
  await open.goTo('L5:M9');
  await open.page.keyboard.press('Delete');
  await open.page.waitForFunction(() => tertialHost.host.book.active.cell(8, 12) === undefined);
});

test('every report sheet shows what its plan says, cell by cell', async () => {
  await open.showPanePage('Rapport');
  await open.pane
    .getByRole('button', { name: /^Skapa \d+ blad$/ })
    .first()
    .click();
  await open.page.getByRole('tab', { name: 'Kontrollrapport' }).waitFor();
  await open.page.setViewportSize({ width: 2600, height: 1400 });
  const book = await Book.example();
  let drawn = 0;
  for (const id of SHEET_IDS) {
    const { plan } = PlannedSheet.of(id, book);
    await open.showSheet(plan.name);
    const shown = await cellTexts(open.page, plan.rows.length);
    expect(shown.size).toBeGreaterThan(plan.rows.length);
    const differing = plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (!cell || plan.columns[column]?.hidden) return [];
        const wanted = displayText(cell.value, cell.format);
        const found = shown.get(`${row},${column}`) ?? '';
        // When the sheet was made is known only afterwards.
        const isStamp = wanted.includes('2020-09-15 10:30');
        return isStamp || found === wanted ? [] : [{ row, column, wanted, found }];
      }),
    );
    expect([plan.name, differing]).toEqual([plan.name, []]);
    await open.page.screenshot({ path: path.join(PICTURES, `${plan.name}.png`) });
    const charts = await open.page.evaluate(() => tertialHost.host.book.active.charts.length);
    expect(await open.page.locator('.chart svg').count()).toBe(charts);
    drawn += charts;
  }
  expect(drawn).toBeGreaterThan(0);
  await open.page.setViewportSize({ width: 1400, height: 900 });
});

test('a link in a cell leads to the cell that it names', async () => {
  await open.showSheet('Kontrollrapport');
  await open.goTo('D5');
  await open.page.locator('.cell.linked', { hasText: 'Summering!E10' }).first().click();
  await open.page.locator('[role="grid"][aria-activedescendant="cell-9-4"]').waitFor();
  expect(await open.grid.getAttribute('aria-label')).toBe('Summering');
});

test('a row is put in and taken out, and what refers to it follows', async () => {
  await open.showSheet('Verksamheter');
  await open.page.locator('[data-row-head="5"]').click({ button: 'right' });
  await open.page.getByRole('menuitem', { name: 'Infoga rader' }).click();
  await open.cell(6, 0).getByText('Lön och pension').waitFor();
  await open.page.keyboard.press('Control+z');
  await open.cell(5, 0).getByText('Lön och pension').waitFor();
});

test('a host in trouble is switched on, and the pane says so in words', async () => {
  await open.page.getByRole('tab', { name: 'Prova fel' }).click();
  const editing = open.page.getByRole('button', { name: 'Cellen redigeras' });
  await editing.click();
  await open.showPanePage('Kontroll');
  await open.pane.getByRole('button', { name: 'Kontrollera igen' }).click();
  await open.pane
    .getByText(/bli klar med en cell/)
    .first()
    .waitFor();
  await editing.click();
  await open.pane.getByRole('button', { name: 'Kontrollera igen' }).click();
  await open.errorsFound(6);
});

test('a choice in a drop-down reaches the pane, unless the switch keeps it silent', async () => {
  const frame = open.page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (!frame) throw new Error('The pane has no frame.');
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      Object.assign(window, { heard: 0 });
      context.workbook.worksheets.onChanged.add(() => {
        (window as unknown as { heard: number }).heard++;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  const heard = () => frame.evaluate(() => (window as unknown as { heard: number }).heard);
  const choose = async () => {
    await open.showSheet('Verksamheter');
    await open.goTo('B5');
    await open.page.keyboard.press('Alt+ArrowDown');
    await open.page.getByRole('listbox', { name: 'Välj värde' }).getByRole('option').last().click();
  };
  const silent = open.page.getByRole('button', { name: 'Listval utan händelse' });
  await silent.click();
  await choose();
  await silent.click();
  expect(await heard()).toBe(0);
  await choose();
  await frame.waitForFunction(() => (window as unknown as { heard: number }).heard === 1);
  await open.page.keyboard.press('Control+z');
  await open.page.keyboard.press('Control+z');
});

test('the other faults are switched on and off again', async () => {
  const state = () =>
    open.page.evaluate(() => {
      const { faults } = tertialHost.host;
      return [faults.otherWorkbook, faults.paneAfterCommand, faults.cellEditMode];
    });
  const press = (name: string) => open.page.getByRole('button', { name, exact: true }).click();
  await press('Annan arbetsbok i fokus');
  await press('Panelen dröjer');
  await press('Redigering mitt i');
  await open.pane.getByRole('button', { name: 'Kontrollera igen' }).click();
  await open.page.waitForFunction(() => tertialHost.host.faults.cellEditMode);
  expect(await state()).toEqual([true, true, true]);
  await press('Redigering mitt i');
  await press('Panelen dröjer');
  await press('Annan arbetsbok i fokus');
  expect(await state()).toEqual([false, false, false]);
  await open.pane.getByRole('button', { name: 'Kontrollera igen' }).click();
  await open.errorsFound(6);
});

test('Excel on the web and on a Mac answer too, and the pane works there', async () => {
  for (const [name, platform] of [
    ['Webben', 'OfficeOnline'],
    ['Mac', 'Mac'],
    ['Windows', 'PC'],
  ] as const) {
    await open.page.getByRole('button', { name, exact: true }).click();
    await open.pane.getByRole('button', { name: 'Kontrollera' }).click();
    await open.errorsFound(6);
    const frame = open.page.frames().find((one) => one.url().includes('/taskpane.html'));
    expect(await frame?.evaluate(() => String(Office.context.platform))).toBe(platform);
  }
});

test('what is saved opens again, with the same findings here and on the command line', async () => {
  await open.page.getByRole('tab', { name: 'Arbetsbänken' }).click();
  const saving = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Spara' }).click();
  const saved = path.join(open.folder, 'sparad.xlsx');
  await (await saving).saveAs(saved);
  const findings = async (name: string): Promise<unknown> => {
    const { out } = await run(['check', name, '--format', 'json'], { folder: open.folder });
    return (JSON.parse(out) as { findings: unknown }).findings;
  };
  expect(await findings('sparad.xlsx')).toEqual(await findings('exempel.xlsx'));
  const choosing = open.page.waitForEvent('filechooser');
  await open.page.getByRole('button', { name: 'Öppna …' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'sparad.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await readFile(saved),
  });
  await open.page.getByText('sparad.xlsx är öppnad.').waitFor();
  await open.pane.getByRole('button', { name: 'Kontrollera' }).click();
  await open.errorsFound(6);
});

test('a workbook is opened by dropping it on the page', async () => {
  const dropped = await open.page.evaluateHandle(async () => {
    const bytes = await (await fetch('/books/mall.xlsx')).arrayBuffer();
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'släppt.xlsx'));
    return data;
  });
  await open.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await open.page.getByText('släppt.xlsx är öppnad.').waitFor();
  expect(await open.page.evaluate(() => tertialHost.host.book.name)).toBe('släppt.xlsx');
});

test('light and dark, the page is accessible (WCAG 2.1 A and AA by axe)', async () => {
  await open.page.evaluate(axe.source);
  for (const theme of ['Mörkt', 'Ljust']) {
    const violations = await open.page.evaluate(async () => {
      const inPage = (window as unknown as { axe: typeof axe }).axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
      // The pane is tested by itself.
      const context = { exclude: [['iframe']] };
      const { violations: found } = await inPage.run(context, { runOnly: tags });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect([theme, violations]).toEqual([theme, []]);
    await open.page.getByRole('button', { name: theme }).click();
  }
});

test('nothing failed on the way, and no other host was asked', () => {
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
