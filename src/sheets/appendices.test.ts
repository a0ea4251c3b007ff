import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { PlannedSheet } from './testing/sheet.testing';
import { BALANCE, NET_VARIANCES, TABLE_A, TABLE_B } from './testing/published.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

describe('every cell of the appendices is as published', () => {
  test('Bilaga 1 Driftbudget is table A', () => {
    const sheet = PlannedSheet.of('driftbudget', book);
    expect(sheet.values(5, sheet.plan.rows.length, 5)).toEqual(TABLE_A);
  });

  test('Bilaga 3 Verksamheter is table B, its own wrong figure included', () => {
    const sheet = PlannedSheet.of('verksamheter', book);
    expect(sheet.values(5, 4 + TABLE_B.length, 6)).toEqual(TABLE_B);
    expect(sheet.value('E27')).toBe(0);
  });

  test('Bilaga 3 Verksamheter adds up the net variance of every area', () => {
    const sheet = PlannedSheet.of('verksamheter', book);
    const first = 5 + TABLE_B.length + 5;
    expect(sheet.values(first, first + NET_VARIANCES.length - 1, 2)).toEqual(NET_VARIANCES);
  });

  test('Bilaga 2 Balansräkning is the balance sheet of the text', () => {
    const sheet = PlannedSheet.of('balansrakning', book);
    expect(sheet.values(5, sheet.plan.rows.length, 4)).toEqual(BALANCE);
  });
});

describe('the headers say year, month and unit', () => {
  test('of the money tables', () => {
    expect(PlannedSheet.of('verksamheter', book).values(4, 4, 6)).toEqual([
      [
        'Verksamhetsområde',
        'Budget 2020\nmnkr',
        'Bokfört till och med augusti 2020\nmnkr',
        'Prognos 2020\nmnkr',
        'Avvikelse 2020\nmnkr',
        'Bokslut 2019\nmnkr',
      ],
    ]);
  });

  test('at year-end the outcome stands in the forecast', () => {
    const late = book.copy().set('Rapport|Period|Värde', 'VB');
    expect(PlannedSheet.of('driftbudget', late).value('D4')).toBe('Utfall 2020\nmnkr');
  });

  test('of the balance sheet', () => {
    expect(PlannedSheet.of('balansrakning', book).value('B4')).toBe('Belopp 2020-08-31\nkr');
  });
});

describe('every figure is a formula over the input', () => {
  test('that follows the reported cell, and computes what is not reported', () => {
    const sheet = PlannedSheet.of('verksamheter', book);
    expect(sheet.formula('B6')).toBe(
      `IF(ISNUMBER('Verksamheter'!C5),ROUND('Verksamheter'!C5,1),"–")`,
    );
    expect(sheet.formula('E6')).toBe(
      `IF(ISNUMBER('Verksamheter'!F5),ROUND('Verksamheter'!F5,1),IF(COUNT(B6,D6)=2,ROUND(B6-D6,1),"–"))`,
    );
    expect(sheet.formula('B14')).toBe(
      `IF(ISNUMBER('Summering'!B5),ROUND('Summering'!B5,1),IF(COUNT(B6:B13)=8,ROUND(SUM(B6:B13),1),"–"))`,
    );
  });

  test('except texts and headings', () => {
    for (const id of ['driftbudget', 'verksamheter', 'balansrakning'] as const) {
      const constants = PlannedSheet.of(id, book)
        .cells()
        .filter(({ formula, value }) => formula === null && typeof value === 'number');
      expect(constants).toEqual([]);
    }
  });
});

describe('what was not reported is computed', () => {
  const blank = (...keys: string[]) =>
    keys.reduce((changed, key) => changed.set(key, null), book.copy());

  test.each([
    ['a variance of costs', 'Verksamheter|Ekonomi|Kostnad|Avvikelse', 'E9', 1.7],
    ['a variance of revenues', 'Verksamheter|Ekonomi|Intäkt|Avvikelse', 'E19', -3.1],
    ['a total', 'Summering|Kostnader|Budget', 'B14', 266],
    ['the variance of a total', 'Summering|Kostnader|Avvikelse', 'E14', 7],
    ['a result', 'Summering|Resultat före resultatdisposition|Bokfört', 'C24', -4],
    ['the closing fund', 'Summering|Utgående resultatfond|Prognos', 'D27', 2],
    [
      'a result after disposition',
      'Summering|Resultat efter resultatdisposition|Prognos',
      'D28',
      -0.5,
    ],
  ])('%s', (_, key, address, value) => {
    expect(PlannedSheet.of('verksamheter', blank(key)).value(address)).toBe(value);
  });

  test('a post of the balance sheet from its parts, but not from of-which rows', () => {
    const sheet = PlannedSheet.of(
      'balansrakning',
      blank(
        'Balansräkning|Omsättningstillgångar|Belopp',
        'Balansräkning|Kortfristiga skulder|Belopp',
      ),
    );
    expect(sheet.value('B7')).toBe(64_989_329);
    expect(sheet.value('B13')).toBe('–');
  });

  test('nothing from a blank: what is missing is not zero', () => {
    const sheet = PlannedSheet.of(
      'verksamheter',
      blank(
        'Verksamheter|Ekonomi|Kostnad|Budget',
        'Verksamheter|Ekonomi|Kostnad|Avvikelse',
        'Summering|Kostnader|Budget',
      ),
    );
    expect([sheet.value('B9'), sheet.value('E9'), sheet.value('B14')]).toEqual(['–', '–', '–']);
  });

  test('a total that Summering has no row for', () => {
    const sheet = PlannedSheet.of('verksamheter', book.copy().removeRow('Summering|Kostnader'));
    expect(sheet.values(14, 14, 3)).toEqual([['Summa kostnader', 266, 175]]);
  });
});

describe('odd tables leave nothing out', () => {
  test('an area on neither side has its own group', () => {
    const odd = book.copy().set('Verksamheter|Rekrytering|Kostnad|Slag', 'Netto');
    const labels = PlannedSheet.of('verksamheter', odd).values(5, 30, 1).flat();
    expect(labels).toContain('Rader där Slag inte går att läsa');
    expect(labels.filter((label) => label === 'Rekrytering')).toHaveLength(2);
  });

  test('a missing table is told', () => {
    const without = book.copy().removeTable('Driftbudget');
    expect(PlannedSheet.of('driftbudget', without).value('A5')).toBe(
      'Tabellen Driftbudget saknas i arbetsboken.',
    );
    const bare = book.copy().removeTable('Verksamheter').removeTable('Summering');
    const sheet = PlannedSheet.of('verksamheter', bare);
    expect(sheet.value('A5')).toBe('Tabellen Verksamheter saknas i arbetsboken.');
    expect(sheet.plan.charts).toEqual([]);
  });
});
