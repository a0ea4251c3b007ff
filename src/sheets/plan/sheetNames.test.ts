import { beforeAll, describe, expect, test } from '@jest/globals';
import { SHEET_IDS } from '../sheetIds';
import { appendicesOf, sheetName, sheetNamed, SHEET_TITLES, USUAL_APPENDICES } from './sheetNames';
import { APPENDIX_TITLES } from '../../report/appendix';
import { Book } from '../../rules/testing/book.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

describe('sheetName', () => {
  test('is the appendix and what it is about', () => {
    expect(SHEET_IDS.map((id) => sheetName(id))).toEqual([
      'Sammanfattning',
      'Bilaga 1 Driftbudget',
      'Bilaga 3 Verksamheter',
      'Budgetkommentarer',
      'Bilaga 4 Resultatfond',
      'Bilaga 7 Investeringar',
      'Bilaga 2 Balansräkning',
      'Bilaga 5 Mål och indikatorer',
      'Bilaga 6 Aktiviteter',
      'Bilaga 8 Intern kontroll',
      'Bilaga 9 Budgetändringar',
      'Kontrollrapport',
    ]);
  });

  test('has the number that was chosen, or none', () => {
    expect(sheetName('driftbudget', { driftbudget: 7 })).toBe('Bilaga 7 Driftbudget');
    expect(sheetName('driftbudget', { driftbudget: null })).toBe('Rapport Driftbudget');
  });

  test('has the number that Rapport gives, and the usual one where that can not be read', () => {
    const { heading } = book
      .copy()
      .add('Rapport', { Uppgift: 'Bilagenummer Driftbudget', Värde: 11 })
      .add('Rapport', { Uppgift: 'Bilagenummer Verksamheter' })
      .add('Rapport', { Uppgift: 'Bilagenummer Aktiviteter', Värde: 'sex' })
      .report();
    const appendices = appendicesOf(heading);
    expect(SHEET_IDS.map((id) => sheetName(id, appendices)).slice(0, 3)).toEqual([
      'Sammanfattning',
      'Bilaga 11 Driftbudget',
      'Rapport Verksamheter',
    ]);
    expect(sheetName('aktiviteter', appendices)).toBe('Bilaga 6 Aktiviteter');
  });

  test('every appendix can be numbered', () => {
    const titles: readonly string[] = APPENDIX_TITLES;
    const numbered = SHEET_IDS.filter((id) => titles.includes(SHEET_TITLES[id]));
    expect(numbered.sort()).toEqual(Object.keys(USUAL_APPENDICES).sort());
  });

  test('fits on a tab', () => {
    const long = Object.fromEntries(SHEET_IDS.map((id) => [id, 99]));
    for (const id of SHEET_IDS) expect(sheetName(id, long).length).toBeLessThanOrEqual(31);
  });
});

test.each([
  ['balansrakning', 'balansrakning'],
  ['Balansräkning', 'balansrakning'],
  [' bilaga  2 balansräkning', 'balansrakning'],
  ['Bilaga 3', 'verksamheter'],
  ['KONTROLLRAPPORT', 'kontrollrapport'],
  ['Bokslut', null],
  ['', null],
])('sheetNamed %j is %s', (written, id) => {
  expect(sheetNamed(written)).toBe(id);
});
