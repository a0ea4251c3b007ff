import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  Book,
  figuresOf,
  findingsOf,
  messagesOf,
  reasonsOf,
  rulesIn,
} from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const row = (post: string) => `Balansräkning|${post}`;
const amount = (post: string) => `${row(post)}|Belopp`;
const LIABILITIES = ['Skulder och eget kapital', 'Kortfristiga skulder', 'Eget kapital'].map(
  amount,
);
/** The case has two of its own. */
const OWN = [
  `info ${['Tillgångar', 'Anläggningstillgångar', 'Omsättningstillgångar'].map(amount).join(' ')}`,
  `error ${[
    'Omsättningstillgångar',
    'Kundfordringar',
    'Förutbetalda kostnader och upplupna intäkter',
    'Diverse kortfristiga fordringar',
  ]
    .map(amount)
    .join(' ')}`,
];

/** The case with all amounts in kr, and so many decimals in `Rapport`. */
const inKronor = (decimals: number) =>
  example.copy().set('Rapport|Penningenhet|Värde', 'kr').set('Rapport|Decimaler|Värde', decimals);

describe('a balance sheet in kr says itself how exact it is', () => {
  test.each([0, 2])('whole kronor, with Decimaler %d', (decimals) => {
    expect(findingsOf(inKronor(decimals).check(), 'BAL-02')).toEqual(OWN);
  });

  test.each([0, 2])('öre by the number format, with Decimaler %d', (decimals) => {
    const book = inKronor(decimals);
    for (const post of ['Tillgångar', 'Anläggningstillgångar', 'Omsättningstillgångar']) {
      const value = book.get(amount(post));
      book.set(amount(post), { value, format: '#,##0.00' });
    }
    // One krona is no rounding where öre are shown.
    const [first] = findingsOf(book.check(), 'BAL-02');
    expect(first).toBe(OWN[0]?.replace('info', 'error'));
  });
});

describe('BAL-02', () => {
  test('finds a post that its parts do not give', () => {
    const result = example.copy().set(amount('Eget kapital'), 58904515).check();
    expect(findingsOf(result, 'BAL-02')).toEqual([...OWN, `error ${LIABILITIES.join(' ')}`]);
    expect(messagesOf(result, 'BAL-02')[2]).toBe(
      'Skulder och eget kapital: beloppet ska vara 68 293 211 (9 388 696 + 58 904 515) men är 68 293 209.',
    );
    expect(figuresOf(result, 'BAL-02')[2]).toEqual(['68293209', '68293211', '-2', '1.5', 'kr']);
  });

  test('lets rounding explain 1 kr in two parts', () => {
    const result = example.copy().set(amount('Eget kapital'), 58904514).check();
    expect(findingsOf(result, 'BAL-02')[2]).toBe(`info ${LIABILITIES.join(' ')}`);
  });

  test.each([
    ['stays on its side', 'Tillgångar', 'Skulder och eget kapital', 1],
    ['may belong anywhere when its side cannot be read', 'Mitten', 'Skulder och eget kapital', 0],
    ['may belong to a post whose side cannot be read', 'Tillgångar', 'Mitten', 0],
  ])('a row without a place %s', (_, itsSide, sideOfTotal, findings) => {
    const book = example
      .copy()
      .set(`${row('Kundfordringar')}|Överordnad post`, 'Fordringar')
      .set(`${row('Kundfordringar')}|Sida`, itsSide)
      .set(`${row('Skulder och eget kapital')}|Sida`, sideOfTotal)
      .set(amount('Eget kapital'), 58904515);
    expect(findingsOf(book.check(), 'BAL-02')).toHaveLength(findings);
  });

  test('leaves of-which rows alone: they need not add up', () => {
    const result = example.copy().set(amount('Leverantörsskulder'), 1).check();
    expect(findingsOf(result, 'BAL-02')).toEqual(OWN);
  });

  test('adds up what stands under a post whatever the case of its name', () => {
    const book = example
      .copy()
      .set(`${row('Eget kapital')}|Överordnad post`, 'SKULDER och eget kapital');
    expect(findingsOf(book.check(), 'BAL-02')).toEqual(OWN);
  });

  test('a repeated post blocks its own sum and not the others', () => {
    const book = example.copy().add('Balansräkning', {
      Post: 'Kundfordringar',
      Sida: 'Tillgångar',
      'Överordnad post': 'Omsättningstillgångar',
      Belopp: 10,
    });
    expect(rulesIn(book.check())).toContain('STR-04');
    expect(findingsOf(book.check(), 'BAL-02')).toEqual([OWN[0]]);
    expect(reasonsOf(book.check(), 'BAL-02')).toEqual([
      'Kundfordringar i Balansräkning (Balansräkning!D8) måste rättas först.',
    ]);
  });

  test.each([
    [
      'a blank part: only its sum',
      (book: Book) => book.set(amount('Eget kapital'), null),
      OWN,
      'Belopp för Eget kapital i Balansräkning (Balansräkning!D16) saknas.',
    ],
    [
      'a part with a parent that does not exist: it may belong to any sum of its side',
      (book: Book) => book.set(`${row('Kundfordringar')}|Överordnad post`, 'Fordringar'),
      [],
      'Överordnad post för Kundfordringar i Balansräkning (Balansräkning!C8) måste rättas först.',
    ],
    [
      'a circle',
      (book: Book) => book.set(`${row('Omsättningstillgångar')}|Överordnad post`, 'Kundfordringar'),
      [],
      'Överordnad post för Omsättningstillgångar i Balansräkning (Balansräkning!C7) måste rättas först.',
    ],
    [
      'a parent that cannot be read',
      (book: Book) => book.set(`${row('Kundfordringar')}|Överordnad post`, { error: '#N/A' }),
      [],
      'Överordnad post för Kundfordringar i Balansräkning (Balansräkning!C8) måste rättas först.',
    ],
    [
      'a post without a name: some rows may stand under it',
      (book: Book) => book.set(`${row('Tillgångar')}|Post`, null),
      [OWN[1]],
      'Post för rad 5 i Balansräkning (Balansräkning!A5) kan inte läsas.',
    ],
    [
      'no column of posts',
      (book: Book) => book.removeColumn('Balansräkning', 'Post'),
      [],
      'Kolumnen Post saknas i Balansräkning.',
    ],
    [
      'no table',
      (book: Book) => book.removeTable('Balansräkning'),
      [],
      'Tabellen Balansräkning finns inte.',
    ],
  ])('cannot be tested with %s', (_, change, findings, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'BAL-02')).toEqual(findings);
    expect(reasonsOf(result, 'BAL-02')).toEqual([reason]);
  });
});

saysInFull('BAL-02', {
  'a post that its parts do not give': (book) => book.set(amount('Eget kapital'), 58904515),
  'a blank part': (book) => book.set(amount('Eget kapital'), null),
  'a part with a parent that does not exist': (book) =>
    book.set(`${row('Kundfordringar')}|Överordnad post`, 'Fordringar'),
  'a part without a name, with a parent that cannot be read': (book) =>
    book.add('Balansräkning', { Sida: 'Tillgångar', 'Överordnad post': { error: '#N/A' } }),
  'a parent without a name': (book) => book.set(`${row('Tillgångar')}|Post`, null),
});
