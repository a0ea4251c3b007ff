import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { checkWorkbook } from '../check/checkWorkbook';
import { foundTables } from './foundTables';
import { reportName } from './reportName';
import { settingLines } from './settingLines';

let example: Book;

beforeAll(async () => {
  example = await Book.example();
});

function linesOf(book: Book) {
  const { content } = checkWorkbook(book.raw());
  if (!content) throw new Error('The book has tables');
  return settingLines(content);
}

const line = (book: Book, name: string) => linesOf(book).find((one) => one.name === name);

test('every table is found by its name, with its header and rows', () => {
  const found = foundTables(example.raw());
  expect(found).toHaveLength(20);
  expect(found.find(({ name }) => name === 'Summering')?.found).toEqual({
    place: { sheet: 'Summering', address: 'A4:F4' },
    rows: 7,
  });
});

test('a table that was renamed is missing; its letters’ size does not matter', () => {
  const book = example.copy().renameTable('Mål', 'Mål2').renameTable('Texter', 'TEXTER');
  const found = foundTables(book.raw());
  const names = found.filter((table) => table.found === null).map(({ name }) => name);
  expect(names).toEqual(['Mål']);
});

test('sheets that Tertial made are no input', () => {
  const raw = example.raw();
  const tables = raw.tables.map((table) => ({ ...table, generated: true }));
  expect(foundTables({ ...raw, tables }).every(({ found }) => found === null)).toBe(true);
});

describe('the settings', () => {
  test.each([
    ['Nämnd', 'Servicenämnden', 'B5'],
    ['Rapportår', '2020', 'B6'],
    ['Rapportdatum', '2020-08-31', 'B8'],
    ['Penningenhet balansräkning', 'kr', 'B11'],
    ['Handläggare', 'Anges inte', null],
    ['Tak för resultatfond', 'Inget tak', null],
    ['Negativ fond tillåten', 'Nej (anges inte, förvalet gäller)', null],
  ])('%s is %s', (name, value, address) => {
    const setting = line(example, name);
    expect(setting?.value.sv).toBe(value);
    expect(setting?.place).toEqual(address === null ? null : { sheet: 'Rapport', address });
    expect(setting?.remarks).toEqual([]);
  });

  test('one that the check objects to says why', () => {
    const book = example.copy().set('Rapport|Rapportdatum|Värde', '2020-08-30');
    expect(line(book, 'Rapportdatum')?.remarks.map(({ sv }) => sv)).toEqual([
      expect.stringContaining('2020-08-31'),
    ]);
  });

  test('one that can’t be read is shown as it stands', () => {
    const book = example.copy().set('Rapport|Penningenhet|Värde', 'miljoner');
    const setting = line(book, 'Penningenhet');
    expect([setting?.value.sv, setting?.remarks.length]).toEqual(['miljoner', 1]);
  });

  test('a cap is a share', () => {
    const book = example.copy().add('Rapport', { Uppgift: 'Tak för resultatfond', Värde: '5 %' });
    expect(line(book, 'Tak för resultatfond')?.value).toEqual({ sv: '5\u00A0%', en: '5%' });
  });
});

test.each([
  ['sv' as const, 'Servicenämnden, tertialrapport 2 2020'],
  ['en' as const, 'Servicenämnden, tertial report 2 2020'],
])('the report is called, in %s', (language, name) => {
  expect(reportName(example.report().heading, language)).toBe(name);
});
