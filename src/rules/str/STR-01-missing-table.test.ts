import { beforeAll, describe, expect, test } from '@jest/globals';
import { tableNamed, type TableName, TABLES } from '../../report/tables';
import { CATALOGUE } from '../catalogue';
import { tableOf } from '../tableOf';
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
    const rows = amountColumns(table).length > 0 ? 'rader med belopp' : 'rader';
    expect(messagesOf(result, 'STR-01')).toEqual([
      `Tabellen ${table} har inga ${rows}, så det som behöver den kan inte prövas: fyll i den.`,
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
      expect(reasonsOf(result, rule)).toContain('Tabellen Driftbudget har inga rader med belopp.');
    }
  });

  test.each(['Driftbudget', 'Verksamheter', 'Summering', 'Balansräkning'] as const)(
    'finds that %s has rows and not one amount',
    (table) => {
      const result = withoutAmounts(table).check();
      expect(messagesOf(result, 'STR-01')).toEqual([
        `Tabellen ${table} har inga rader med belopp, så det som behöver den kan inte prövas: fyll i den.`,
      ]);
      // BUD-09 needs the names of the areas alone.
      const needing = CATALOGUE.filter(
        ({ id, tables }) => id !== 'BUD-09' && tables.includes(table),
      );
      for (const { id } of needing) expect([id, findingsOf(result, id)]).toEqual([id, []]);
    },
  );

  test('lets one amount be enough', () => {
    const book = withoutAmounts('Verksamheter').set('Verksamheter|Ekonomi|Kostnad|Budget', 61.5);
    expect(messagesOf(book.check(), 'STR-01')).toEqual([]);
  });

  test('lets an optional table be empty, and says that its rules had nothing to look at', () => {
    const book = example.copy();
    for (const table of OPTIONAL) book.removeRows(table);
    const result = book.check();
    expect(messagesOf(result, 'STR-01')).toEqual([]);
    for (const [rule, table] of [
      ['INV-01', 'Investeringar har inga rader med belopp'],
      ['CTL-01', 'Internkontroll har inga rader'],
      ['CTL-02', 'Internkontroll har inga rader'],
      ['CTL-03', 'Internkontroll har inga rader'],
      ['FND-09', 'Resultatenheter har inga rader med belopp'],
      ['BUD-11', 'Budgetjusteringar har inga rader med belopp'],
    ] as const) {
      expect(reasonsOf(result, rule)).toEqual([`Tabellen ${table}.`]);
    }
  });

  test('counts one check for every table that is there', () => {
    const fewer = example.copy().removeTable('Balansräkning').removeTable('Texter');
    expect(passedBy(str01, fewer)).toBe(passedBy(str01, example) - 2);
  });
});

const amountColumns = (table: TableName): string[] =>
  Object.values(tableNamed(table)?.columns ?? {}).flatMap(({ name, kind }) =>
    kind === 'money' || kind === 'balanceMoney' ? [name] : [],
  );

/** The case with every amount of a table cleared. */
function withoutAmounts(table: TableName): Book {
  const book = example.copy();
  const { rows, columns } = tableOf(example.report(), table);
  const own = amountColumns(table).filter((name) => columns.some((column) => column.name === name));
  for (const { source } of rows) {
    for (const column of own) book.set(`${table}|${source.key}|${column}`, null);
  }
  return book;
}

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
  'a table without amounts': () => withoutAmounts('Balansräkning'),
});
