import { expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';

const cell = (value: string | number | null) => ({ value, format: 'General', formula: null });

test('Kodplan is read by its name and its columns', () => {
  const report = Book.of({
    tables: [
      {
        name: 'Kodplan',
        sheet: 'Blad1',
        headerRow: 4,
        firstColumn: 1,
        headers: ['Konto', 'Objekt', 'Tabell', 'Rad', 'Kolumn', 'Tecken'],
        rows: [
          {
            row: 5,
            cells: [
              cell(4010),
              cell('2120'),
              cell('Verksamheter'),
              cell('Badhus|Kostnad'),
              cell(null),
              cell('-'),
            ],
          },
        ],
        generated: false,
      },
    ],
    date1904: false,
    lastAuthor: null,
  }).report();
  const [row] = report.codePlan.rows;
  expect(row?.source.key).toBe('4010|2120|Verksamheter');
  expect([row?.account.value, row?.row.value, row?.column.value, row?.sign.written?.value]).toEqual(
    ['4010', 'Badhus|Kostnad', null, '-'],
  );
});
