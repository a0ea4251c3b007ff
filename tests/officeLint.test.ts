import { expect, jest, test } from '@jest/globals';
import { Linter } from 'eslint';

const { officeSyntax } = jest.requireActual<{ officeSyntax: object[] }>('../eslint.office.cjs');

const messages = (code: string): string[] =>
  new Linter()
    .verify(code, { rules: { 'no-restricted-syntax': ['error', ...officeSyntax] } })
    .map(({ message }) => message.split(':')[0]?.split(',')[0] ?? '');

const SYNC = 'Each sync is a journey to Excel and back';
const EVERYTHING = 'Loading without names fetches every property';
const OBJECT = 'Loading an object fetches every property of it';
const READY = 'Use Office.onReady';
const NEVER_NULL = 'An OrNullObject is never null';

test.each([
  ['for (const one of all) { await context.sync(); }', [SYNC]],
  ['while (more) { if (one) await context.sync(); }', [SYNC]],
  ['await Promise.all(all.map(async (one) => { await context.sync(); }));', [SYNC]],
  ['for (const one of all) one.load("name"); await context.sync();', []],
  ['range.load();', [EVERYTHING]],
  ['range.load("");', [EVERYTHING]],
  ['range.load("format");', [OBJECT]],
  ['table.load("name, worksheet");', [OBJECT]],
  ['tables.load("items/worksheet,items/name");', [OBJECT]],
  ['tables.load("items/worksheet/name,values,rowCount");', []],
  ['Office.initialize = start;', [READY]],
  ['void Office.onReady(start);', []],
  ['if (sheets.getItemOrNullObject("a") === null) stop();', [NEVER_NULL]],
  ['if (format.cellValueOrNullObject !== null) go();', [NEVER_NULL]],
  ['if (found.isNullObject) stop();', []],
])('%s', (code, found) => {
  expect(messages(`async function one() { ${code} }`)).toEqual(found);
});
