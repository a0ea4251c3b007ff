import { expect, test } from '@jest/globals';
import type { Report } from './report';
import type { Assessment, GoalRow, Row, Value } from './rows';
import type { Heading } from './heading';
import { text, word } from './column';
import { word as wordSetting } from './setting';
import { inColumns, table } from './table';
import { columnNamed, TABLES } from './tables';

// `npm run types` fails where one of the lines marked as wrong compiles.

const columns = { name: text('Namn', 'Vad det heter.') };
const rest = { name: 'Prov', title: 'Prov', description: 'Prov.', required: false } as const;

test('a key of columns that a table lacks does not compile', () => {
  expect(table({ ...rest, key: ['name'], columns }).key).toEqual(['name']);
  // @ts-expect-error there is no such column
  table({ ...rest, key: ['nmae'], columns });
  // @ts-expect-error nor as the other key
  table({ ...rest, key: ['name'], keyIfBlank: ['nmae'], columns });
  // @ts-expect-error nor among those that are blank in a heading
  table({ ...rest, key: ['name'], blankInHeadings: ['nmae'], columns });
});

test('a misspelt column of a row does not compile', () => {
  const right: readonly (keyof GoalRow)[] = ['source', 'assessment'];
  // @ts-expect-error it is assessment
  const wrong: keyof GoalRow = 'assesment';
  // @ts-expect-error a column of another table
  const other: keyof Row<'texts'> = 'assessment';
  expect(right).not.toContain(wrong);
  expect(right).toContain(other);
});

test('a misspelt table or setting of a report does not compile', () => {
  // @ts-expect-error it is goals
  const goals: keyof Report = 'gaols';
  // @ts-expect-error it is committee
  const committee: keyof Heading = 'comittee';
  // @ts-expect-error it is Mål
  expect(columnNamed('Maal', 'Nivå')).toBeNull();
  expect([goals, committee]).toEqual(['gaols', 'comittee']);
});

test('a misspelt column by its declaration does not compile', () => {
  // @ts-expect-error it is assessment
  expect(TABLES.goals.columns.assesment).toBeUndefined();
  expect(inColumns(TABLES.waivers, { rule: 'BUD-06' })).toEqual({ Regel: 'BUD-06' });
  // @ts-expect-error it is rule
  expect(() => inColumns(TABLES.waivers, { rul: 'BUD-06' })).toThrow(TypeError);
});

test('a word that a column does not have does not compile', () => {
  const fully: Assessment = 'fully';
  // @ts-expect-error it is partly
  const party: Assessment = 'party';
  // @ts-expect-error a side of the balance sheet is no side of an area
  const side: Value<'areas', 'kind'> = 'assets';
  expect([fully, party, side]).toHaveLength(3);
});

test('what a cell gives is no wider than its words', () => {
  const level = word('Nivå', { Hög: 'high', Låg: 'low' }, 'Nivån.');
  const words: Readonly<Record<string, 'high' | 'low'>> = level.words;
  // @ts-expect-error it may be low
  const high: Readonly<Record<string, 'high'>> = level.words;
  expect([words, high]).toHaveLength(2);
});

test('the usual word of a setting is one of its words', () => {
  expect(wordSetting('Tecken', { Plus: 'plus', Minus: 'minus' }, 'plus', '').usual).toBe('plus');
  // @ts-expect-error it is minus
  wordSetting('Tecken', { Plus: 'plus', Minus: 'minus' }, 'mnius', '');
});
