import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TABLE_NAMES } from '../src/report/tables';

const ROOT = join(__dirname, '..');
const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');

const filesIn = (folder: string, names: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name) && !/\.test(?:ing)?\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const SOURCES = filesIn('src', /\.tsx?$/);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The rows of every table whose first header is given, without header and rule. */
const rowsUnder = (header: string): string[][] => {
  const rows: string[][] = [];
  let isOpen = false;
  for (const line of glossary.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (!line.startsWith('|')) isOpen = false;
    else if (cells[1] === header) isOpen = true;
    else if (isOpen && !/^-+$/.test(cells[1] ?? '')) rows.push(cells.slice(1, -1));
  }
  return rows;
};

const terms = rowsUnder('svenska');
const unused = rowsUnder('not').map(([word = '']) => word);

describe('docs/glossary.md', () => {
  test('has a line for every table', () => {
    const swedish = terms.flatMap(([words = '']) => words.split(', '));
    expect(TABLE_NAMES.filter((name) => !swedish.includes(name))).toEqual([]);
  });

  test('names nothing that the code does not have', () => {
    const words = new Set(SOURCES.flatMap((file) => read(file).match(/[A-Za-z]\w*/g) ?? []));
    const named = terms.flatMap(([, , code = '']) => [...code.matchAll(/`(\w+)`/g)]);
    expect(named.length).toBeGreaterThan(terms.length / 2);
    expect(named.map(([, name = '']) => name).filter((name) => !words.has(name))).toEqual([]);
  });

  test('says each term once, in both languages, with a meaning', () => {
    const swedish = terms.map(([word]) => word);
    expect(new Set(swedish).size).toBe(swedish.length);
    expect(terms.filter((cells) => [0, 1, 3].some((at) => !cells[at]))).toEqual([]);
  });
});

test('no source and no document uses a word that the glossary has a better one for', () => {
  const isUsed = (word: string, text: string) =>
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);
  const documents = filesIn('docs', /\.md$/).filter((file) => !file.endsWith('glossary.md'));
  const used = [...SOURCES, ...documents, 'README.md'].flatMap((file) => {
    const text = read(file);
    return unused.filter((word) => isUsed(word, text)).map((word) => `${file}: ${word}`);
  });
  expect(unused).not.toEqual([]);
  expect(used).toEqual([]);
});
