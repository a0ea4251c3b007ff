import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

describe('STR-07', () => {
  test('finds a copied table, which is never a second Driftbudget', () => {
    const result = example.copy().renameTable('Driftbudget', 'Driftbudget2').check();
    expect(findingsOf(result, 'STR-07')).toEqual(['info Driftbudget2||']);
    expect(messagesOf(result, 'STR-07')).toEqual([
      'Tabellen Driftbudget2 ser ut som en kopia av Driftbudget och läses inte.',
    ]);
  });

  test('finds a table of another name', () => {
    const result = example.copy().renameTable('Texter', 'Tabell').check();
    expect(messagesOf(result, 'STR-07')).toEqual(['Tabellen Tabell är okänd och läses inte.']);
  });

  test('finds a column that Tertial does not know, or that stands twice', () => {
    const unknown = example.copy().renameColumn('Verksamheter', 'Kommentar', 'Ansvarig').check();
    expect(findingsOf(unknown, 'STR-07')).toEqual(['info Verksamheter||Ansvarig']);
    expect(messagesOf(unknown, 'STR-07')).toEqual([
      'Kolumnen ”Ansvarig” i Verksamheter är okänd och läses inte.',
    ]);
    const twice = example.copy().renameColumn('Verksamheter', 'Kommentar', 'Prognos 2019').check();
    expect(messagesOf(twice, 'STR-07')).toEqual([
      'Kolumnen ”Prognos 2019” i Verksamheter läses inte: en annan kolumn står redan för Prognos.',
    ]);
    expect(findingsOf(twice, 'BUD-06')).toHaveLength(1);
  });

  test.each([
    [20, 20, 'Kolumnen ”Egen 1” i Texter är okänd och läses inte.'],
    [16_000, 1, '16000 kolumner i Texter är okända och läses inte: den första är B4.'],
  ])('tells of %i unknown columns in %i findings', (columns, findings, first) => {
    const headers = ['Text', ...Array.from({ length: columns }, (_, index) => `Egen ${index + 1}`)];
    const place = { sheet: 'Texter', headerRow: 4, firstColumn: 1, generated: false };
    const table = { name: 'Texter', headers, rows: [], ...place };
    const book = Book.of({ tables: [table], date1904: false, lastAuthor: null });
    const messages = messagesOf(book.check(), 'STR-07');
    expect(messages).toHaveLength(findings);
    expect(messages[0]).toBe(first);
  });

  test.each([
    ['BUD-99', '5 %', 'Raden ”BUD-99” i Rapport ändrar ingenting: det finns ingen regel BUD-99.'],
    ['BUD-01', '5 %', 'Raden ”BUD-01” i Rapport ändrar ingenting: regeln BUD-01 har ingen gräns.'],
    ['Telefon', '08', 'Raden ”Telefon” i Rapport ändrar ingenting: Tertial känner inte till den.'],
  ])('finds the row %s of Rapport, which changes nothing', (name, value, message) => {
    const result = example.copy().add('Rapport', { Uppgift: name, Värde: value }).check();
    expect(messagesOf(result, 'STR-07')).toEqual([message]);
    expect(findingsOf(result, 'STR-07')[0]).toMatch(`info Rapport|${name}|`);
  });

  test.each([
    ['BUD-07', '10 %'],
    ['BUD-10 belopp', '2 mnkr'],
    ['Handläggare', 'NN'],
  ])('says nothing of the row %s, which changes something', (name, value) => {
    const result = example.copy().add('Rapport', { Uppgift: name, Värde: value }).check();
    expect(findingsOf(result, 'STR-07')).toEqual([]);
  });

  test('leaves a threshold of the wrong kind to STR-03', () => {
    const result = example.copy().add('Rapport', { Uppgift: 'BUD-07', Värde: '5 mnkr' }).check();
    expect(findingsOf(result, 'STR-07')).toEqual([]);
  });

  test('says nothing of the tables and columns of the contract', () => {
    expect(findingsOf(example.check(), 'STR-07')).toEqual([]);
  });
});

saysInFull('STR-07', {
  'a copied table and one of another name': (book) =>
    book.renameTable('Driftbudget', 'Driftbudget2').renameTable('Texter', 'Tabell'),
  'columns that are unknown or stand twice': (book) =>
    book
      .renameColumn('Verksamheter', 'Kommentar', 'Prognos 2019')
      .renameColumn('Investeringar', 'Kommentar', 'Ansvarig'),
  'rows of Rapport that change nothing': (book) =>
    book
      .add('Rapport', { Uppgift: 'BUD-99', Värde: '5 %' })
      .add('Rapport', { Uppgift: 'BUD-01 belopp', Värde: '5 %' })
      .add('Rapport', { Uppgift: 'Telefon', Värde: '08' }),
});
