/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { isOpen } from '../rules/finding';
import { OpenedPane } from './pane.testing';

// What the pane changes in the workbook: previewed, written when asked, logged, and taken back.

/** Fabric and the rules are loaded within the first tests. */
jest.setTimeout(30_000);

const CLOSING_FUND = 'Summering|Utgående resultatfond|Avvikelse';
const PLACE = { sheet: 'Summering', address: 'E10' };
const CORRECT = 'Rätta Summering!E10: 0,0 → −1,3';

let example: Book;
let pane: OpenedPane;

beforeAll(async () => {
  // The example's data files are read with it, and jsdom has none.
  Object.assign(globalThis, { TextDecoder });
  example = await Book.example();
});

afterEach(() => pane.close());

const errors = (book: Book): string =>
  `${book.check().findings.filter((one) => one.severity === 'error' && isOpen(one)).length} fel, `;
/** The log that the workbook keeps, told to begin where it must be. */
const correct = async (name: string) => {
  await pane.click(name);
  if (pane.text.includes('Rätta och starta ändringslogg?')) await pane.click('Rätta');
};

describe('a suggestion', () => {
  test('is written when asked, and taken back', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    const mended = example.copy().set(CLOSING_FUND, -1.3);
    await correct(CORRECT);
    expect(pane.workbook.valueAt(PLACE)).toBe(-1.3);
    expect(pane.text).toContain(errors(mended));
    expect(document.activeElement?.textContent).toContain(
      'Rättade Summering!E10 från 0,0 till −1,3.',
    );
    await pane.click('Ångra');
    expect(pane.workbook.valueAt(PLACE)).toBe(0);
    expect(pane.text).toContain(errors(example));
  });

  test('asks once before the log is made, and the focus comes back', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    await pane.click(CORRECT);
    expect(document.activeElement?.textContent).toBe('Rätta och starta ändringslogg?');
    expect(pane.text).toContain('då töms ångra-listan i Excel.');
    await pane.press('Escape');
    expect(document.activeElement).toBe(pane.find(CORRECT));
    expect(pane.workbook.valueAt(PLACE)).toBe(0);
    await correct(CORRECT);
    await pane.click('Ångra');
    await pane.click(CORRECT);
    expect(pane.workbook.valueAt(PLACE)).toBe(-1.3);
  });

  test('keeps to the unit that the cell shows', async () => {
    const inKronor = example.copy().set(CLOSING_FUND, { value: 100_000, format: '#,##0.0,,' });
    pane = OpenedPane.open(inKronor.raw());
    await pane.click('Kontrollera');
    await correct('Rätta Summering!E10: 0,1 → −1,3');
    expect(pane.workbook.valueAt(PLACE)).toBe(-1_300_000);
  });

  test('is shown once for a problem, and the other findings say where', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    const shared = 'Samma troliga orsak som BUD-04 ovan: se förslaget där.';
    expect(pane.text.split(shared)).toHaveLength(3);
    await pane.type('Sök bland anmärkningarna', 'FND-04');
    expect(pane.text).not.toContain(shared);
    expect(pane.has(CORRECT)).toBe(true);
  });

  test('of several cells is one change', async () => {
    const keys = ['Kontaktcenter', 'Rekrytering'].map(
      (area) => `Verksamheter|${area}|Kostnad|Prognos`,
    );
    const [a = '', b = ''] = keys;
    const swapped = example.copy().set(a, example.get(b)).set(b, example.get(a));
    pane = OpenedPane.open(swapped.raw());
    await pane.click('Kontrollera');
    expect(pane.text).toContain('Ändras tillsammans:');
    const name = 'Rätta alla 2 Verksamheter!E9: 11,0 → 41,5, Verksamheter!E10: 41,5 → 11,0';
    await correct(name);
    expect(pane.workbook.valueAt({ sheet: 'Verksamheter', address: 'E9' })).toBe(41.5);
    expect(pane.workbook.valueAt({ sheet: 'Verksamheter', address: 'E10' })).toBe(11);
    expect(pane.text).toContain(
      'Rättade Verksamheter!E9 från 11,0 till 41,5 och Verksamheter!E10 från 41,5 till 11,0.',
    );
    expect(pane.text).toContain(errors(example));
    await pane.click('Ångra');
    expect(pane.text).toContain(errors(swapped));
  });

  test('a formula is said to be wrong, is selected, and never written over', async () => {
    const key = 'Driftbudget|Intäkter|Avvikelse';
    const wrong = example.copy().set(key, { value: 8.3, formula: 'B7-D7' });
    pane = OpenedPane.open(wrong.raw());
    await pane.click('Kontrollera');
    expect(pane.text).toContain('=B7-D7Formeln är troligen fel. Tertial skriver aldrig över');
    expect(pane.has('Rätta Driftbudget!E7: 8,3 → −8,3')).toBe(false);
    await pane.click('Driftbudget!E7, visa i Excel');
    expect(pane.workbook.selected).toMatchObject([{ sheet: 'Driftbudget', address: 'E7' }]);
  });
});

