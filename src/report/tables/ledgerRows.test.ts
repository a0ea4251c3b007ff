import { expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { Book } from '../../rules/testing/book.testing';

const cell = (value: string | number) => ({ value, format: 'General', formula: null });

test('Huvudbok is read by its name and its columns, in kronor whatever the report’s unit', () => {
  const report = Book.of({
    tables: [
      {
        name: 'Huvudbok',
        sheet: 'Huvudbok',
        headerRow: 4,
        firstColumn: 1,
        headers: ['Konto', 'Objekt', 'Månad', 'Belopp', 'Budget'],
        rows: [
          {
            row: 5,
            cells: [cell('4010'), cell('2120+6:P77'), cell('2024-08'), cell(-1234.5), cell(1000)],
          },
        ],
        generated: false,
      },
    ],
    date1904: false,
    lastAuthor: null,
  }).report();
  const [row] = report.ledgerRows.rows;
  expect(row?.source.key).toBe('4010|2120+6:P77|2024-08');
  expect(row?.month.value).toBe('2024-08');
  expect(row?.amount.value && toText(row.amount.value.value)).toBe('-1234.5');
  expect(row?.budget.value && toText(row.budget.value.value)).toBe('1000');
});
