import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const change = (post: string) => `Balansräkning|${post}|Förändring mot föregående år`;
const PARTS = [change('Kortfristiga skulder'), change('Eget kapital')].join(' ');
/** The case has one of its own: the liabilities take the change of the assets. */
const OWN = `info ${change('Tillgångar')} ${PARTS}`;

describe('BAL-03', () => {
  test('takes the change of the other side where a total leaves its own blank', () => {
    const result = example.copy().set(change('Tillgångar'), -984373).check();
    expect(findingsOf(result, 'BAL-03')).toEqual([OWN.replace('info', 'error')]);
    expect(messagesOf(result, 'BAL-03')).toEqual([
      'Tillgångar = Skulder och eget kapital: förändringen ska vara −984 371 (674 542 + (−1 658 913)) men är −984 373.',
    ]);
    expect(figuresOf(result, 'BAL-03')).toEqual([['-984373', '-984371', '-2', '1.5', 'kr']]);
  });

  test('takes it the other way too', () => {
    const book = example.copy().set(change('Tillgångar'), null);
    book.set(change('Skulder och eget kapital'), -984371);
    book.set(change('Anläggningstillgångar'), 1).set(change('Omsättningstillgångar'), 2);
    expect(findingsOf(book.check(), 'BAL-03')).toEqual([
      `error ${change('Skulder och eget kapital')} ${change('Anläggningstillgångar')} ${change('Omsättningstillgångar')}`,
    ]);
  });

  test('compares the totals where both sides give theirs, and leaves 1 kr to rounding', () => {
    const total = (value: number) =>
      findingsOf(example.copy().set(change('Skulder och eget kapital'), value).check(), 'BAL-03');
    const between = `${change('Tillgångar')} ${change('Skulder och eget kapital')}`;
    expect(total(-984372)).not.toContain(`info ${between}`);
    expect(total(-984371)).toContain(`info ${between}`);
    expect(total(-984370)).toContain(`error ${between}`);
  });

  test.each([
    ['liabilities', 'Skulder och eget kapital', ['Kortfristiga skulder', 'Eget kapital']],
    ['assets', 'Tillgångar', ['Anläggningstillgångar', 'Omsättningstillgångar']],
  ])('has no total to compare where the %s have none', (_, total, posts) => {
    const book = example.copy().set(change('Skulder och eget kapital'), 1);
    book.removeRow(`Balansräkning|${total}`);
    for (const post of posts) book.set(`Balansräkning|${post}|Överordnad post`, null);
    book.set(change(posts[0] ?? ''), 2);
    expect(findingsOf(book.check(), 'BAL-03').join()).not.toContain(change(posts[0] ?? ''));
  });

  test('does not add up of-which rows', () => {
    const result = example.copy().set(change('Leverantörsskulder'), 9999999).check();
    expect(findingsOf(result, 'BAL-03')).toEqual([OWN]);
  });

  test.each([
    [
      'a blank change of a part',
      (book: Book) => book.set(change('Eget kapital'), '..'),
      'Förändring mot föregående år för Eget kapital i Balansräkning (Balansräkning!E16) saknas.',
    ],
    [
      'a change that cannot be read',
      (book: Book) => book.set(change('Kortfristiga skulder'), 'ökar'),
      'Förändring mot föregående år för Kortfristiga skulder i Balansräkning (Balansräkning!E13) kan inte läsas.',
    ],
    [
      'no column for changes',
      (book: Book) => book.removeColumn('Balansräkning', 'Förändring mot föregående år'),
      'Kolumnen Förändring mot föregående år saknas i Balansräkning.',
    ],
  ])('cannot be tested with %s', (_, edit, reason) => {
    const result = edit(example.copy()).check();
    expect(findingsOf(result, 'BAL-03')).toEqual([]);
    expect(reasonsOf(result, 'BAL-03')).toContain(reason);
  });
});

saysInFull('BAL-03', {
  'a total that takes the change of the other side': (book) =>
    book.set(change('Tillgångar'), -984373),
  'totals that differ': (book) => book.set(change('Skulder och eget kapital'), -984370),
  'blank and unreadable changes': (book) =>
    book.set(change('Eget kapital'), '..').set(change('Omsättningstillgångar'), 'ökar'),
  'no column for changes': (book) =>
    book.removeColumn('Balansräkning', 'Förändring mot föregående år'),
});
