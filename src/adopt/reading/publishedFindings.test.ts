import { beforeAll, expect, test } from '@jest/globals';
import { cellName } from '../../report/cellName';
import { check } from '../../rules/engine/check';
import type { Finding } from '../../rules/finding';
import { Book } from '../../rules/testing/book.testing';
import { adopt } from '../adopt';
import { PRINTED } from '../testing/publishedLayout.testing';
import { adoptedReport } from './adoptedReport';

let example: readonly Finding[];
let printed: readonly Finding[];
beforeAll(async () => {
  example = (await Book.example()).check().findings;
  const adoption = adopt(PRINTED);
  printed = check(adoptedReport(adoption, { workbook: PRINTED, own: [] })).findings;
});

const TABLES = ['Verksamheter', 'Summering', 'Driftbudget'];

/** Those of the tables of money; the printed tables have no column of comments. */
const aboutMoney = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule, cells }) => {
      const table = cells[0]?.key.split('|')[0] ?? '';
      return TABLES.includes(table) && rule !== 'BUD-10';
    })
    .map(({ id, severity, message }) => `${severity} ${id} ${message.sv}`)
    .sort();

test('the case as printed gives the findings of the example', () => {
  expect(aboutMoney(example).length).toBeGreaterThan(10);
  expect(aboutMoney(printed)).toEqual(aboutMoney(example));
  const rules = new Set(printed.map(({ rule }) => rule));
  for (const rule of ['STR-01', 'STR-02']) expect(rules).not.toContain(rule);
});

test('in its own cells', () => {
  const closing = printed.find(({ rule, severity }) => rule === 'FND-01' && severity === 'error');
  const [cell] = closing?.cells ?? [];
  const fund = PRINTED.sheets[1]?.rows.find(({ cells }) =>
    cells.some(({ value }) => value === 'Utgående resultatfond'),
  );
  expect(fund).toBeDefined();
  expect(cell && cellName(cell)).toBe(`'Per verksamhet'!E${fund?.row}`);
});
