import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { PlannedSheet } from '../testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('sammanfattning', changed);

/** The sheet row of a text in column A. */
const rowOf = (sheet: PlannedSheet, text: string): number =>
  sheet.plan.rows.findIndex(({ cells }) => cells[0]?.value === text) + 1;

describe('Sammanfattning of the case', () => {
  test('has result and fund as published', () => {
    expect(of(book).values(5, 11, 6)).toEqual([
      ['Summa kostnader', 265.9, 175, 258.9, 7, 262.6],
      ['Summa intäkter', 265.4, 171, 257.1, -8.3, 255.1],
      ['Resultat före bokslutsdisposition', -0.5, -3.9, -1.8, -1.3, -7.5],
      ['Ingående resultatfond', 3.3, null, 3.3, 0, 7.6],
      ['Årets förändring av resultatfond', 0, null, 1.3, 1.3, 4.3],
      ['Utgående resultatfond', 3.3, null, 2, 0, 3.3],
      ['Resultat efter bokslutsdisposition', -0.5, -3.9, -0.5, 0, -3.2],
    ]);
  });

  test('has the adherence that the report gives: 97,4 and 96,9 per cent', () => {
    const sheet = of(book);
    const at = rowOf(sheet, 'Nyckeltal');
    expect(sheet.values(at + 1, at + 3, 2)).toEqual([
      ['Budgetföljsamhet före resultatöverföringar', 0.974],
      ['Budgetföljsamhet efter resultatöverföringar', 0.969],
      ['Förbrukad andel av kostnadsbudgeten', 0.658],
    ]);
    expect(sheet.formula(`B${at + 2}`)).toBe(
      'IF(COUNT(D5,D9,B5)=3,IF(B5=0,"–",ROUND((D5-D9)/B5,3)),"–")',
    );
  });

  test('has the largest variances, with a chart beside them', () => {
    const sheet = of(book);
    const at = rowOf(sheet, 'Verksamhetsområde');
    expect(sheet.values(at + 1, at + 4, 2)).toEqual([
      ['Ekonomi', -1.4],
      ['Lön och pension', 0.9],
      ['Kontaktcenter', -0.5],
      ['Nämnd och administration', -0.3],
    ]);
    expect(sheet.value(`A${at + 5}`)).toBeNull();
    expect(sheet.formula(`B${at + 1}`)).toBe(
      `IF(COUNT('Verksamheter'!F8,'Verksamheter'!F16)=2,ROUND(ROUND('Verksamheter'!F8,1)+ROUND('Verksamheter'!F16,1),1),"–")`,
    );
    const [chart] = sheet.plan.charts;
    expect(chart?.title).toBe('Ekonomi har det största underskottet mot budget: 1,4\u00A0mnkr');
    expect(chart?.series[0]?.values).toEqual([-1.4, 0.9, -0.5, -0.3]);
  });

  test('counts goals and indicators', () => {
    const sheet = of(book);
    const goals = rowOf(sheet, 'Mål');
    expect(sheet.values(goals + 1, goals + 2, 7)).toEqual([
      ['KF-mål', 10, 1, 0, 1, 0, 12],
      ['Nämndmål', 14, 0, 0, 0, 0, 14],
    ]);
    expect(sheet.formula(`B${goals + 1}`)).toBe(
      `COUNTIFS('Mål'!B5:B33,"KF-mål",'Mål'!E5:E33,"Uppfylls helt")`,
    );
    const indicators = rowOf(sheet, 'Antal');
    expect(sheet.values(indicators, indicators, 7)).toEqual([['Antal', 20, 3, 7, 2, 0, 32]]);
  });

  test('names the errors that nobody has put right', () => {
    const sheet = of(book);
    const { findings } = book.check();
    const errors = findings.filter(({ severity }) => severity === 'error');
    const at = rowOf(sheet, 'Antal när bladet gjordes');
    expect(sheet.value(`B${at}`)).toBe(errors.length);
    const lines = sheet.values(at + 3, sheet.plan.rows.length, 1).map(([line]) => String(line));
    expect(lines.slice(0, 5).map((line) => line.slice(0, 6))).toEqual(
      errors.slice(0, 5).map(({ rule }) => rule),
    );
    expect(lines[5]).toBe(`Och ${errors.length - 5} fel till: se Kontrollrapport.`);
  });

  test('takes one page, however much there is to tell', () => {
    expect(of(book).plan.page.breaksAfter).toEqual([]);
    const much = book
      .copy()
      .set('Verksamheter|Rekrytering|Kostnad|Avvikelse', -3)
      .set('Verksamheter|Rekrytering|Kostnad|Verksamhetsområde', 'Rekrytering '.repeat(20))
      .set('Verksamheter|Lokalplanering|Kostnad|Avvikelse', -3);
    for (const key of ['Kostnader', 'Intäkter']) much.set(`Summering|${key}|Budget`, 1);
    expect(of(much).plan.charts[0]?.series[0]?.values).toHaveLength(5);
    expect(of(much).plan.page.breaksAfter).toEqual([]);
  });
});

