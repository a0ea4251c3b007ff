import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookDocument } from './workbookDocument';

const documentation = readFileSync(join(__dirname, '../../docs/workbook.md'), 'utf8');

test('docs/workbook.md has the tables, columns and settings as they are (npm run docs)', () => {
  expect(workbookDocument(documentation)).toBe(documentation);
});

test('what stands between the marks is written anew, and nothing else', () => {
  const before =
    'A\n<!-- tables -->\nold\n<!-- /tables -->\nB\n<!-- settings --><!-- /settings -->C';
  const after = workbookDocument(before);
  expect(after.replace(/-->[^<]*<!-- \//g, '--><!-- /')).toBe(
    'A\n<!-- tables --><!-- /tables -->\nB\n<!-- settings --><!-- /settings -->C',
  );
  expect(after).toMatch(/\| `Texter` \(optional\) +\| \*\*`Avsnitt`\*\*, `Avser`, \*\*`Text`\*\* /);
  expect(after).toMatch(/\| \*\*`Nämnd`\*\* +\| the committee /);
});

test('a document without the marks is refused', () => {
  expect(() => workbookDocument('# The workbook')).toThrow('<!-- tables -->');
});
