import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str02 } from './STR-02-missing-column';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

describe('STR-02', () => {
  test('finds a required column that is missing, and points at the header', () => {
    const result = example.copy().removeColumn('Driftbudget', 'Avvikelse').check();
    expect(findingsOf(result, 'STR-02')).toEqual(['error Driftbudget||Avvikelse']);
    expect(messagesOf(result, 'STR-02')).toEqual([
      'Driftbudget saknar kolumnen Avvikelse: lägg till den, eller rätta rubriken.',
    ]);
    expect(result.findings[0]?.cells).toMatchObject([{ sheet: 'Driftbudget', address: 'A4:D4' }]);
    expect(reasonsOf(result, 'FND-04')).toEqual(['Kolumnen Avvikelse saknas i Driftbudget.']);
  });

  test.each([
    ['Driftbudget', 'Avvikelse', 'Budgetavvikelse 2020'],
    ['Driftbudget', 'Avvikelse', 'Resultat'],
    ['Driftbudget', 'Bokfört', 'bok\u00ADfört  tom\naugusti 2020'],
  ] as const)('takes the header %s, %s as %j', (table, column, header) => {
    const result = example.copy().renameColumn(table, column, header).check();
    expect(findingsOf(result, 'STR-02')).toEqual([]);
  });

  test('asks for no optional column', () => {
    const result = example.copy().removeColumn('Verksamheter', 'Kommentar').check();
    expect(findingsOf(result, 'STR-02')).toEqual([]);
  });

  test('finds a setting of Rapport that is missing or blank', () => {
    const missing = example.copy().removeRow('Rapport|Decimaler').check();
    expect(findingsOf(missing, 'STR-02')).toEqual(['error Rapport||Decimaler']);
    expect(messagesOf(missing, 'STR-02')).toEqual([
      'Rapport saknar raden Decimaler: lägg till den med sitt värde.',
    ]);
    const blank = example.copy().set('Rapport|Nämnd|Värde', '  ').check();
    expect(findingsOf(blank, 'STR-02')).toEqual(['error Rapport|Nämnd|Värde']);
    expect(messagesOf(blank, 'STR-02')).toEqual(['Nämnd saknar värde i Rapport: fyll i det.']);
  });

  test('leaves what is unknown to STR-07', () => {
    const book = example.copy().renameTable('Texter', 'Tabell');
    book.renameColumn('Verksamheter', 'Kommentar', 'Ansvarig');
    expect(findingsOf(book.check(), 'STR-02')).toEqual([]);
  });

  test('asks for no optional setting', () => {
    const result = example.copy().removeRow('Rapport|Tecken för fondförändring').check();
    expect(findingsOf(result, 'STR-02')).toEqual([]);
  });

  test('counts one check for every column that is there', () => {
    const fewer = example
      .copy()
      .removeColumn('Driftbudget', 'Avvikelse')
      .removeColumn('Verksamheter', 'Kommentar');
    expect(passedBy(str02, fewer)).toBe(passedBy(str02, example) - 2);
  });
});

saysInFull('STR-02', {
  'a column, a setting and a value that are missing': (book) =>
    book
      .removeColumn('Driftbudget', 'Avvikelse')
      .removeRow('Rapport|Decimaler')
      .set('Rapport|Rapportår|Värde', null),
});
