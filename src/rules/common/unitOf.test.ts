import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { contextOf } from '../context';
import { unitOf, whyNotRounded, whyNoUnit } from './unitOf';
import { lack } from '../lack';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

type Setting = 'Penningenhet' | 'Penningenhet balansräkning' | 'Decimaler';

/** What stands in the workbook where some settings say something else; null takes the row out. */
function workbook(settings: Partial<Record<Setting, string | number | null>> = {}) {
  const book = example.copy();
  for (const [name, value] of Object.entries(settings)) {
    if (value === null) book.removeRow(`Rapport|${name}`);
    else book.set(`Rapport|${name}|Värde`, value);
  }
  const report = book.report();
  return {
    report,
    context: contextOf(report, new Set()),
    amount: report.areas.rows[0]!.forecast,
    balance: report.balance.rows[0]!.amount,
  };
}

describe('the unit of a value', () => {
  test('is that of the report, and of the balance sheet its own', () => {
    const { report, amount, balance } = workbook();
    expect(unitOf(report, amount)).toEqual({ unit: 'mnkr', decimals: 1 });
    expect(unitOf(report, balance)).toEqual({ unit: 'kr', decimals: 0 });
  });

  test('is no guess where Rapport gives none that can be read', () => {
    const unknown = workbook({ Penningenhet: 'dollar', 'Penningenhet balansräkning': 'dollar' });
    expect(unitOf(unknown.report, unknown.amount).unit).toBeNull();
    expect(unitOf(unknown.report, unknown.balance).unit).toBeNull();
    const none = workbook({ Penningenhet: null, 'Penningenhet balansräkning': null });
    expect(unitOf(none.report, none.amount).unit).toBeNull();
    expect(unitOf(none.report, none.balance).unit).toBe('kr');
  });
});

describe('why the rounding is not known', () => {
  const UNIT = {
    sv: 'Penningenhet framgår inte av Rapport.',
    en: 'Rapport does not give Penningenhet.',
  };
  const DECIMALS = {
    sv: 'Decimaler framgår inte av Rapport.',
    en: 'Rapport does not give Decimaler.',
  };
  const BALANCE = {
    sv: 'Penningenhet balansräkning framgår inte av Rapport.',
    en: 'Rapport does not give Penningenhet balansräkning.',
  };

  test.each<[string, Parameters<typeof workbook>[0], object | null, object | null]>([
    ['everything is given', {}, null, null],
    ['no unit', { Penningenhet: null }, UNIT, null],
    ['an unknown unit', { Penningenhet: 'dollar' }, UNIT, null],
    ['no decimals', { Decimaler: null }, DECIMALS, null],
    [
      'no decimals, and the balance sheet is in the unit of the report',
      { Decimaler: null, 'Penningenhet balansräkning': 'mnkr' },
      DECIMALS,
      DECIMALS,
    ],
    ['an unknown unit of the balance sheet', { 'Penningenhet balansräkning': 'x' }, null, BALANCE],
    ['none of the balance sheet: it is in kr', { 'Penningenhet balansräkning': null }, null, null],
  ])('%s', (_, settings, ofAmount, ofBalance) => {
    const { context, amount, balance } = workbook(settings);
    expect(whyNotRounded(context, [lack('x', 'y'), amount])).toEqual(ofAmount);
    expect(whyNotRounded(context, [amount, balance])).toEqual(ofBalance);
  });

  test('the row of the setting is broken', () => {
    const { report } = workbook();
    const { moneyUnit, balanceUnit } = report.heading;
    const broken = contextOf(report, new Set([moneyUnit!.row, balanceUnit!.row]));
    expect(whyNoUnit(broken)).toEqual(UNIT);
    expect(whyNoUnit(broken, true)).toEqual(BALANCE);
  });
});
