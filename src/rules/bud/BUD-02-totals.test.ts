import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, figuresOf, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { changesIn, type Untestable } from '../testing/untestable.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const SUM = 'Summering|Kostnader';
const AREA = 'Verksamheter|Ekonomi|Kostnad';

/** The case has four sums of its own that are 0,1 off. */
const errorsOf = (book: Book) =>
  findingsOf(book.check(), 'BUD-02').filter((line) => line.startsWith('error'));

const UNTESTABLE: readonly Untestable[] = [
  [
    'no revenue rows',
    (book) => {
      for (const area of AREAS) book.removeRow(`Verksamheter|${area}|Intäkt`);
      return book;
    },
    'Summa intäkter har inga delar att summera.',
  ],
  [
    'no row for the total',
    (book) => book.removeRow('Summering|Intäkter'),
    'Summering har inga belopp för Intäkter.',
  ],
  [
    'a side that cannot be read',
    (book) => book.set(`${AREA}|Slag`, null),
    'Slag i Verksamheter (Verksamheter!B8) kan inte läsas, så raden kan inte räknas med.',
  ],
  [
    'no table of areas',
    (book) => book.removeTable('Verksamheter'),
    'Tabellen Verksamheter finns inte.',
  ],
  [
    'an unknown number of decimals',
    (book) => book.set('Rapport|Decimaler|Värde', 'många'),
    'Decimaler framgår inte av Rapport.',
  ],
];

describe('BUD-02', () => {
  test.each(['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'])(
    'finds a total of %s that the rows do not give',
    (column) => {
      const book = example.copy();
      const wrong = Number(book.get(`${SUM}|${column}`)) + 2;
      const [finding, ...others] = errorsOf(book.set(`${SUM}|${column}`, wrong));
      expect(others).toEqual([]);
      expect(finding).toMatch(`error ${SUM}|${column} Verksamheter|Nämnd och administration`);
      expect(finding).toContain(`${AREA}|${column}`);
    },
  );

  test('says what the rows give and how many they are', () => {
    const result = example.copy().set(`${SUM}|Prognos`, 268.9).check();
    expect(messagesOf(result, 'BUD-02')).toContain(
      'Summa kostnader: prognosen ska vara 258,9 (summan av 8 delar) men är 268,9.',
    );
    expect(figuresOf(result, 'BUD-02')).toContainEqual(['268.9', '258.9', '10.0', '0.45', 'mnkr']);
  });

  test('lets rounding explain 0,4 in eight rows, and not 0,5', () => {
    expect(errorsOf(example.copy().set(`${SUM}|Prognos`, 259.3))).toEqual([]);
    expect(errorsOf(example.copy().set(`${SUM}|Prognos`, 259.4))).toHaveLength(1);
  });

  test('leaves out only the column of a blank cell', () => {
    const result = example.copy().set(`${AREA}|Prognos`, null).set(`${SUM}|Budget`, 300).check();
    expect(reasonsOf(result, 'BUD-02')).toEqual([
      'Prognos för Ekonomi, Kostnad i Verksamheter (Verksamheter!E8) saknas.',
    ]);
    expect(findingsOf(result, 'BUD-02')[0]).toMatch(`error ${SUM}|Budget`);
  });

  test.each(UNTESTABLE)('cannot be tested with %s', (_, change, reason) => {
    const result = change(example.copy()).check();
    expect(reasonsOf(result, 'BUD-02')).toEqual([reason]);
  });
});

saysInFull('BUD-02', {
  'totals that the rows do not give': (book) =>
    book.set(`${SUM}|Prognos`, 268.9).set('Summering|Intäkter|Bokfört', 175),
  ...changesIn(UNTESTABLE),
});

const AREAS = [
  'Nämnd och administration',
  'Lön och pension',
  'Upphandling',
  'Ekonomi',
  'Kontaktcenter',
  'Rekrytering',
  'Lokalplanering',
];
