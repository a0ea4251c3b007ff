import { expect, test } from '@jest/globals';
import { TABLE_NAMES } from '../report/tableName';
import { headerKey } from './resolveColumns';
import { POSTS, TABLES } from './schema';
import { posts } from './vocabularies';

test('there is one schema per table, in order', () => {
  expect(TABLES.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
});

test('no two headers of a table stand for different columns', () => {
  for (const { name, columns } of TABLES) {
    const keys = columns.flatMap(({ name: column, aliases }) =>
      [column, ...aliases].map(headerKey),
    );
    expect([name, new Set(keys).size]).toEqual([name, keys.length]);
  }
});

test('every post and synonym is a word of its own', () => {
  expect(posts.size).toBe(Object.values(POSTS).flat().length);
});
