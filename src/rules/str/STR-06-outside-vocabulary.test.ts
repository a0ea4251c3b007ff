import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, rulesIn } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

describe('STR-06', () => {
  test.each([
    ['Verksamheter|Ekonomi|Kostnad|Slag', 'Kostnader', 'Slag är ”Kostnader”. Menas Kostnad?'],
    ['Verksamheter|Ekonomi|Kostnad|Slag', null, 'Slag saknas. Tillåtna ord är Kostnad och Intäkt.'],
    [
      'Mål|KF1.1|Uppfyllelse',
      'Grön',
      'Uppfyllelse är ”Grön”. Tillåtna ord är Uppfylls helt, Uppfylls delvis, Uppfylls inte och Ingen.',
    ],
    [
      'Driftbudget|Intäkter|Post',
      'Personalkostnader',
      'Post är ”Personalkostnader”. Välj ett av orden i mallens lista.',
    ],
    [
      'Indikatorer|KF1.1|Antal tillhandahållna platser för feriejobb|Riktning',
      'Uppåt',
      'Riktning är ”Uppåt”. Tillåtna ord är Högre är bättre, Lägre är bättre, Högst, Intervall, Ja/Nej och Uppgift.',
    ],
    ['Rapport|Period|Värde', 'Q3', 'Period är ”Q3”. Tillåtna ord är T1, T2, VB och M01–M12.'],
    [
      'Rapport|Penningenhet|Värde',
      'euro',
      'Penningenhet är ”euro”. Tillåtna ord är kr, tkr och mnkr.',
    ],
    ['Balansräkning|Eget kapital|Varav', 1, 'Varav är ”1”. Tillåtna ord är Ja och Nej.'],
  ])('finds %s as %j', (key, written, message) => {
    const result = example.copy().set(key, written).check();
    expect(messagesOf(result, 'STR-06')).toEqual([message]);
    expect(findingsOf(result, 'STR-06')[0]).toMatch(/^error /);
    expect(rulesIn(result)).not.toContain('STR-03');
  });

  test('finds a misspelt setting, which would silently change nothing', () => {
    const result = example.copy().add('Rapport', { Uppgift: 'Handlägare', Värde: 'NN' }).check();
    expect(messagesOf(result, 'STR-06')).toEqual(['Uppgift är ”Handlägare”. Menas Handläggare?']);
  });

  test.each([
    ['Verksamheter|Ekonomi|Kostnad|Slag', ' KOSTNAD '],
    ['Mål|KF1.1|Uppfyllelse', null],
    ['Mål|KF1.1|Uppfyllelse', 'uppfylls  INTE'],
    ['Balansräkning|Eget kapital|Varav', true],
    ['Rapport|Penningenhet|Värde', 'Mkr'],
    ['Driftbudget|Resultat före resultatdisposition|Post', 'Resultat före bokslutsdisposition'],
  ])('allows %s as %j', (key, written) => {
    expect(findingsOf(example.copy().set(key, written).check(), 'STR-06')).toEqual([]);
  });
});

saysInFull('STR-06', {
  'words near, far and none': (book) =>
    book
      .set('Verksamheter|Ekonomi|Kostnad|Slag', 'Kostnader')
      .set('Mål|KF1.1|Uppfyllelse', 'Grön')
      .set('Mål|KF1.2|Nivå', null)
      .set('Driftbudget|Intäkter|Post', 'Personalkostnader')
      .set('Rapport|Period|Värde', 'Q3')
      .add('Rapport', { Uppgift: 'Handlägare', Värde: 'NN' }),
});
