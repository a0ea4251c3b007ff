import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { Book } from '../testing/book.testing';
import { AMOUNT_FIELDS, POST_NAMES, postAmount, postRow, postTables } from './postAmounts';
import { isLack } from '../lack';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

describe('an amount of a post', () => {
  test('stands in the row of that post, whatever synonym it goes by', () => {
    const amount = postAmount(example.report().totals, 'costs', 'priorAccounts');
    expect(!isLack(amount) && amount.value && toText(amount.value.value)).toBe('262.6');
  });

  test('is that of the first of two such rows', () => {
    const { totals } = example.copy().add('Summering', { Post: 'Kostnader', Budget: 1 }).report();
    expect(postRow(totals, 'costs')).toBe(totals.rows[0]);
  });

  test('is lacking where the table has no such row', () => {
    const { totals } = example.copy().removeRow('Summering|Kostnader').report();
    expect(postRow(totals, 'costs')).toBeUndefined();
    expect(postAmount(totals, 'costs', 'budget')).toEqual({
      lack: {
        sv: 'Summering har inga belopp för Kostnader.',
        en: 'Summering has no amounts for Kostnader.',
      },
    });
  });

  test.each(Object.entries(POST_NAMES))('of %s is asked for as %s', (post, name) => {
    const { totals } = example.copy().removeRows('Summering').report();
    expect(postAmount(totals, post as keyof typeof POST_NAMES, 'budget')).toMatchObject({
      lack: { sv: `Summering har inga belopp för ${name}.` },
    });
  });
});

test('the names of posts are words that the tables understand', () => {
  const book = example.copy().removeRows('Summering');
  for (const name of Object.values(POST_NAMES)) book.add('Summering', { Post: name, Budget: 1 });
  expect(book.report().totals.rows.map(({ post }) => post.value)).toEqual(Object.keys(POST_NAMES));
});

test('the two tables of posts have columns for the amounts; Driftbudget none for last year', () => {
  const [operating, totals] = postTables(example.report());
  expect([operating.table.name, totals.table.name]).toEqual(['Driftbudget', 'Summering']);
  expect(totals.fields.map((field) => totals.table.rows[0]?.[field].column.name)).toEqual([
    'Budget',
    'Bokfört',
    'Prognos',
    'Avvikelse',
    'Bokslut föregående år',
  ]);
  expect(operating.fields.map((field) => operating.table.rows[0]?.[field].column.name)).toEqual([
    'Budget',
    'Bokfört',
    'Prognos',
    'Avvikelse',
  ]);
  expect(totals.fields).toEqual(AMOUNT_FIELDS);
});