describe('odd reports', () => {
  test('without Summering the result is that of Driftbudget', () => {
    const sheet = of(book.copy().removeTable('Summering'));
    expect(sheet.value('A5')).toBe('Kostnader');
    expect(sheet.cell('A6')?.indent).toBe(1);
    const at = rowOf(sheet, 'Nyckeltal');
    // Driftbudget has no row for what the fund pays.
    expect(sheet.values(at + 1, at + 2, 2)).toEqual([
      ['Budgetföljsamhet före resultatöverföringar', 0.974],
      ['Budgetföljsamhet efter resultatöverföringar', null],
    ]);
  });

  test('a fund that is signed the other way gives the same adherence', () => {
    const minus = book
      .copy()
      .set('Rapport|Tecken för fondförändring|Värde', 'Uttag minus')
      .set('Summering|Årets förändring av resultatfond|Prognos', -1.3);
    const sheet = of(minus);
    expect(sheet.value(`B${rowOf(sheet, 'Nyckeltal') + 2}`)).toBe(0.969);
  });

  test('a variance that is not reported is what budget and forecast come to', () => {
    const blank = book.copy().set('Verksamheter|Ekonomi|Intäkt|Avvikelse', null);
    const sheet = of(blank);
    const at = rowOf(sheet, 'Verksamhetsområde') + 1;
    expect(sheet.values(at, at, 2)).toEqual([['Ekonomi', -1.4]]);
    expect(sheet.formula(`B${at}`)).toBeNull();
  });

  test('words that no formula counts are counted all the same', () => {
    const odd = book.copy().set('Mål|KF1.2|Uppfyllelse', ' uppfylls  helt');
    const sheet = of(odd);
    const at = rowOf(sheet, 'Mål') + 1;
    expect([sheet.value(`B${at}`), sheet.formula(`B${at}`)]).toEqual([10, null]);
  });

  test('goals without an assessment are what the others leave', () => {
    const blank = book.copy().set('Mål|KF1.2|Uppfyllelse', null);
    const sheet = of(blank);
    const at = rowOf(sheet, 'Mål') + 1;
    expect(sheet.values(at, at, 7)).toEqual([['KF-mål', 9, 1, 0, 1, 1, 12]]);
    expect(sheet.formula(`F${at}`)).toBe(`ROUND(G${at}-SUM(B${at}:E${at}),0)`);
  });

  test('nothing that differs gives no chart', () => {
    const none = of(book.copy().removeRows('Verksamheter'));
    expect(none.plan.charts).toEqual([]);
    expect(none.value(`A${rowOf(none, 'Verksamhetsområde') + 1}`)).toBe(
      'Ingen avvikelse att visa.',
    );
  });
});
