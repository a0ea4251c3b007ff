import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../report/report';
import { Book, type Written } from '../testing/book.testing';
import { changedFields } from './changedFields';

let book: Book;
let before: Report;
beforeAll(async () => {
  book = await Book.example();
  before = book.report();
});

const changedBy = (change: (copy: Book) => Book): string[] => [
  ...changedFields(before, change(book.copy()).report()),
];

const AREA = 'Verksamheter|Ekonomi|Kostnad';

describe('the parts of a report that are not as they were', () => {
  test('none when the same workbook is read again', () => {
    expect(changedBy((copy) => copy)).toEqual([]);
    expect([...changedFields(before, before)]).toEqual([]);
  });

  test.each([
    ['an amount', (copy: Book) => copy.set(`${AREA}|Prognos`, 61.6)],
    [
      'the format of a cell',
      (copy: Book) => copy.set(`${AREA}|Prognos`, { value: 61.5, format: '0' }),
    ],
    ['a formula', (copy: Book) => copy.set(`${AREA}|Prognos`, { value: 61.5, formula: 'C8' })],
    ['a blank cell', (copy: Book) => copy.set(`${AREA}|Prognos`, null)],
    ['the name of a row', (copy: Book) => copy.set(`${AREA}|Verksamhetsområde`, 'Ekonomin')],
    ['a row that is gone', (copy: Book) => copy.removeRow('Verksamheter|Lokalplanering|Intäkt')],
    ['a row that has moved', (copy: Book) => copy.insertRow('Verksamheter')],
    ['a header', (copy: Book) => copy.renameColumn('Verksamheter', 'Budget', 'Budget 2020')],
    ['a protected sheet', (copy: Book) => copy.protect('Verksamheter')],
  ])('%s', (_, change) => {
    const changed = changedBy(change);
    expect(changed).toContain('areas');
    // What is said of the workbook's headers and unreadable cells may change with it.
    expect(changed.filter((field) => !['datedHeaders', 'structure'].includes(field))).toEqual([
      'areas',
    ]);
  });

  test('an amount where there was none', () => {
    expect(changedBy((copy) => copy.set('Summering|Utgående resultatfond|Bokfört', 2))).toEqual([
      'totals',
    ]);
  });

  test('a text in place of an error, or an error in place of a text', () => {
    const comment = (written: Written) => book.copy().set(`${AREA}|Kommentar`, written).report();
    const [text, error] = [comment('#'), comment({ error: '#N/A' })];
    expect(changedFields(error, text)).toContain('areas');
    expect(changedFields(text, error)).toContain('areas');
  });

  test('a cell that can no longer be read is also in the list of those', () => {
    expect(changedBy((copy) => copy.set(`${AREA}|Prognos`, 'oklart'))).toEqual([
      'areas',
      'unreadable',
    ]);
  });

  test('a setting of Rapport', () => {
    expect(changedBy((copy) => copy.set('Rapport|Period|Värde', 'T1'))).toEqual(['heading']);
  });

  test('a table or a column that is gone', () => {
    expect(changedBy((copy) => copy.removeTable('Investeringar'))).toEqual(['investments']);
    expect(changedBy((copy) => copy.removeColumn('Investeringar', 'Plan'))).toEqual([
      'investments',
      'structure',
    ]);
  });
});
