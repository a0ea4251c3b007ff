import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { PlannedSheet } from '../testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('resultatfond', changed);

describe('Bilaga 4 Resultatfond', () => {
  test('is as published: 7,6 − 4,3 = 3,3, then 3,3, then 3,3 − 1,3 = 2,0', () => {
    expect(of(book).values(5, 7, 6)).toEqual([
      ['Bokslut 2019', 7.6, 4.3, 3.3, null, null],
      ['Budget 2020', 3.3, 0, 3.3, 265.9, 0.012],
      ['Prognos 2020', 3.3, 1.3, 2, 265.9, 0.008],
    ]);
  });

  test('is live', () => {
    const sheet = of(book);
    expect(sheet.formula('D7')).toBe(
      `IF(ISNUMBER('Summering'!D10),ROUND('Summering'!D10,1),IF(COUNT(B7,C7)=2,ROUND(B7-C7,1),"–"))`,
    );
    expect(sheet.formula('F7')).toBe('IF(COUNT(D7,E7)=2,IF(E7=0,"–",ROUND(D7/E7,3)),"–")');
  });

  test('computes what is not reported', () => {
    const blank = book.copy().set('Summering|Utgående resultatfond|Prognos', null);
    expect(of(blank).value('D7')).toBe(2);
    const none = book.copy().removeRow('Summering|Årets förändring av resultatfond');
    expect(of(none).values(7, 7, 4)).toEqual([['Prognos 2020', 3.3, 1.3, 2]]);
    const minus = none.set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus');
    expect(of(minus).values(7, 7, 4)).toEqual([['Prognos 2020', 3.3, -1.3, 2]]);
  });

  test('says that there is no fund', () => {
    const none = book.copy().removeTable('Summering').removeRows('Driftbudget');
    const sheet = of(none);
    expect(sheet.values(5, sheet.plan.rows.length, 1)).toEqual([
      ['Tabellen Summering saknas i arbetsboken.'],
    ]);
    expect(sheet.plan.charts).toEqual([]);
  });

  test('tells the cap', () => {
    const capped = book.copy().add('Rapport', { Uppgift: 'Tak för resultatfond', Värde: '5 %' });
    expect(of(capped).value('A3')).toBe(
      'Bruttobudget är årets budgeterade kostnader. Taket är 5\u00A0% av den. Ett streck (–) betyder att uppgiften saknas; 0,0 är noll.',
    );
  });
});

test('the funds of result units are added up', () => {
  const units = book.copy();
  for (const [Enhet, ingående, förändring, utgående, Bruttobudget] of [
    ['Kontaktcenter', 2, 1, 1, 40],
    ['Ekonomi', 1.3, 0.3, 1, 60],
  ] as const) {
    units.add('Resultatenheter', {
      Enhet,
      'Ingående fond': ingående,
      'Årets förändring': förändring,
      'Utgående fond': utgående,
      Bruttobudget,
    });
  }
  const sheet = of(units);
  const last = sheet.plan.rows.length;
  expect(sheet.values(last - 3, last, 6)).toEqual([
    [
      'Resultatenhet',
      'Ingående fond\nmnkr',
      'Årets förändring\nmnkr',
      'Utgående fond\nmnkr',
      'Bruttobudget\nmnkr',
      'Utgående fond\nandel av bruttobudget',
    ],
    ['Kontaktcenter', 2, 1, 1, 40, 0.025],
    ['Ekonomi', 1.3, 0.3, 1, 60, 0.017],
    ['Summa', 3.3, 1.3, 2, 100, 0.02],
  ]);
});

describe('the chart of the fund', () => {
  const titleOf = (changed: Book) => of(changed).plan.charts[0]?.title;
  const closing = 'Summering|Utgående resultatfond|Prognos';

  test.each<[string, (changed: Book) => Book, string]>([
    ['less', (changed) => changed, 'Resultatfonden väntas minska från 3,3 till 2,0\u00A0mnkr'],
    [
      'more',
      (changed) => changed.set(closing, 4),
      'Resultatfonden väntas öka från 3,3 till 4,0\u00A0mnkr',
    ],
    [
      'as much',
      (changed) => changed.set(closing, 3.3),
      'Resultatfonden väntas vara oförändrad: 3,3\u00A0mnkr',
    ],
    [
      'over the year',
      (changed) => changed.set('Rapport|Period|Värde', 'VB'),
      'Resultatfonden minskade från 3,3 till 2,0\u00A0mnkr',
    ],
    [
      'nobody knows',
      (changed) => changed.set('Summering|Ingående resultatfond|Prognos', null),
      'Resultatfondens rörelse går inte att räkna ut',
    ],
  ])('says %s', (_, change, title) => {
    expect(titleOf(change(book.copy()))).toBe(title);
  });
});
