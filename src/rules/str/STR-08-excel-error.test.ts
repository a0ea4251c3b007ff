import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const KEY = 'Summering|Kostnader|Prognos';

describe('STR-08', () => {
  test('finds an Excel error, with the formula that gives it', () => {
    const result = example
      .copy()
      .set(KEY, { value: { error: '#REF!' }, formula: 'SUM(#REF!)' })
      .check();
    expect(findingsOf(result, 'STR-08')).toEqual([`error ${KEY}`]);
    expect(messagesOf(result, 'STR-08')).toEqual([
      'Prognos för Kostnader visar felet #REFERENS! (=SUM(#REF!)): rätta formeln eller cellen den hänvisar till.',
    ]);
  });

  test('knows the errors of Swedish Excel as texts', () => {
    const result = example.copy().set(KEY, '#SAKNAS!').check();
    expect(messagesOf(result, 'STR-08')).toEqual([
      'Prognos för Kostnader visar felet #SAKNAS!: rätta formeln eller cellen den hänvisar till.',
    ]);
  });

  test('names the setting when it stands in Rapport', () => {
    const result = example.copy().set('Rapport|Nämnd|Värde', { error: '#NAME?' }).check();
    expect(messagesOf(result, 'STR-08')).toEqual([
      'Nämnd visar felet #NAMN?: rätta formeln eller cellen den hänvisar till.',
    ]);
  });

  test('is not raised by a text that only looks like one', () => {
    const result = example.copy().set('Mål|KF1.1|Analys', '#REF! stod här förut').check();
    expect(findingsOf(result, 'STR-08')).toEqual([]);
  });
});

saysInFull('STR-08', {
  'errors with a formula, as a text and in Rapport': (book) =>
    book
      .set(KEY, { value: { error: '#REF!' }, formula: 'SUM(#REF!)' })
      .set('Summering|Intäkter|Prognos', '#SAKNAS!')
      .set('Rapport|Nämnd|Värde', { error: '#NAME?' }),
});
