import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const OF_WHICH = 'Driftbudget|varav avskrivningar och internränta';
/** The case has one of its own. */
const OWN =
  'error Driftbudget|Utgående resultatfond|Avvikelse Summering|Utgående resultatfond|Avvikelse';

const UNTESTABLE: readonly Untestable[] = [
  [
    'a cell that is blank in one table',
    (book) => book.set('Summering|Kostnader|Budget', ''),
    'Budget för Kostnader i Summering (Summering!B5) saknas.',
  ],
  [
    'a post that only Driftbudget has',
    (book) => book.removeRow('Summering|Intäkter'),
    'Summering har inga belopp för Intäkter.',
  ],
  [
    'a post that only Summering has',
    (book) => book.removeRow('Driftbudget|Intäkter'),
    'Driftbudget har inga belopp för Intäkter.',
  ],
  [
    'a post that cannot be read',
    (book) => book.set('Driftbudget|Intäkter|Post', 'Inkomster'),
    'Post i Driftbudget (Driftbudget!A7) kan inte läsas.',
  ],
];

describe('BUD-04', () => {
  test.each(['Budget', 'Bokfört', 'Prognos', 'Avvikelse'])(
    'finds %s that differs between the tables by the least that shows',
    (column) => {
      const book = example.copy();
      const key = `Driftbudget|Kostnader|${column}`;
      const result = book.set(key, Number(book.get(key)) + 0.1).check();
      expect(findingsOf(result, 'BUD-04')).toEqual([
        `error ${key} Summering|Kostnader|${column}`,
        OWN,
      ]);
    },
  );

  test('tells the two places apart, and has no tolerance', () => {
    const result = example.copy().set('Driftbudget|Intäkter|Prognos', 257.2).check();
    expect(messagesOf(result, 'BUD-04')[0]).toBe(
      'Intäkter: prognosen är 257,2 i Driftbudget men 257,1 i Summering.',
    );
    expect(figuresOf(result, 'BUD-04')[0]).toEqual(['257.2', '257.1', '0.1', '0', 'mnkr']);
  });

  test.each([
    ['less', 0.5, false],
    ['as much', 1, false],
    ['more, which rounding may explain', 1.1, false],
    ['more', 1.2, true],
  ])('an area named as the of-which row may hold %s: %d', (_, booked, isFound) => {
    const area = 'Verksamheter|Avskrivningar och internränta|Kostnad|Bokfört';
    const result = example.copy().set(area, booked).check();
    const found = isFound ? [`warning ${OF_WHICH}|Bokfört ${area}`] : [];
    expect(findingsOf(result, 'BUD-04')).toEqual([OWN, ...found]);
    expect(messagesOf(result, 'BUD-04').slice(1)).toEqual(
      isFound
        ? [
            'Varav avskrivningar och internränta: bokfört är 1,0, men verksamhetsområdet med det namnet har 1,2.',
          ]
        : [],
    );
  });

  test('compares the of-which row with no revenue, and so with nothing', () => {
    const result = example
      .copy()
      .set(`${OF_WHICH}|Bokfört`, 1.2)
      .set('Verksamheter|Avskrivningar och internränta|Kostnad|Slag', 'Intäkt')
      .check();
    expect(findingsOf(result, 'BUD-04')).toEqual([OWN]);
    expect(reasonsOf(result, 'BUD-04').join()).not.toMatch('varav');
  });

  test('prefers the of-which row of Summering where it has one', () => {
    const result = example
      .copy()
      .add('Summering', { Post: 'Varav avskrivningar och internränta', Budget: 2.5 })
      .check();
    expect(findingsOf(result, 'BUD-04')[0]).toMatch(
      /^error Driftbudget\|varav .*\|Budget Summering\|varav .*\|Budget$/,
    );
  });

  test('sees no difference in how the same amount is written', () => {
    const result = example.copy().set('Driftbudget|Kostnader|Prognos', '258 900 tkr').check();
    expect(findingsOf(result, 'BUD-04')).toEqual([OWN]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'BUD-04')).toEqual([OWN]);
    expect(reasonsOf(result, 'BUD-04')).toContain(reason);
  });

  test('cannot be tested without Summering', () => {
    const result = example.copy().removeTable('Summering').check();
    expect(reasonsOf(result, 'BUD-04')).toEqual(['Tabellen Summering finns inte.']);
  });
});

saysInFull('BUD-04', {
  'amounts that differ': (book) =>
    book.set('Driftbudget|Intäkter|Prognos', 257.2).set(`${OF_WHICH}|Bokfört`, 0.8),
  'an of-which row of Summering that differs': (book) =>
    book.add('Summering', { Post: 'Varav avskrivningar och internränta', Budget: 2.5 }),
  'no Summering': (book) => book.removeTable('Summering'),
  ...changesIn(UNTESTABLE),
});
