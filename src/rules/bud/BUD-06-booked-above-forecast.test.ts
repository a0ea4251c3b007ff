import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Verksamheter|Ekonomi|Kostnad';
/** The case has one of its own. */
const OWN =
  'warning Verksamheter|Nämnd och administration|Intäkt|Bokfört Verksamheter|Nämnd och administration|Intäkt|Prognos';

const UNTESTABLE: readonly (readonly [...Untestable, findings: readonly string[]])[] = [
  [
    'a blank forecast',
    (book) => book.set(`${ROW}|Prognos`, null),
    'Prognos för Ekonomi, Kostnad i Verksamheter (Verksamheter!E8) saknas.',
    [OWN],
  ],
  [
    'a period that cannot be read: it may be year-end',
    (book) => book.set('Rapport|Period|Värde', 'T4'),
    'Värde för Period i Rapport (Rapport!B7) kan inte läsas.',
    [],
  ],
  ['no period at all', (book) => book.removeRow('Rapport|Period'), 'Period saknas i Rapport.', []],
  ['no table', (book) => book.removeTable('Verksamheter'), 'Tabellen Verksamheter finns inte.', []],
];

describe('BUD-06', () => {
  test('finds more booked than forecast for the whole year', () => {
    const result = example.copy().set(`${ROW}|Bokfört`, 61.6).check();
    expect(findingsOf(result, 'BUD-06')).toEqual([`warning ${ROW}|Bokfört ${ROW}|Prognos`, OWN]);
    expect(messagesOf(result, 'BUD-06')[0]).toBe(
      'Ekonomi, kostnad: bokfört 61,6 är redan mer än helårsprognosen 61,5.',
    );
    expect(figuresOf(result, 'BUD-06')[0]).toEqual(['61.6', '61.5', null, null, 'mnkr']);
  });

  test('allows all of the forecast to be booked', () => {
    const result = example.copy().set(`${ROW}|Bokfört`, 61.5).check();
    expect(findingsOf(result, 'BUD-06')).toEqual([OWN]);
  });

  test('does not apply at year-end, when the outcome stands in Prognos', () => {
    const result = example.copy().set('Rapport|Period|Värde', 'VB').check();
    expect(findingsOf(result, 'BUD-06')).toEqual([]);
    expect(reasonsOf(result, 'BUD-06')).toEqual([]);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason, findings) => {
    const result = change(example.copy()).check();
    expect(findingsOf(result, 'BUD-06')).toEqual(findings);
    expect(reasonsOf(result, 'BUD-06')).toEqual([reason]);
  });
});

saysInFull('BUD-06', {
  'more booked than forecast for the whole year': (book) => book.set(`${ROW}|Bokfört`, 61.6),
  'rows without a name, a side, or both': (book) =>
    book
      .set(`${ROW}|Bokfört`, 61.6)
      .set(`${ROW}|Verksamhetsområde`, null)
      .set('Verksamheter|Rekrytering|Kostnad|Bokfört', 100)
      .set('Verksamheter|Rekrytering|Kostnad|Slag', 'Utgift')
      .set('Verksamheter|Upphandling|Intäkt|Bokfört', 100)
      .set('Verksamheter|Upphandling|Intäkt|Slag', null)
      .set('Verksamheter|Upphandling||Verksamhetsområde', null),
  ...changesIn(UNTESTABLE),
});
