import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const amount = (post: string) => `Balansräkning|${post}|Belopp`;
const PARTS = [amount('Leverantörsskulder'), amount('Upplupna kostnader')].join(' ');

describe('BAL-04', () => {
  test('finds of-which rows that together exceed their post', () => {
    const result = example.copy().set(amount('Upplupna kostnader'), 5439315).check();
    expect(findingsOf(result, 'BAL-04')).toEqual([
      `error ${amount('Kortfristiga skulder')} ${PARTS}`,
    ]);
    expect(messagesOf(result, 'BAL-04')).toEqual([
      'Kortfristiga skulder: varav-raderna är tillsammans 10 841 683, mer än hela posten 9 388 696.',
    ]);
    expect(figuresOf(result, 'BAL-04')).toEqual([['9388696', '10841683', null, null, 'kr']]);
  });

  test.each([
    ['all of the post', 3986328, []],
    ['1 kr more, which rounding explains', 3986329, []],
    ['2 kr more', 3986330, [`error ${amount('Kortfristiga skulder')} ${PARTS}`]],
  ])('with %s', (_, accrued, findings) => {
    const result = example.copy().set(amount('Upplupna kostnader'), accrued).check();
    expect(findingsOf(result, 'BAL-04')).toEqual(findings);
  });

  test('with one of-which row as great as rounding can make the post', () => {
    const accrued = (value: number) =>
      example
        .copy()
        .set('Balansräkning|Leverantörsskulder|Varav', 'Nej')
        .set(amount('Upplupna kostnader'), value)
        .check();
    expect(findingsOf(accrued(9388697), 'BAL-04')).toEqual([]);
    expect(findingsOf(accrued(9388698), 'BAL-04')).toHaveLength(1);
  });

  test('counts only the of-which rows among the parts', () => {
    const result = example
      .copy()
      .set('Balansräkning|Leverantörsskulder|Varav', 'Nej')
      .set(amount('Leverantörsskulder'), 99999999)
      .check();
    expect(findingsOf(result, 'BAL-04')).toEqual([]);
  });

  test('looks at amounts only', () => {
    const key = 'Balansräkning|Upplupna kostnader|Förändring mot föregående år';
    expect(findingsOf(example.copy().set(key, 999999999).check(), 'BAL-04')).toEqual([]);
  });

  test('cannot be tested with a blank amount, as the case has one', () => {
    expect(reasonsOf(example.check(), 'BAL-04')).toEqual([
      'Belopp för Ingående moms i Balansräkning (Balansräkning!D11) saknas.',
    ]);
  });

  test('cannot be tested with a row whose parent cannot be trusted', () => {
    const book = example.copy().set('Balansräkning|Leverantörsskulder|Överordnad post', 'Skuld');
    expect(reasonsOf(book.check(), 'BAL-04')).toContain(
      'Överordnad post för Leverantörsskulder i Balansräkning (Balansräkning!C14) måste rättas först.',
    );
  });
});

saysInFull('BAL-04', {
  'of-which rows that together exceed their post': (book) =>
    book.set(amount('Upplupna kostnader'), 5439315),
  'a row whose parent cannot be trusted': (book) =>
    book.set('Balansräkning|Leverantörsskulder|Överordnad post', 'Skuld'),
});
