import { beforeAll, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { PlannedSheet } from './testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('internkontroll', changed);

test('Bilaga 8 Intern kontroll is as published: 137, 107, 5 and 5', () => {
  expect(of(book).values(5, 10, 7)).toEqual([
    ['First Card: moms', 137, 107, 0.781, 5, 0.047, 'Genomförd'],
    ['First Card: attest', 137, 107, 0.781, 5, 0.047, 'Genomförd'],
    ['Personuppgifter', null, null, null, null, null, 'Försenad'],
    ['Behörigheter', null, null, null, null, null, 'Ej genomförd'],
    ['Marknadsanalyser', null, null, null, null, null, 'Försenad'],
    ['Egna utlägg', null, null, null, null, null, 'Ej genomförd'],
  ]);
});

test('shares and counts are live', () => {
  const sheet = of(book);
  expect(sheet.formula('F5')).toBe('IF(COUNT(E5,C5)=2,IF(C5=0,"–",ROUND(E5/C5,3)),"–")');
  expect(sheet.values(13, 17, 2)).toEqual([
    ['Status', 'Antal'],
    ['Genomförd', 2],
    ['Försenad', 2],
    ['Ej genomförd', 2],
    ['Alla kontroller', 6],
  ]);
  expect(sheet.formula('B15')).toBe('COUNTIFS(G5:G10,"Försenad")');
});

test('nothing is a share of nothing', () => {
  const none = book.copy().set('Internkontroll|First Card: moms|Kontrollerade', 0);
  expect(of(none).values(5, 5, 6)).toEqual([['First Card: moms', 137, 0, 0, 5, null]]);
});

test('a status that is lacking or unknown is counted too', () => {
  const odd = book
    .copy()
    .set('Internkontroll|Personuppgifter|Status', null)
    .set('Internkontroll|Behörigheter|Status', 'Påbörjad');
  expect(of(odd).values(14, 19, 2)).toEqual([
    ['Genomförd', 2],
    ['Försenad', 1],
    ['Ej genomförd', 1],
    ['Status saknas', 1],
    ['Påbörjad', 1],
    ['Alla kontroller', 6],
  ]);
});

test('without the table the sheet says so', () => {
  const sheet = of(book.copy().removeTable('Internkontroll'));
  expect(sheet.values(5, sheet.plan.rows.length, 1)).toEqual([
    ['Tabellen Internkontroll saknas i arbetsboken.'],
  ]);
});
