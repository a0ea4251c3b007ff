import { insertLine } from './insertLine.mjs';

/**
 * An optional table with three columns, and a test that it is read.
 *
 * @param words the name as economists see it, and the report's field: `Prognoser forecasts`.
 * @param read the text of a file of the project.
 * @returns what to write, or why nothing can be made.
 */
export function newTable([name = '', given], read) {
  if (!/^[A-ZÅÄÖ][a-zåäö]+$/.test(name))
    return 'A table is named by one word with a capital: Prognoser.';
  const field =
    given ??
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
  if (!/^[a-z][a-zA-Z]*$/.test(field)) return `The field of ${name} is an English word: forecasts.`;
  const index = read('src/report/tables.ts');
  if (index.includes(`'./tables/${field}'`)) return `The table ${field} exists already.`;
  const imported = insertLine(index, `import { ${field} } from './tables/${field}';`, (line) =>
    line.includes(`from './tables/`),
  );
  const listed = insertLine(imported, `  ${field},`, (line) => line === '  waivers,');
  return {
    files: {
      [`src/report/tables/${field}.ts`]: tableFile(name, field),
      [`src/report/tables/${field}.test.ts`]: testFile(name, field),
    },
    edited: { 'src/report/tables.ts': listed },
    next: `Give the table its columns; the report, the reader, the template, the drop-downs, the pane and
docs/workbook.md follow.`,
  };
}

const tableFile = (name, field) => `import { money, text } from '../column';
import { table } from '../table';
import { comment } from './amounts';

export const ${field} = table({
  name: '${name}',
  title: '${name}',
  description: 'Säg vad tabellen håller.',
  required: false,
  key: ['name'],
  columns: {
    name: text('Benämning', 'Vad raden gäller.', { required: true }),
    amount: money('Belopp', 'Beloppet för året.', { required: true }),
    comment,
  },
});
`;

const testFile = (name, field) => `import { expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { Book } from '../../rules/testing/book.testing';

const cell = (value: string | number) => ({ value, format: 'General', formula: null });

test('${name} is read by its name and its columns', () => {
  const report = Book.of({
    tables: [
      {
        name: '${name}',
        sheet: 'Blad1',
        headerRow: 4,
        firstColumn: 1,
        headers: ['Benämning', 'Belopp', 'Kommentar'],
        rows: [{ row: 5, cells: [cell('Ett'), cell('1,5'), cell('Enligt plan.')] }],
        generated: false,
      },
    ],
    date1904: false,
    lastAuthor: null,
  }).report();
  const [row] = report.${field}.rows;
  expect(row?.source.key).toBe('Ett');
  expect(row?.amount.value && toText(row.amount.value.value)).toBe('1.5');
  expect(row?.comment.value).toBe('Enligt plan.');
});
`;
