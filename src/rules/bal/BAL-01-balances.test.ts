import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ASSETS = 'Balansräkning|Tillgångar';
const LIABILITIES = 'Balansräkning|Skulder och eget kapital';

const LIABILITY_POSTS = [
  'Skulder och eget kapital',
  'Kortfristiga skulder',
  'Leverantörsskulder',
  'Upplupna kostnader',
  'Eget kapital',
];

/** Two topmost posts instead of a total. */
const flatLiabilities = (book: Book) =>
  book
    .removeRow(LIABILITIES)
    .set('Balansräkning|Kortfristiga skulder|Överordnad post', null)
    .set('Balansräkning|Eget kapital|Överordnad post', null);

const withoutLiabilities = (book: Book) =>
  LIABILITY_POSTS.reduce((left, post) => left.removeRow(`Balansräkning|${post}`), book);

const withoutParents = (book: Book) =>
  book.set(`${ASSETS}|Post`, 'Aktiva').removeColumn('Balansräkning', 'Överordnad post');

describe('BAL-01', () => {
  test('finds sides that differ by one krona', () => {
    const result = example.copy().set(`${ASSETS}|Belopp`, 68293210).check();
    expect(findingsOf(result, 'BAL-01')).toEqual([`error ${ASSETS}|Belopp ${LIABILITIES}|Belopp`]);
    expect(messagesOf(result, 'BAL-01')).toEqual([
      'Tillgångar: beloppet är 68 293 210 men Skulder och eget kapital är 68 293 209.',
    ]);
    expect(figuresOf(result, 'BAL-01')).toEqual([['68293210', '68293209', '1', '0', 'kr']]);
  });

  test('shows the unit that Rapport gives the balance sheet', () => {
    const book = example.copy().set('Rapport|Penningenhet balansräkning|Värde', 'tkr');
    const result = book.set(`${ASSETS}|Belopp`, '68 293 210').check();
    expect(figuresOf(result, 'BAL-01')[0]?.[4]).toBe('tkr');
  });

  test('takes the post named as its side for the total, whatever else stands topmost', () => {
    const book = example
      .copy()
      .set('Balansräkning|Kundfordringar|Överordnad post', null)
      .set(`${ASSETS}|Post`, 'Summa tillgångar');
    expect(findingsOf(book.check(), 'BAL-01')).toEqual([]);
    const flat = example.copy().removeColumn('Balansräkning', 'Överordnad post');
    expect(findingsOf(flat.check(), 'BAL-01')).toEqual([]);
    expect(reasonsOf(flat.check(), 'BAL-01')).toEqual([]);
  });

  test('adds up the topmost posts of a side without a total, within rounding', () => {
    const flat = flatLiabilities(example.copy());
    expect(findingsOf(flat.check(), 'BAL-01')).toEqual([]);
    const cells = `${ASSETS}|Belopp Balansräkning|Kortfristiga skulder|Belopp Balansräkning|Eget kapital|Belopp`;
    const within = flat.copy().set(`${ASSETS}|Belopp`, 68293210).check();
    expect(findingsOf(within, 'BAL-01')).toEqual([`info ${cells}`]);
    const beyond = flat.copy().set(`${ASSETS}|Belopp`, 68293211).check();
    expect(findingsOf(beyond, 'BAL-01')).toEqual([`error ${cells}`]);
  });

  test('adds up the topmost posts of the assets too', () => {
    const book = example
      .copy()
      .removeRow(ASSETS)
      .set('Balansräkning|Anläggningstillgångar|Överordnad post', null)
      .set('Balansräkning|Omsättningstillgångar|Överordnad post', null);
    const cells = `Balansräkning|Anläggningstillgångar|Belopp ${LIABILITIES}|Belopp Balansräkning|Omsättningstillgångar|Belopp`;
    expect(findingsOf(book.check(), 'BAL-01')).toEqual([`info ${cells}`]);
  });

  test('needs no parents to tell the only posts of two sides', () => {
    const [assets, liabilities] = ['Aktiva', 'Passiva'];
    const book = example
      .copy()
      .removeRows('Balansräkning')
      .add('Balansräkning', { Post: assets, Sida: 'Tillgångar', Belopp: 7 })
      .add('Balansräkning', { Post: liabilities, Sida: 'Skulder och eget kapital', Belopp: 8 })
      .removeColumn('Balansräkning', 'Överordnad post');
    expect(findingsOf(book.check(), 'BAL-01')).toEqual([
      'error Balansräkning|Aktiva|Belopp Balansräkning|Passiva|Belopp',
    ]);
  });

  test('does not wait for a part whose side cannot be read', () => {
    const result = example.copy().set('Balansräkning|Kundfordringar|Sida', 'Mitten').check();
    expect(reasonsOf(result, 'BAL-01')).toEqual([]);
  });

  test.each([
    [
      'a blank total',
      (book: Book) => book.set(`${LIABILITIES}|Belopp`, null),
      'Belopp för Skulder och eget kapital i Balansräkning (Balansräkning!D12) saknas.',
    ],
    [
      'a total whose side cannot be read',
      (book: Book) => book.set(`${LIABILITIES}|Sida`, 'Passiva'),
      'Sida i Balansräkning (Balansräkning!B12) kan inte läsas.',
    ],
    [
      'one side only',
      withoutLiabilities,
      'Sidan Skulder och eget kapital i Balansräkning har ingen översta post.',
    ],
    [
      'totals of other names in a table without parents',
      withoutParents,
      'Kolumnen Överordnad post saknas i Balansräkning, så delarna kan inte skiljas från summorna.',
    ],
    [
      'no table',
      (book: Book) => book.removeTable('Balansräkning'),
      'Tabellen Balansräkning finns inte.',
    ],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'BAL-01')).toEqual([]);
    expect(reasonsOf(result, 'BAL-01')).toEqual([reason]);
  });
});

saysInFull('BAL-01', {
  'sides that differ by one krona': (book) => book.set(`${ASSETS}|Belopp`, 68293210),
  'sides of several topmost posts': (book) =>
    flatLiabilities(book)
      .removeRow(ASSETS)
      .set('Balansräkning|Anläggningstillgångar|Överordnad post', null)
      .set('Balansräkning|Omsättningstillgångar|Överordnad post', null)
      .set('Balansräkning|Eget kapital|Belopp', 58904000),
  'a side of several topmost posts, within rounding': (book) =>
    flatLiabilities(book).set(`${ASSETS}|Belopp`, 68293210),
  'a blank total': (book) => book.set(`${LIABILITIES}|Belopp`, null),
  'a total whose side cannot be read': (book) => book.set(`${LIABILITIES}|Sida`, 'Passiva'),
  'one side only': withoutLiabilities,
  'totals of other names in a table without parents': withoutParents,
});
