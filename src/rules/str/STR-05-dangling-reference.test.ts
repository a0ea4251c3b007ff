import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str05 } from './STR-05-dangling-reference';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const GOAL_OF_ACTIVITY = 'Aktiviteter|A01|Mål-id';
const PARENT = 'Balansräkning|Kundfordringar|Överordnad post';

describe('STR-05', () => {
  test.each([
    [
      'Mål|NM1.1-1|Överordnat mål',
      'KF9.9',
      'Överordnat mål är KF9.9, men Mål har inget mål med det namnet.',
    ],
    [
      GOAL_OF_ACTIVITY,
      'NM1.1-2',
      'Mål-id är NM1.1-2, men Mål har inget mål med det namnet. Menas NM1.1-1?',
    ],
    [
      PARENT,
      'Omsättningstillgång',
      'Överordnad post är Omsättningstillgång, men Balansräkning har ingen post med det namnet. Menas Omsättningstillgångar?',
    ],
  ])('finds that %s leads nowhere', (key, written, message) => {
    const result = example.copy().set(key, written).check();
    expect(findingsOf(result, 'STR-05')).toEqual([`error ${key}`]);
    expect(messagesOf(result, 'STR-05')[0]).toContain(message);
  });

  test('makes what hangs on the row wait, and nothing else', () => {
    const parent = (post: string) => `Balansräkning|${post}|Överordnad post`;
    const result = example.copy().set(parent('Eget kapital'), 'Passiva').check();
    expect(reasonsOf(result, 'BAL-02')).toEqual([
      'Överordnad post för Eget kapital i Balansräkning (Balansräkning!C16) måste rättas först.',
    ]);
    expect(findingsOf(result, 'BAL-02')).toHaveLength(2);
  });

  test('suggests the nearest name', () => {
    const result = example.copy().set(PARENT, 'Omsättningstillgång').check();
    expect(messagesOf(result, 'STR-05')).toEqual([
      'Överordnad post är Omsättningstillgång, men Balansräkning har ingen post med det namnet. Menas Omsättningstillgångar?',
    ]);
  });

  test.each([
    [GOAL_OF_ACTIVITY, ' nm1.1-1 '],
    ['Mål|KF1.1|Överordnat mål', null],
    ['Mål|KF1.1|Överordnat mål', '–'],
  ])('allows %s to be %j', (key, written) => {
    expect(findingsOf(example.copy().set(key, written).check(), 'STR-05')).toEqual([]);
  });

  test('finds that every reference to an empty table leads nowhere', () => {
    const result = example.copy().removeRows('Mål').check();
    expect(findingsOf(result, 'STR-05')).toContain(`error ${GOAL_OF_ACTIVITY}`);
    expect(reasonsOf(result, 'STR-05')).toEqual([]);
  });

  test.each([
    ['no table of goals', (book: Book) => book.removeTable('Mål'), 'Tabellen Mål finns inte.'],
    [
      'a goal whose id is blank: it may be the one',
      (book: Book) => book.set('Mål|NM1.1-1|Mål-id', null),
      'Inte alla rader i Mål kan läsas.',
    ],
    [
      'no column of ids',
      (book: Book) => book.removeColumn('Mål', 'Mål-id'),
      'Inte alla rader i Mål kan läsas.',
    ],
  ])('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'STR-05')).toEqual([]);
    expect(reasonsOf(result, 'STR-05')).toEqual([reason]);
  });

  test('gives no hint any more where thousands of references lead nowhere', () => {
    const book = example.copy();
    for (let n = 0; n < 2000; n++) {
      book.add('Mål', {
        'Mål-id': `X${n}`,
        Nivå: 'Nämndmål',
        Mål: `Mål ${n}`,
        'Överordnat mål': `Y${n}`,
      });
    }
    const messages = messagesOf(book.check(), 'STR-05');
    expect(messages).toHaveLength(2000);
    expect(messages[0]).toMatch(/Menas /);
    expect(messages.at(-1)).toMatch(/med det namnet\.$/);
  });

  test('counts one check for every reference that leads somewhere', () => {
    const all = passedBy(str05, example);
    const fewer = example.copy().set(GOAL_OF_ACTIVITY, 'NM9').set(PARENT, null);
    expect(passedBy(str05, fewer)).toBe(all - 2);
    const untestable = example.copy().set('Mål|NM1.1-1|Mål-id', null);
    expect(passedBy(str05, untestable)).toBeLessThan(all);
    expect(passedBy(str05, untestable)).toBeGreaterThan(0);
  });
});

saysInFull('STR-05', {
  'a goal and posts that do not exist': (book) =>
    book
      .set(GOAL_OF_ACTIVITY, 'NM1.1-2')
      .set('Mål|NM1.1-1|Överordnat mål', 'KF9.99')
      .set(PARENT, 'Omsättningstillgång')
      .set('Balansräkning|Eget kapital|Överordnad post', 'Passiva'),
  'no table of goals': (book) => book.removeTable('Mål'),
  'a post that cannot be read': (book) =>
    book.set('Balansräkning|Omsättningstillgångar|Post', null),
});
