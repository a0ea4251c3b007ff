import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str09 } from './STR-09-circle';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const parent = (goal: string) => `Mål|${goal}|Överordnat mål`;

describe('STR-09', () => {
  test('finds a circle once, with every row of it', () => {
    const result = example.copy().set(parent('IM1'), 'NM1.1-1').check();
    expect(findingsOf(result, 'STR-09')).toEqual([
      `error ${parent('IM1')} ${parent('KF1.1')} ${parent('NM1.1-1')}`,
    ]);
    expect(messagesOf(result, 'STR-09')).toEqual([
      'IM1, KF1.1 och NM1.1-1 i Mål hänvisar till varandra som överordnade: rätta en av hänvisningarna.',
    ]);
  });

  test('finds a row that is its own parent', () => {
    const key = 'Balansräkning|Eget kapital|Överordnad post';
    const result = example.copy().set(key, 'eget kapital').check();
    expect(findingsOf(result, 'STR-09')).toEqual([`error ${key}`]);
    expect(messagesOf(result, 'STR-09')).toEqual([
      'Eget kapital i Balansräkning hänvisar till sig själv som överordnad: rätta hänvisningen.',
    ]);
    expect(reasonsOf(result, 'BAL-02')).toContain(
      'Överordnad post för Eget kapital i Balansräkning (Balansräkning!C16) måste rättas först.',
    );
  });

  test('allows rows that only lead into each other', () => {
    const result = example
      .copy()
      .set(parent('KF1.2'), 'KF1.1')
      .set(parent('KF1.3'), 'KF1.2')
      .check();
    expect(findingsOf(result, 'STR-09')).toEqual([]);
  });

  test('finds two circles', () => {
    const result = example.copy().set(parent('IM1'), 'KF1.1').set(parent('IM2'), 'KF2.1').check();
    expect(findingsOf(result, 'STR-09')).toHaveLength(2);
  });

  test('leaves out what only leads into a circle, also when it stands first', () => {
    const result = example
      .copy()
      .set(parent('IM1'), 'KF1.2')
      .set(parent('KF1.2'), 'KF1.3')
      .set(parent('KF1.3'), 'KF1.2')
      .check();
    expect(findingsOf(result, 'STR-09')).toEqual([`error ${parent('KF1.2')} ${parent('KF1.3')}`]);
  });

  test.each([
    [
      'the second of two rows of one name, which STR-04 tells of',
      (book: Book) => book.add('Mål', { 'Mål-id': 'KF1.1', 'Överordnat mål': 'NM1.1-1' }),
    ],
    [
      'a row without a name, which nothing can stand under',
      (book: Book) => book.set('Mål|KF1.1|Mål-id', null),
    ],
  ])('does not go by %s', (_, change) => {
    expect(findingsOf(change(example.copy()).check(), 'STR-09')).toEqual([]);
  });

  test('sees no circle where parents cannot be read', () => {
    const book = example
      .copy()
      .set(parent('IM1'), 'KF1.1')
      .set(parent('KF1.1'), { error: '#REF!' });
    expect(findingsOf(book.check(), 'STR-09')).toEqual([]);
    expect(findingsOf(book.check(), 'STR-08')).toHaveLength(1);
  });

  test('counts one check for every row that stands under another', () => {
    const circle = example.copy().set(parent('IM1'), 'NM1.1-1');
    expect(passedBy(str09, circle)).toBe(passedBy(str09, example) - 2);
  });
});

saysInFull('STR-09', {
  'a circle of goals, and a post that is its own parent': (book) =>
    book
      .set(parent('IM1'), 'NM1.1-1')
      .set('Balansräkning|Eget kapital|Överordnad post', 'Eget kapital'),
});