describe('Godkänn med motivering', () => {
  const OPEN = 'Godkänn med motivering: FND-04, Summering!E10';
  const value = (name: string) => (pane.find(name) as HTMLInputElement).value;
  const MOTIVATION = 'Motivering';

  test('takes the focus into the form and back', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    await pane.click(OPEN);
    expect(document.activeElement).toBe(pane.find(MOTIVATION));
    await pane.press('Escape');
    expect(pane.has(MOTIVATION)).toBe(false);
    expect(document.activeElement).toBe(pane.find(OPEN));
  });

  test('is signed by the handler and today, and says what is missing', async () => {
    const handled = example.copy().add('Rapport', { Uppgift: 'Handläggare', Värde: 'Anna Lind' });
    pane = OpenedPane.open(handled.raw());
    await pane.click('Kontrollera');
    await pane.click(OPEN);
    expect(value('Godkänd av')).toBe('Anna Lind');
    expect(value('Datum')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await pane.type('Datum', '15/9');
    await pane.click('Godkänn');
    expect(pane.text).toContain('Skriv varför anmärkningen godkänns.');
    expect(pane.text).toContain('Skriv datumet så här: 2020-09-15.');
    expect(document.activeElement).toBe(pane.find(MOTIVATION));
  });

  test('counts the finding as waived, and is taken back', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    await pane.click(OPEN);
    await pane.type(MOTIVATION, 'Rättas i nästa tertial.');
    await pane.type('Godkänd av', 'Bo Ek');
    await pane.type('Datum', '2020-09-15');
    await pane.type('Giltig till (valfritt)', '2020-12-31');
    await pane.click('Godkänn');
    expect(pane.text).toContain('1 anmärkning är godkänd med motivering.');
    expect(pane.text).toContain(
      'Godkänd: Rättas i nästa tertial. (Bo Ek, 2020-09-15) Gäller till 2020-12-31.',
    );
    expect(document.activeElement?.textContent).toContain('Godkänd: Rättas i nästa tertial.');
    expect(pane.has(OPEN)).toBe(false);
    await pane.click('Ångra');
    expect(pane.has(OPEN)).toBe(true);
    expect(pane.text).not.toContain('godkänd med motivering');
  });

  test('says that the table will be made, makes it, and removes it after a question', async () => {
    pane = OpenedPane.open(example.copy().removeTable('Godkännanden').raw());
    await pane.click('Kontrollera');
    await pane.click(OPEN);
    expect(pane.text).toContain('den läggs till på ett nytt blad sist i arbetsboken.');
    await pane.type(MOTIVATION, 'Känt.');
    await pane.click('Godkänn');
    expect(pane.text).toContain('1 anmärkning är godkänd med motivering.');
    await pane.click('Ångra');
    expect(pane.text).toContain('Godkännanden tas bort ur arbetsboken.');
    await pane.click('Ta bort');
    expect(pane.has(OPEN)).toBe(true);
  });

  test('says what Excel says, and keeps what was written', async () => {
    pane = OpenedPane.open(example.raw());
    await pane.click('Kontrollera');
    await pane.click(OPEN);
    await pane.type(MOTIVATION, 'Känt.');
    pane.workbook.fail('addRow', 'protected');
    await pane.click('Godkänn');
    expect(pane.text).toContain('Bladet, cellen eller arbetsboken är skyddad.');
    expect(value(MOTIVATION)).toBe('Känt.');
  });
});

