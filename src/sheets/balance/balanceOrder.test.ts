import { beforeAll, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { balanceOrder } from './balanceOrder';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const drawn = (changed: Book): string[] =>
  balanceOrder(changed.report().balance.rows).map(
    ({ row, depth }) => `${'–'.repeat(depth)}${row.post.value}`,
  );

test('parts stand beneath their post', () => {
  expect(drawn(book)).toEqual([
    'Tillgångar',
    '–Anläggningstillgångar',
    '–Omsättningstillgångar',
    '––Kundfordringar',
    '––Förutbetalda kostnader och upplupna intäkter',
    '––Diverse kortfristiga fordringar',
    '–––Ingående moms',
    'Skulder och eget kapital',
    '–Kortfristiga skulder',
    '––Leverantörsskulder',
    '––Upplupna kostnader',
    '–Eget kapital',
  ]);
});

test('posts that hang on each other, or on nothing, are not lost', () => {
  const odd = book
    .copy()
    .set('Balansräkning|Tillgångar|Överordnad post', 'Kundfordringar')
    .set('Balansräkning|Eget kapital|Överordnad post', 'Okänd');
  expect(drawn(odd)).toHaveLength(12);
  expect(drawn(odd).at(-1)).toBe('Eget kapital');
});
