import type { BrowserPane } from './browserPane.testing';
import type { Action } from './faults.testing';

const press = async ({ pane }: BrowserPane, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).locator('visible=true').first().click();

const openTab = ({ pane }: BrowserPane, name: string): Promise<void> =>
  pane.getByRole('tab', { name, exact: true }).click();

/** Goes to where the last step of an action is a single button. */
export const PREPARE: Readonly<Record<Action, (opened: BrowserPane) => Promise<void>>> = {
  correct: async (opened) => {
    await openTab(opened, 'Kontroll');
    await press(opened, /^Rätta Summering!E10/);
    await opened.pane.getByRole('heading', { name: 'Rätta och starta ändringslogg?' }).waitFor();
  },
  waive: async (opened) => {
    await openTab(opened, 'Kontroll');
    const form = opened.pane.getByRole('button', { name: /^Godkänn med motivering: FND-04/ });
    if ((await form.first().getAttribute('aria-expanded')) === 'false') await form.first().click();
    await opened.pane.getByRole('textbox', { name: 'Motivering' }).fill('Känt.');
  },
  make: async (opened) => {
    await openTab(opened, 'Rapport');
    await opened.pane.getByText('nya blad läggs till').waitFor();
  },
  insert: async (opened) => {
    await openTab(opened, 'Funktioner');
    const help = opened.pane.getByRole('button', { name: 'RIKTPUNKT', exact: true });
    if ((await help.getAttribute('aria-expanded')) === 'false') await help.click();
    await opened.goTo('Summering', 'H20');
  },
  addTables: async (opened) => {
    await openTab(opened, 'Arbetsbok');
    await press(opened, 'Lägg till saknade tabeller');
  },
};

/** The button that does it. */
export const TRY: Readonly<Record<Action, (opened: BrowserPane) => Promise<void>>> = {
  correct: (opened) => press(opened, 'Rätta'),
  waive: (opened) => press(opened, 'Godkänn'),
  make: (opened) => press(opened, /^Skapa \d+ blad$/),
  insert: (opened) => press(opened, 'Infoga RIKTPUNKT'),
  addTables: (opened) => press(opened, 'Lägg till'),
};
