import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { foldText } from '../language/words/cleanText';
import { appendicesOf, sheetName, sheetNamed } from './sheetNames';
import { APPENDIX_TITLES, SHEET_IDS, SHEETS } from './sheets';
import { Book } from '../rules/testing/book.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

describe('sheetName', () => {
  test('is the appendix and what it is about', () => {
    const names = SHEET_IDS.map((id) => sheetName(id));
    expect(new Set(names).size).toBe(names.length);
    const known = [
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
    ];
    expect(names.filter((name) => known.includes(name))).toEqual(known);
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

describe('the records', () => {
  test.each(['id', 'title'] as const)('no two share an %s', (field) => {
    expect(new Set(SHEETS.map((sheet) => foldText(sheet[field]))).size).toBe(SHEETS.length);
  });

  test('no two are the same appendix', () => {
    const numbers = SHEETS.flatMap(({ usualAppendix }) => usualAppendix ?? []);
    expect([...new Set<number>(numbers)].sort()).toEqual(numbers.sort());
  });

  test('the appendices stand by their numbers', () => {
    expect(APPENDIX_TITLES.slice(0, 3)).toEqual(['Driftbudget', 'Balansräkning', 'Verksamheter']);
  });

  test('docs/report-sheets.md has a row for each, in the order of the tabs', () => {
    const text = readFileSync('docs/report-sheets.md', 'utf8');
    const rows = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(SHEET_IDS.map((id) => sheetName(id)));
  });
});
