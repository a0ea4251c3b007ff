import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import type { Checked } from './checked';
import { checkWorkbook } from './checkWorkbook';
import { listFindings } from './listFindings';
import { type ListView, USUAL_VIEW, type ViewAction, viewReducer } from './listView';

let example: Checked;

beforeAll(async () => {
  example = checkWorkbook((await Book.example()).raw());
});

const listed = (view: Partial<ListView>, language: 'sv' | 'en' = 'sv') =>
  listFindings(example, { ...USUAL_VIEW, ...view }, language);
const findings = () => example.content?.result.findings ?? [];
const keys = (view: Partial<ListView>) => listed(view).groups.map(({ key }) => key);

test('by sheet, in the order of the workbook', () => {
  const sheets = example.workbook.tables.map(({ sheet }) => sheet);
  expect(keys({})).toEqual(sheets.filter((sheet) => keys({}).includes(sheet)));
  expect(keys({}).slice(0, 3)).toEqual(['Driftbudget', 'Verksamheter', 'Summering']);
});

test('within a sheet errors come first, then warnings, then notes', () => {
  const summering = listed({}).groups.find(({ key }) => key === 'Summering');
  expect(summering?.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    ...['error FND-01', 'error FND-04'],
    ...['info BUD-02', 'info BUD-02', 'info BUD-02', 'info BUD-02', 'info BUD-03'],
  ]);
});

test('by rule, those with errors first, each with its text', () => {
  const { groups } = listed({ grouping: 'rule' });
  expect(groups.slice(0, 3).map(({ key }) => key)).toEqual(['BUD-04', 'FND-01', 'FND-04']);
  expect(groups[0]?.rule?.title.sv).toBe('Tabellerna visar olika belopp');
});

test('what concerns no sheet comes first', async () => {
  const book = (await Book.example()).removeTable('Mål');
  const { groups } = listFindings(checkWorkbook(book.raw()), USUAL_VIEW, 'sv');
  expect(groups[0]?.key).toBe('');
  expect(groups[0]?.findings.map(({ id }) => id)).toContain('STR-01|Mål');
});

describe('the search', () => {
  test.each<[string, string, string[]]>([
    ['a rule', 'bud-06', ['BUD-06']],
    ['words of the sentence, in any order and case', 'HELÅRSPROGNOSEN bokfört', ['BUD-06']],
    ['a cell', 'Summering!E10', ['FND-01', 'FND-04']],
    ['the title of the rule', 'olika belopp', ['BUD-04']],
    ['nothing', 'kvartal', []],
  ])('finds %s', (_, search, rules) => {
    const { groups } = listed({ search });
    expect(groups.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(rules);
  });

  test('searches the language that is shown', () => {
    expect(listed({ search: 'full-year' }, 'en').matching).toBeGreaterThan(0);
    expect(listed({ search: 'full-year' }, 'sv').matching).toBe(0);
  });
});

test('a filter leaves only its severities', () => {
  const only = viewReducer(viewReducer(USUAL_VIEW, { type: 'severityToggled', severity: 'info' }), {
    type: 'severityToggled',
    severity: 'warning',
  });
  expect(only.severities).toEqual(['error']);
  expect(listed(only).matching).toBe(
    findings().filter(({ severity }) => severity === 'error').length,
  );
});

test('a long list is shown bit by bit, without losing the count', () => {
  const list = listed({ limit: 5 });
  expect([list.matching, list.shown]).toEqual([findings().length, 5]);
  expect(list.groups.flatMap(({ findings }) => findings)).toHaveLength(5);
});

test.each<[string, ViewAction, Partial<ListView>]>([
  ['grouping', { type: 'grouped', by: 'rule' }, { grouping: 'rule', limit: 100 }],
  ['search', { type: 'searched', text: 'fond' }, { search: 'fond', limit: 100 }],
  ['more', { type: 'moreShown' }, { limit: 300 }],
  [
    'clearing',
    { type: 'filtersCleared' },
    { search: '', severities: ['error', 'warning', 'info'], limit: 100 },
  ],
])('the view after %s', (_, action, change) => {
  const view: ListView = { grouping: 'sheet', severities: ['error'], search: 'x', limit: 200 };
  expect(viewReducer(view, action)).toEqual({ ...view, ...change });
});
