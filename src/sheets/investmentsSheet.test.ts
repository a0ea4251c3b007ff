import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { PlannedSheet } from './testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('investeringar', changed);

test('Bilaga 7 Investeringar is as published: plan 1,0, forecast 0,3', () => {
  expect(of(book).values(5, 6, 6)).toEqual([
    ['Inventarier', 1, null, 0.3, 0.7, null],
    ['Summa', 1, null, 0.3, 0.7, null],
  ]);
});

describe('the figures', () => {
  const more = () =>
    book.copy().add('Investeringar', {
      Investering: '=Skrivare',
      Plan: 0.5,
      Bokfört: 0.2,
      Prognos: 0.54,
      Kommentar: 'Köps i höst.',
    });

  test('are added up, but not from a blank', () => {
    expect(of(more()).values(6, 7, 6)).toEqual([
      ['=Skrivare', 0.5, 0.2, 0.5, 0, 'Köps i höst.'],
      ['Summa', 1.5, null, 0.8, 0.7, null],
    ]);
  });

  test('are formulas over the input and the sheet', () => {
    const sheet = of(more());
    expect(sheet.formula('B6')).toBe(
      `IF(ISNUMBER('Investeringar'!B6),ROUND('Investeringar'!B6,1),"–")`,
    );
    expect(sheet.formula('E6')).toBe('IF(COUNT(B6,D6)=2,ROUND(B6-D6,1),"–")');
    expect(sheet.formula('E7')).toBe('IF(COUNT(E5:E6)=2,ROUND(SUM(E5:E6),1),"–")');
    expect(sheet.formula('A6')).toBeNull();
  });
});

test.each([
  [
    'no rows',
    (changed: Book) => changed.removeRows('Investeringar'),
    'Inga investeringar är redovisade.',
  ],
  [
    'no table',
    (changed: Book) => changed.removeTable('Investeringar'),
    'Tabellen Investeringar saknas i arbetsboken.',
  ],
])('with %s the sheet says so', (_, change, sentence) => {
  const sheet = of(change(book.copy()));
  expect(sheet.values(5, sheet.plan.rows.length, 1)).toEqual([[sentence]]);
});
