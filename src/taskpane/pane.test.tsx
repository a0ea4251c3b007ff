/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import type { Severity } from '../rules/finding';
import { SHEET_IDS } from '../sheets/sheets';
import { sheetName } from '../sheets/sheetNames';
import { OpenedPane } from './pane.testing';

/** Fabric and the rules are loaded within the first tests. */
jest.setTimeout(30_000);

const CLOSING_FUND = 'Summering|Utgående resultatfond|Avvikelse';

/** The findings of a severity, as the rules themselves count them. */
const count = (book: Book, severity: Severity): number =>
  book.check().findings.filter((finding) => finding.severity === severity).length;
const errors = (book: Book): string => `${count(book, 'error')} fel`;

let example: Book;
let pane: OpenedPane;

beforeAll(async () => {
  // The example's data files are read with it, and jsdom has none.
  Object.assign(globalThis, { TextDecoder });
  example = await Book.example();
});

afterEach(() => pane.close());

describe('Kontroll', () => {
  test('checks the case and says so in words', async () => {
    pane = OpenedPane.open(example.raw());
    expect(pane.text).toContain('Kontrollen ändrar ingenting i arbetsboken.');
    await pane.click('Kontrollera');
    expect(pane.text).toContain('Servicenämnden, tertialrapport 2 2020');
    expect(pane.text).toContain(
      `${errors(example)}, ${count(example, 'warning')} varningar och ${count(example, 'info')} upplysningar.`,
    );
    expect(pane.text).toMatch(/prövningar utan anmärkning, \d+ kunde inte göras\./);
    expect(document.activeElement).toBe(pane.find('Kontrollera igen'));
  });

  test('in English', async () => {
    pane = OpenedPane.open(example.raw(), 'en');
    await pane.click('Check');
    expect(document.documentElement.lang).toBe('en');
    expect(pane.text).toContain(`${count(example, 'error')} errors, `);
    expect(pane.text).not.toMatch(/Siffror och regel|Gruppera efter/);
  });

  test('a link selects its cell, and says why when it can’t', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    await pane.click('Summering!E10, visa i Excel');
    expect(pane.workbook.selected).toEqual([expect.objectContaining({ address: 'E10' })]);
    pane.workbook.fail('select', 'hidden');
    await pane.click('Summering!E10, visa i Excel');
    expect(pane.text).toContain('Bladet är dolt.');
  });

  test('opens the figures and the rule of a finding', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    const name = 'Siffror och regel: FND-04, Summering!E10';
    await pane.click(name);
    expect(pane.find(name).getAttribute('aria-expanded')).toBe('true');
    expect(pane.text).toContain('Avrundning kan förklara upp till 0,15 mnkr');
    expect(pane.text).toContain('På fondens rader är avvikelsen prognos minus budget.');
  });

  test('filters and searches', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    const notes = count(example, 'info');
    const all = example.check().findings.length;
    await pane.click(`Upplysningar ${notes}`);
    expect(pane.text).toContain(`${all - notes} av ${all} anmärkningar visas.`);
    await pane.type('Sök bland anmärkningarna', 'finns inte');
    expect(pane.text).toContain(`0 av ${all} anmärkningar visas.`);
    await pane.click('Visa alla anmärkningar');
    expect(pane.text).not.toContain('anmärkningar visas.');
  });

  test('follows the cells, but never moves the list under the focus', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    const mended = example.copy().set(CLOSING_FUND, -1.3);
    await pane.change(() => pane.find('Driftbudget!C8, visa i Excel').focus());
    await pane.change(() => pane.workbook.replace(mended.raw()));
    await pane.wait(900);
    expect(pane.text).toContain(errors(example));
    expect(pane.text).toContain('Det finns nya resultat.');
    expect(document.activeElement).toBe(pane.find('Driftbudget!C8, visa i Excel'));
    await pane.click('Visa nya resultat');
    expect(pane.text).toContain(errors(mended));
    expect(pane.text).not.toContain('Det finns nya resultat.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Anmärkningar');
  });

  test('says what Excel says when it can’t read, and leaves a way on', async () => {
    pane = OpenedPane.open(example.raw());
    pane.workbook.fail('read', 'cellEditMode');
    await pane.click('Kontrollera');
    expect(pane.text).toContain('Excel väntar på att du ska bli klar med en cell.');
    await pane.click('Kontrollera');
    expect(pane.text).toContain(errors(example));
  });

  test('a workbook without tables leads to where they are added', async () => {
    pane = OpenedPane.open({ ...example.raw(), tables: [] });
    await pane.click('Kontrollera');
    await pane.click('Visa Arbetsbok');
    expect(pane.text).toContain('0 av 20 tabeller finns.');
    expect(document.activeElement).toBe(pane.find('Arbetsbok'));
  });
});

test('the tabs are one stop, and arrows go between them', async () => {
  pane = OpenedPane.open(example.raw());
  await pane.click('Kontroll');
  await pane.press('ArrowRight');
  expect(document.activeElement).toBe(pane.find('Rapport'));
  expect(pane.find('Rapport').getAttribute('aria-selected')).toBe('true');
  expect(pane.find('Kontroll').tabIndex).toBe(-1);
  await pane.press('End');
  expect(document.activeElement).toBe(pane.find('Arbetsbok'));
});

