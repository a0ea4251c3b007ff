import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str01 } from './STR-01-missing-table';

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

  test('is content with a table that has a header only', () => {
    const result = example.copy().removeRows('Summering').check();
    expect(messagesOf(result, 'STR-01')).toEqual([]);
    expect(reasonsOf(result, 'FND-06')).toEqual([
      'Summering har inga belopp för Årets förändring av resultatfond.',
    ]);
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
});
