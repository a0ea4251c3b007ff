import { describe, expect, test } from '@jest/globals';
import { foldText } from '../language/words/cleanText';
import { headerKey } from '../workbook/resolveColumns';
import { spellings } from './column';
import { ALL_TABLES, columnNamed, fieldNamed, TABLE_NAMES, tableNamed, TABLES } from './tables';

test('no two tables have one name', () => {
  expect(new Set(TABLE_NAMES.map(foldText)).size).toBe(ALL_TABLES.length);
});

test.each(ALL_TABLES)('no two headers of $name stand for different columns', ({ columns }) => {
  const keys = Object.values(columns).flatMap(({ name, aliases }) =>
    [name, ...aliases].map(headerKey),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(ALL_TABLES)('every word of $name is one of its own', ({ columns }) => {
  for (const { words } of Object.values(columns)) {
    const folded = Object.keys(words).map(foldText);
    expect(new Set(folded).size).toBe(folded.length);
  }
});

describe('a table is found', () => {
  test('by its name, whatever the case, as in Excel', () => {
    expect(tableNamed('MÅL')).toBe(TABLES.goals);
    expect(tableNamed('Mål2')).toBeNull();
  });

  test('with its part of the report; Rapport has settings instead', () => {
    expect(fieldNamed('Mål')).toBe('goals');
    expect(fieldNamed('Rapport')).toBeNull();
  });

  test('with its columns by their names', () => {
    expect(columnNamed('Mål', 'Nivå')).toBe(TABLES.goals.columns.level);
    expect(columnNamed('Mål', 'Budget')).toBeNull();
  });
});

test('a meaning is spelt by the first of its words, in their order', () => {
  const spelt = spellings(TABLES.totals.columns.post.words);
  expect(Object.entries(spelt).slice(0, 4)).toEqual([
    ['costs', 'Kostnader'],
    ['ofWhichDepreciation', 'varav avskrivningar och internränta'],
    ['revenues', 'Intäkter'],
    ['resultBefore', 'Resultat före resultatdisposition'],
  ]);
});
