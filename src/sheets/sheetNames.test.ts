import { describe, expect, test } from '@jest/globals';
import { SHEET_IDS } from './sheetIds';
import { sheetName, sheetNamed } from './sheetNames';

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

  test('fits on a tab', () => {
    for (const id of SHEET_IDS) expect(sheetName(id).length).toBeLessThanOrEqual(31);
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