describe('Arbetsbok', () => {
  test('adds missing tables after a question, and the focus comes back', async () => {
    pane = OpenedPane.open(example.copy().removeTable('Mål').removeTable('Texter').raw());
    await pane.click('Arbetsbok');
    expect(pane.text).toContain('18 av 20 tabeller finns.');
    await pane.click('Lägg till saknade tabeller');
    expect(document.activeElement?.textContent).toBe('Lägga till 1 tabell?');
    await pane.press('Escape');
    expect(document.activeElement).toBe(pane.find('Lägg till saknade tabeller'));
    await pane.click('Lägg till saknade tabeller');
    await pane.click('Lägg till');
    expect(pane.text).toContain('19 av 20 tabeller finns.');
    expect(pane.text).toContain('La till Mål. Kan ångras nedan.');
    expect(document.activeElement?.textContent).toBe('Saknade tabeller');
  });

  test('takes added tables back after a question', async () => {
    pane = OpenedPane.open(example.copy().removeTable('Mål').raw());
    await pane.click('Arbetsbok');
    await pane.click('Lägg till saknade tabeller');
    await pane.click('Lägg till');
    await pane.click('Ångra: La till Mål');
    expect(document.activeElement?.textContent).toBe('Ta bort bladet?');
    await pane.click('Ta bort');
    expect(pane.text).toContain('19 av 20 tabeller finns.');
    expect(pane.text).not.toContain('Kan ångras nedan.');
    expect(document.activeElement?.textContent).toBe('Ändringar som Tertial gjort');
  });

  test('asks once for Handläggare, and what it wrote can be taken back', async () => {
    pane = OpenedPane.open({ ...example.raw(), lastAuthor: 'Anna Lind' });
    await pane.click('Arbetsbok');
    expect((pane.find('Vem handlägger rapporten?') as HTMLInputElement).value).toBe('Anna Lind');
    await pane.click('Spara');
    const place = { sheet: 'Rapport', address: 'B13' };
    expect(pane.workbook.valueAt(place)).toBe('Anna Lind');
    expect(pane.has('Vem handlägger rapporten?')).toBe(false);
    await pane.click('Ångra: Skrev Anna Lind som handläggare i Rapport');
    expect(pane.workbook.valueAt(place)).toBeNull();
    expect(document.activeElement?.textContent).toBe('Ändringar som Tertial gjort');
    expect(pane.text).not.toContain('Kan ångras nedan.');
  });

  test('takes no program for a person', async () => {
    pane = OpenedPane.open({ ...example.raw(), lastAuthor: 'Tertial' });
    await pane.click('Arbetsbok');
    expect((pane.find('Vem handlägger rapporten?') as HTMLInputElement).value).toBe('');
  });

  test('lists the log, what was taken back too, and shows it on a sheet', async () => {
    const handled = example.copy().add('Rapport', { Uppgift: 'Handläggare', Värde: 'Anna Lind' });
    pane = OpenedPane.open(handled.raw());
    await pane.click('Arbetsbok');
    expect(pane.text).toContain('Loggen är tom.');
    await pane.click('Kontroll');
    await correct(CORRECT);
    await pane.click('Ångra');
    await pane.click('Arbetsbok');
    expect(pane.text).toMatch(
      /Summering!E10 −1,3 → 0,0[\d: -]+ · Anna Lind · [^ ]+ \(ångrad\).*Summering!E10 0,0 → −1,3/,
    );
    await pane.click('Visa hela loggen på ett blad');
    await pane.click('Logg, visa i Excel');
    expect(pane.workbook.selected).toMatchObject([{ sheet: 'Logg', address: 'A1' }]);
  });
});
