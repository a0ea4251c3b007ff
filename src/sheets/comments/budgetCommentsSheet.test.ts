import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { PlannedSheet } from '../testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book, comments: readonly (readonly [string, string])[] = []) =>
  PlannedSheet.of('budgetkommentarer', changed, { comments: new Map(comments) });

const rowOf = (sheet: PlannedSheet, area: string) =>
  sheet.values(5, sheet.plan.rows.length, 11).find(([name]) => name === area);

describe('Budgetkommentarer', () => {
  test('has every area with its figures as published', () => {
    const rows = of(book).values(5, 12, 8);
    expect(rows).toEqual([
      ['Nämnd och administration', 53.8, 54.9, -1.1, 2.2, 3, 0.8, -0.3],
      ['Lön och pension', 44.2, 42.7, 1.5, 55.4, 54.8, -0.6, 0.9],
      ['Upphandling', 38.8, 35.4, 3.4, 45.5, 42.1, -3.4, 0],
      ['Ekonomi', 63.2, 61.5, 1.7, 80.6, 77.5, -3.1, -1.4],
      ['Kontaktcenter', 42.3, 41.5, 0.8, 55.4, 54.1, -1.3, -0.5],
      ['Rekrytering', 11, 11, 0, 13.6, 13.6, 0, 0],
      ['Lokalplanering', 10.7, 9.9, 0.8, 12.8, 12, -0.8, 0],
      ['Avskrivningar och internränta', 2, 2, 0, null, null, null, 0],
    ]);
    expect(of(book).plan.rows).toHaveLength(12);
  });

  test('shows what the input says of an area', () => {
    const said = book.copy().set('Verksamheter|Rekrytering|Intäkt|Kommentar', '=Fler uppdrag');
    expect(rowOf(of(said), 'Rekrytering')?.[8]).toBe(
      '=Fler uppdrag\nVerksamheten väntar ett nollresultat.',
    );
    expect(rowOf(of(said), 'Avskrivningar och internränta')?.[8]).toBeNull();
  });

  test('computes what is not reported, live', () => {
    const blank = book.copy().set('Verksamheter|Ekonomi|Intäkt|Avvikelse', null);
    const sheet = of(blank);
    expect(rowOf(sheet, 'Ekonomi')?.slice(6, 8)).toEqual([-3.1, -1.4]);
    expect(sheet.formula('H8')).toBe('IF(COUNT(D8,G8)=2,ROUND(SUM(D8,G8),1),"–")');
  });

  test('says that there are no areas', () => {
    const none = of(book.copy().removeRows('Verksamheter'));
    expect(none.values(5, none.plan.rows.length, 1)).toEqual([
      ['Tabellen Verksamheter har inga rader.'],
    ]);
  });
});

describe("the user's own comment", () => {
  test('has a marked column with the keys of its rows', () => {
    const { comments, names, columns } = of(book).plan;
    expect(comments).toEqual({ column: 10, keyColumn: 11, firstRow: 5 });
    expect(names.map(({ name }) => name)).toEqual([
      '_tertial_sheet',
      '_tertial_comments',
      '_tertial_keys',
    ]);
    expect(columns[10]?.hidden).toBe(true);
    expect(of(book).cell('J5')?.style).toBe('input');
  });

  test('follows its area, whatever the order of the input', () => {
    const sheet = of(book.reversed(), [['område|Ekonomi', 'Volymerna faller.']]);
    expect(rowOf(sheet, 'Ekonomi')?.slice(9)).toEqual(['Volymerna faller.', 'område|Ekonomi']);
  });

  test('is kept when its area is gone', () => {
    const sheet = of(book, [
      ['område|Städning', 'Flyttad.'],
      ['rad 20', 'Skriven bredvid.'],
    ]);
    expect(sheet.values(13, 14, 11).map((row) => [row[0], ...row.slice(8)])).toEqual([
      ['Finns inte längre: Städning', null, 'Flyttad.', 'område|Städning'],
      ['Finns inte längre: rad 20', null, 'Skriven bredvid.', 'rad 20'],
    ]);
  });

  test('is one for each row of an area that is there twice', () => {
    const twice = book.copy().add('Verksamheter', {
      Verksamhetsområde: 'ekonomi',
      Slag: 'Kostnad',
      Budget: 1,
      Prognos: 2,
    });
    const sheet = of(twice);
    expect(sheet.values(13, 13, 4)).toEqual([['ekonomi', 1, 2, -1]]);
    expect(sheet.value('K13')).toBe('område|ekonomi|2');
  });
});