describe('Rapport', () => {
  test('says what will happen, makes the sheets and leads to them', async () => {
    pane = OpenedPane.open(example.raw());
    pane.workbook.made.set('driftbudget', 'Bilaga 1 Driftbudget');
    await pane.click('Rapport');
    expect(pane.text).toContain('Bilaga 1 Driftbudget skapas på nytt på samma plats');
    await pane.click('Kontrollrapport');
    await pane.click(`Skapa ${SHEET_IDS.length - 1} blad`);
    expect(pane.text).toContain(`${SHEET_IDS.length - 1} blad är klara.`);
    await pane.click('Bilaga 2 Balansräkning, visa i Excel');
    expect(pane.workbook.selected).toEqual([{ sheet: 'Bilaga 2 Balansräkning', address: 'A1' }]);
  });

  test('lists every sheet in the order of the tabs, to choose all, none or some of', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Rapport');
    const places = SHEET_IDS.map((id) => pane.text.indexOf(sheetName(id)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await pane.click('Välj inga');
    expect(pane.text).toContain('Välj minst ett blad.');
    await pane.click('Bilaga 1 Driftbudget');
    await pane.click('Bara värden');
    await pane.click('Skapa 1 blad');
    expect([...pane.workbook.made.keys()]).toEqual(['driftbudget']);
    expect(pane.workbook.hasValuesOnly).toBe(true);
    expect(pane.has('Välj alla')).toBe(true);
  });

  test('opens the chosen sheets in a workbook of their own', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Rapport');
    await pane.click('Kontrollrapport');
    await pane.click('Öppna i en egen arbetsbok');
    expect(pane.text).toContain('Bladen ligger i en ny, osparad arbetsbok.');
    const [opened] = pane.workbook.opened;
    expect(opened?.title).toBe('Servicenämnden: Tertialrapport 2 2020');
    expect(opened?.sheets).toHaveLength(SHEET_IDS.length - 1);
    expect(pane.workbook.made.size).toBe(0);
  });

  test('says that it may be behind this one on a Mac, and offers a file where none opens', async () => {
    // jsdom has no addresses of its own.
    Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => undefined });
    pane = OpenedPane.open(example.raw());
    pane.workbook.isMac = true;
    await pane.click('Rapport');
    await pane.click('Öppna i en egen arbetsbok');
    expect(pane.text).toContain('som kan ligga bakom den här');
    pane.workbook.opensWorkbooks = false;
    await pane.click('Öppna i en egen arbetsbok');
    expect(pane.text).toContain('Excel öppnade ingen ny arbetsbok');
    expect(document.querySelector('a[download]')?.getAttribute('href')).toBe('blob:made');
  });

  test('says so when no workbook of their own could be opened', async () => {
    pane = OpenedPane.open(example.raw());
    pane.workbook.fail('openAlone', 'notSupported');
    await pane.click('Rapport');
    await pane.click('Öppna i en egen arbetsbok');
    expect(pane.text).not.toContain('osparad arbetsbok');
    expect(pane.text).toMatch(/Excel/);
  });

  test('names the sheets as Rapport numbers the appendices', async () => {
    const numbered = example
      .copy()
      .add('Rapport', { Uppgift: 'Bilagenummer Driftbudget', Värde: 12 });
    pane = OpenedPane.open(numbered.raw());
    await pane.click('Rapport');
    expect(pane.has('Bilaga 12 Driftbudget')).toBe(true);
  });

  test('can be cancelled', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Rapport');
    let go = () => {};
    pane.workbook.waitFor('makeSheets', () => new Promise((resolve) => (go = resolve)));
    await pane.click(`Skapa ${SHEET_IDS.length} blad`);
    expect(pane.text).toContain(`Skapar blad 1 av ${SHEET_IDS.length}: Sammanfattning`);
    await pane.click('Avbryt');
    await pane.change(() => go());
    expect(pane.text).toContain('Avbrutet. Arbetsboken är som förut.');
    expect(pane.workbook.made.size).toBe(0);
  });
});

describe('Funktioner', () => {
  test('finds a function and writes its example, with its number format', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Funktioner');
    await pane.type('Sök funktion', 'riktpunkt');
    await pane.click('RIKTPUNKT');
    await pane.click('Infoga RIKTPUNKT');
    expect(pane.workbook.formulas).toEqual([
      { formula: '=TERTIAL.RIKTPUNKT("2020-08-31")', format: expect.stringContaining('0.0%') },
    ]);
    expect(pane.text).toContain('Infogad i Summering!G5.');
  });

  test('a cell that is not blank is left alone, and it says so', async () => {
    pane = OpenedPane.open(example.raw());
    pane.workbook.fail('insertFormula', 'notBlank');
    await pane.click('Funktioner');
    await pane.click('TOLKA');
    await pane.click('Infoga TOLKA');
    expect(pane.workbook.formulas).toEqual([]);
    expect(pane.text).not.toContain('Infogad i');
  });

  test('asks before it inserts in a table, where Excel may fill the column', async () => {
    pane = OpenedPane.open(example.raw());
    pane.workbook.selectedTable = 'Mål';
    await pane.click('Funktioner');
    await pane.click('RIKTPUNKT');
    await pane.click('Infoga RIKTPUNKT');
    expect(pane.text).toContain('Infoga i tabellen Mål?');
    await pane.click('Avbryt');
    expect(pane.workbook.formulas).toEqual([]);
    await pane.click('Infoga RIKTPUNKT');
    await pane.click('Infoga ändå');
    expect(pane.workbook.formulas).toHaveLength(1);
    expect(pane.text).toContain('Infogad i Summering!G5.');
  });
});
