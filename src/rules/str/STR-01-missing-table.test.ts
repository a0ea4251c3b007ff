import { beforeAll, describe, expect, test } from '@jest/globals';
import { TABLES } from '../../report/tables';
import { CATALOGUE } from '../catalogue';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str01 } from './STR-01-missing-table';

const REQUIRED = Object.values(TABLES).flatMap(({ name, required }) => (required ? [name] : []));

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

describe('STR-01', () => {
  test('finds a required table that is missing, and lets it stop only what needs it', () => {
    const result = example.copy().removeTable('Balansräkning').check();
    expect(messagesOf(result, 'STR-01')).toEqual([
      'Tabellen Balansräkning saknas: ge rätt tabell det namnet, eller hämta den ur mallen.',
    ]);
    expect(result.findings.find(({ rule }) => rule === 'STR-01')).toMatchObject({
      id: 'STR-01|Balansräkning',
      severity: 'error',
      cells: [],
    });
    for (const rule of ['BAL-01', 'BAL-02', 'BAL-03', 'BAL-04']) {
      expect(reasonsOf(result, rule)).toEqual(['Tabellen Balansräkning finns inte.']);
    }
    expect(findingsOf(result, 'BUD-04')).toHaveLength(1);
  });

  test('finds a table that was renamed', () => {
    const result = example.copy().renameTable('Summering', 'Summering2').check();
    expect(messagesOf(result, 'STR-01')).toHaveLength(1);
  });

  test('asks for no optional table, and does not mind the case of a name', () => {
    const book = example.copy().renameTable('Summering', 'SUMMERING');
    for (const table of OPTIONAL) book.removeTable(table);
    expect(messagesOf(book.check(), 'STR-01')).toEqual([]);
  });

  test.each(REQUIRED)('finds that %s has a header and no rows, once', (table) => {
    const result = example.copy().removeRows(table).check();
    expect(messagesOf(result, 'STR-01')).toEqual([
      `Tabellen ${table} har inga rader, så det som behöver den kan inte prövas: fyll i den.`,
    ]);
    const [cell] = result.findings.find(({ rule }) => rule === 'STR-01')?.cells ?? [];
    expect(cell?.address).toMatch(/^A4:[A-Z]+4$/);
    const needing = CATALOGUE.filter(({ tables }) => tables.includes(table));
    for (const { id } of needing) {
      expect([id, findingsOf(result, id)]).toEqual([id, []]);
      expect(reasonsOf(result, id)).toHaveLength(1);
    }
  });

  test('says of every rule about an empty Driftbudget that it cannot be tested', () => {
    const result = example.copy().removeRows('Driftbudget').check();
    for (const rule of ['MET-03', 'BUD-01', 'BUD-03', 'BUD-04', 'BUD-05', 'FND-04', 'FND-08']) {
      expect(reasonsOf(result, rule)).toContain('Tabellen Driftbudget har inga rader.');
    }
  });

  test('lets an optional table be empty', () => {
    const book = example.copy();
    for (const table of OPTIONAL) book.removeRows(table);
    expect(messagesOf(book.check(), 'STR-01')).toEqual([]);
  });

  test('counts one check for every table that is there', () => {
    const fewer = example.copy().removeTable('Balansräkning').removeTable('Texter');
    expect(passedBy(str01, fewer)).toBe(passedBy(str01, example) - 2);
  });
});

const OPTIONAL = [
  'Investeringar',
  'Internkontroll',
  'Resultatenheter',
  'Budgetjusteringar',
  'Verksamhetsprojekt',
  'Lokaländamål',
  'Försäljningar',
  'Texter',
  'Godkännanden',
] as const;

saysInFull('STR-01', {
  'two tables that are missing': (book) =>
    book.removeTable('Balansräkning').renameTable('Summering', 'Summering2'),
  'a table without rows': (book) => book.removeRows('Driftbudget'),
});
