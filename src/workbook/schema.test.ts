import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES } from '../report/tableName';
import { headerKey } from './resolveColumns';
import { POSTS, SETTINGS, TABLES } from './schema';
import { posts } from './vocabularies';

const documentation = readFileSync(join(__dirname, '../../docs/workbook.md'), 'utf8');

test('every table of the report has a schema, in the same order', () => {
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

test.each(TABLES.map((table) => [table.name, table] as const))(
  'docs/workbook.md tells the columns of %s',
  (name, { columns, required }) => {
    const cells = columns.map((column) => shown(column));
    const line = `| \`${name}\`${required ? '' : ' (optional)'} | ${cells.join(', ')} |`;
    expect(documentation.split('\n').map(withoutPadding)).toContain(line);
  },
);

test.each(Object.values(SETTINGS))('docs/workbook.md tells the setting $name', (setting) => {
  expect(documentation).toContain(`| ${shown(setting)} `);
});

/** Required ones are bold. */
const shown = ({
  name,
  required,
}: {
  readonly name: string;
  readonly required: boolean;
}): string => (required ? `**\`${name}\`**` : `\`${name}\``);

/** Prettier lines tables up. */
const withoutPadding = (line: string): string => line.replace(/ {2,}\|/g, ' |');
