import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { PlannedSheet } from '../testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('aktiviteter', changed);

/** The rows of activities: they have a start. */
const activitiesOf = (sheet: PlannedSheet) =>
  sheet.values(5, sheet.plan.rows.length, 7).filter(([, start]) => start !== null);

/** Days as the workbook holds them. */
const [JAN_1, MAR_31, JUN_30, SEP_30, OCT_31, DEC_31] = [
  43831, 43921, 44012, 44104, 44135, 44196,
] as const;

/** The end dates as published, goal by goal. */
const PUBLISHED: readonly (readonly [goal: string, ...ends: number[]])[] = [
  ['NM1.1-1', OCT_31, OCT_31, DEC_31],
  ['NM1.2-1', DEC_31, DEC_31, OCT_31, OCT_31],
  ['NM1.3-1', OCT_31],
  ['NM1.4-1', DEC_31],
  ['NM1.5-1', DEC_31],
  ['NM2.1-1', DEC_31, DEC_31],
  ['NM2.3-1', DEC_31, DEC_31],
  ['NM2.5-1', DEC_31, DEC_31, DEC_31, DEC_31, DEC_31, DEC_31, DEC_31, DEC_31],
  ['KF3.1', MAR_31],
  ['NM3.1-1', JUN_30, OCT_31, SEP_30, DEC_31],
  [
    'NM3.2-1',
    ...[JUN_30, DEC_31, OCT_31, JUN_30, DEC_31, DEC_31, DEC_31, DEC_31],
    ...[DEC_31, DEC_31, DEC_31, JUN_30, DEC_31, DEC_31, OCT_31],
  ],
  ['NM3.2-2', OCT_31, JUN_30, DEC_31],
  ['NM3.2-3', DEC_31, DEC_31],
  ['NM3.2-4', DEC_31, DEC_31, DEC_31, DEC_31],
];

describe('Bilaga 6 Aktiviteter', () => {
  test('has all 51 activities with their dates as published', () => {
    const rows = activitiesOf(of(book));
    expect(rows).toHaveLength(51);
    expect(rows.map(([, start]) => start)).toEqual(rows.map(() => JAN_1));
    expect(rows.map(([, , end]) => end)).toEqual(PUBLISHED.flatMap(([, ...ends]) => ends));
  });

  test('has every activity under its goal, in words as reported', () => {
    const titles = new Map(
      book.report().goals.rows.map(({ id, title }) => [id.value, title.value]),
    );
    const sheet = of(book);
    const under: unknown[] = [];
    let goal: unknown = null;
    for (const [name, start] of sheet.values(5, sheet.plan.rows.length, 2)) {
      if (start === null) goal = name;
      else under.push([goal, name]);
    }
    const { activities } = book.report();
    expect(under).toEqual(
      activities.rows.map(({ goalId, name }) => [titles.get(goalId.value), name.value]),
    );
  });

  test('marks in words what has passed and what is due soon', () => {
    const sheet = of(book);
    const count = (word: string) => activitiesOf(sheet).filter((row) => row[4] === word).length;
    expect(count('▲ Slutdatum har passerat')).toBe(6);
    expect(count('● Slutar inom två månader')).toBe(10);
    expect(count('Inte passerat')).toBe(35);
    expect(sheet.value('A3')).toBe(
      '51 aktiviteter: sex har passerat sitt slutdatum och tio slutar inom två månader.',
    );
  });

  test('follows the dates of the input', () => {
    const sheet = of(book);
    const row = sheet.plan.rows.findIndex(({ cells }) => cells[1]?.formula) + 1;
    expect(sheet.formula(`C${row}`)).toBe(
      `IF(ISNUMBER('Aktiviteter'!E5),ROUND('Aktiviteter'!E5,0),"–")`,
    );
    expect(sheet.formula(`E${row}`)).toBe(
      `IF(D${row}="Klar","✓ Klar",IF(COUNT(C${row})=1,IF(C${row}<'Rapport'!B8,"▲ Slutdatum har passerat",IF(C${row}<='Rapport'!B8+61,"● Slutar inom två månader","Inte passerat")),"–"))`,
    );
    expect(sheet.cell(`C${row}`)?.format).toBe('yyyy-mm-dd');
  });
});

describe('odd activities', () => {
  const rowOf = (sheet: PlannedSheet, name: RegExp) =>
    activitiesOf(sheet).find(([written]) => name.test(String(written)));

  test('one that is done is never late', () => {
    const done = book.copy().set('Aktiviteter|A23|Status', 'klar');
    expect(rowOf(of(done), /nuvarande intäktsmodell/)?.slice(3, 5)).toEqual(['Klar', '✓ Klar']);
    expect(of(done).value('A3')).toBe(
      '51 aktiviteter: en är klar, fem har passerat sitt slutdatum och tio slutar inom två månader.',
    );
  });

  test('dates in words stand as words', () => {
    const words = book
      .copy()
      .set('Aktiviteter|A23|Slutdatum', '2020-03-31')
      .set('Aktiviteter|A24|Slutdatum', 'i vår');
    expect(rowOf(of(words), /nuvarande intäktsmodell/)?.slice(2, 5)).toEqual([
      '2020-03-31',
      null,
      '▲ Slutdatum har passerat',
    ]);
    expect(rowOf(of(words), /egna kontoret/)?.slice(2, 5)).toEqual(['i vår', null, null]);
  });

  test('one without a goal comes last', () => {
    const stray = book.copy().set('Aktiviteter|A01|Mål-id', 'NM9.9');
    const sheet = of(stray);
    const last = sheet.plan.rows.length;
    expect(sheet.value(`A${last - 1}`)).toBe('Aktiviteter utan känt mål');
    expect(sheet.value(`A${last}`)).toMatch(/Stockholm Business Region/);
  });

  test('at year-end nothing is soon', () => {
    const late = book
      .copy()
      .set('Rapport|Period|Värde', 'VB')
      .set('Rapport|Rapportdatum|Värde', 44196);
    const sheet = of(late);
    expect(new Set(activitiesOf(sheet).map((row) => row[4]))).toEqual(
      new Set(['▲ Slutdatum har passerat', 'Inte passerat']),
    );
    expect(sheet.value('A3')).toBe('51 aktiviteter: 16 har passerat sitt slutdatum.');
  });

  test('without a date of the report nobody knows what has passed', () => {
    const undated = book.copy().set('Rapport|Rapportdatum|Värde', null);
    expect(new Set(activitiesOf(of(undated)).map((row) => row[4]))).toEqual(new Set([null]));
  });
});
