import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from './testing/book.testing';
import { bud04 } from './bud/BUD-04-same-figure';
import { familyOf, lackingTable, missingTables, PASSED, rule } from './rule';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

test('a rule belongs to the family that its id begins with', () => {
  expect(['STR-01', 'GDK-02', 'BUD-11'].map(familyOf)).toEqual(['STR', 'GDK', 'BUD']);
  expect(() => familyOf('XYZ-01')).toThrow('No family for rule XYZ-01');
});

test('a rule is what it says about itself, and what it does', () => {
  const checkReport = () => [PASSED];
  expect(rule({ ...bud04, id: 'FND-99' }, checkReport)).toEqual({
    ...bud04,
    id: 'FND-99',
    family: 'FND',
    check: checkReport,
  });
});

describe('a table that the workbook lacks', () => {
  const LACK = {
    sv: 'Tabellen Summering finns inte.',
    en: 'The table Summering does not exist.',
  };

  test('makes a rule that needs it not testable', () => {
    const needing = { ...bud04, tables: ['Driftbudget', 'Summering', 'Mål'] as const };
    expect(lackingTable(needing, example.report())).toBeNull();
    const without = example.copy().removeTable('Mål').removeTable('Summering').report();
    expect(lackingTable(needing, without)).toEqual({ kind: 'notTestable', reason: LACK });
  });

  test('is said of each that is needed', () => {
    const report = example.copy().removeTable('Summering').report();
    expect(missingTables(report, ['Driftbudget', 'Summering'])).toEqual([{ lack: LACK }]);
    expect(missingTables(report, ['Driftbudget'])).toEqual([]);
    const bare = example.copy().removeTable('Summering').removeTable('Mål').report();
    expect(missingTables(bare, ['Summering', 'Mål'])).toHaveLength(2);
  });
});
