import { expect } from '@jest/globals';
import type { BrowserPane } from './browserPane.testing';
import { checkedFile, CLOSING_FUND, errorsIn, withCell } from './example.testing';
import type { InputMethod } from './inputMethods.testing';
import { expectPlannedSheets } from './madeSheets.testing';
import type { PaneWords } from './words.testing';

/** What one walk through the pane needs. */
export interface Walk {
  readonly opened: BrowserPane;
  readonly method: InputMethod;
  readonly words: PaneWords;
  readonly file: Uint8Array;
  /** Looks at the page when it shows something new. */
  readonly look: () => Promise<void>;
}

/** From the first check to the finished report and a function of one's own, as a person does it. */
export async function walk(given: Walk): Promise<void> {
  await check(given);
  await follow(given);
  await waive(given);
  await correct(given);
  await change(given);
  await makeReport(given);
  await insert(given);
  await lookAtWorkbook(given);
}

const button = ({ opened: { pane } }: Walk, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first();

const errorsSaid = async (given: Walk, file: Uint8Array): Promise<void> => {
  const { opened, words } = given;
  await opened.pane
    .getByText(words.errors(errorsIn(await checkedFile(file))))
    .first()
    .waitFor();
};

async function check(given: Walk): Promise<void> {
  const { method, words, look, file } = given;
  await look();
  await method.press(button(given, words.check));
  await errorsSaid(given, file);
  await look();
}

async function follow(given: Walk): Promise<void> {
  const { opened, method, words } = given;
  await method.press(button(given, words.details));
  await opened.pane.getByText(words.tolerance).waitFor();
  await method.press(button(given, words.goTo('Summering!E10')));
  await opened.until(opened.selected, 'Summering 9 4');
}

async function waive(given: Walk): Promise<void> {
  const { opened, method, words, look } = given;
  await method.press(button(given, words.waive));
  const motivation = opened.pane.getByRole('textbox', { name: words.motivation });
  await method.write(motivation, 'Rättas i årsbokslutet.');
  await look();
  await method.press(button(given, words.save));
  await opened.pane.getByText(words.waived).waitFor();
  await method.press(button(given, words.undo));
  await opened.pane.getByText(words.waived).waitFor({ state: 'detached' });
}

async function correct(given: Walk): Promise<void> {
  const { opened, method, words, file } = given;
  const { sheet, row, column } = CLOSING_FUND;
  const value = async () => (await opened.cell(sheet, row, column)).value;
  await method.press(button(given, words.correct));
  await opened.pane.getByRole('heading', { name: words.startLog }).waitFor();
  await method.press(button(given, words.write));
  await opened.until(value, -1.3);
  await method.press(button(given, words.undo));
  await errorsSaid(given, file);
  expect(await value()).toBe(0);
}

/** A list that somebody is in does not change before their eyes: it says that it could. */
async function change(given: Walk): Promise<void> {
  const { opened, method, words, file } = given;
  const { sheet, row, column } = CLOSING_FUND;
  await method.press(button(given, words.goTo('Summering!E10')));
  await opened.type(sheet, row, column, -1.3);
  await button(given, words.showNew).waitFor();
  await method.showNew(button(given, words.showNew));
  await errorsSaid(given, await withCell(file, CLOSING_FUND, -1.3));
}

async function makeReport(given: Walk): Promise<void> {
  const { opened, method, words, look, file } = given;
  await method.openTab(opened.pane.getByRole('tab', { name: words.tabs.report, exact: true }));
  await look();
  await method.press(button(given, words.make));
  await opened.pane.getByText(words.made).waitFor();
  await look();
  await expectPlannedSheets(opened, await checkedFile(await withCell(file, CLOSING_FUND, -1.3)));
  await method.press(button(given, words.goTo('Kontrollrapport')));
  await opened.until(opened.selected, 'Kontrollrapport 0 0');
}

async function insert(given: Walk): Promise<void> {
  const { opened, method, words, look } = given;
  await method.openTab(opened.pane.getByRole('tab', { name: words.tabs.functions, exact: true }));
  await method.write(opened.pane.getByRole('searchbox', { name: words.search }), 'riktpunkt');
  await method.press(button(given, 'RIKTPUNKT'));
  await look();
  await opened.goTo('Summering', 'H20');
  await method.press(button(given, words.insert));
  await opened.pane.getByText(words.inserted).waitFor();
  const share = async () => Number((await opened.cell('Summering', 19, 7)).value).toFixed(4);
  await opened.until(share, (8 / 12).toFixed(4));
  expect(await opened.cell('Summering', 19, 7)).toMatchObject({
    formula: '=TERTIAL.RIKTPUNKT("2020-08-31")',
    format: expect.stringContaining('0.0%') as unknown,
  });
}

async function lookAtWorkbook(given: Walk): Promise<void> {
  const { opened, method, words, look } = given;
  await method.openTab(opened.pane.getByRole('tab', { name: words.tabs.workbook, exact: true }));
  await button(given, words.goTo('Balansräkning')).waitFor();
  await look();
}
