import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import { PlannedSheet } from '../testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const rowsOf = (sheet: PlannedSheet) => sheet.values(5, sheet.plan.rows.length, 13);

describe('the control report on the case', () => {
  test('says in words how the check went, when, and by which Tertial', () => {
    const sheet = PlannedSheet.of('kontrollrapport', book);
    expect(sheet.value('A1')).toBe('Kontrollrapport');
    expect(sheet.value('A2')).toMatch(
      /^Servicenämnden, tertialrapport 2 2020 per 2020-08-31\. \d+ fel, .* Rapporten har \d+ fel som inte är rättade\.$/,
    );
    expect(sheet.value('A3')).toMatch(/^Kontrollerad 2020-09-15 10:30 med Tertial 0\.1\.0\./);
  });

  test('has a row for every finding, the worst first', () => {
    const { result } = { result: book.check() };
    const words = rowsOf(PlannedSheet.of('kontrollrapport', book)).map(([word]) => word);
    const order = ['Fel', 'Varning', 'Upplysning', 'Kan inte prövas'];
    expect(words).toEqual(
      [...words].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))),
    );
    expect(words.filter((word) => word !== 'Kan inte prövas')).toHaveLength(result.findings.length);
    expect(words.filter((word) => word === 'Kan inte prövas')).toHaveLength(
      result.notTestable.length,
    );
  });

  test('shows figures as numbers, and links to the cells', () => {
    const sheet = PlannedSheet.of('kontrollrapport', book);
    const at = rowsOf(sheet).findIndex(([, rule]) => rule === 'FND-04') + 5;
    expect(sheet.values(at, at, 13)).toEqual([
      [
        'Fel',
        'FND-04',
        'Fondens avvikelse stämmer inte med budget och prognos. Utgående resultatfond: avvikelsen ska vara −1,3 (2,0 − 3,3) men är 0,0.',
        'Summering!E10',
        'Summering!D10, B10',
        0,
        -1.3,
        1.3,
        0.15,
        'mnkr',
        'Problem 1. Summering!E10: 0,0 → −1,3',
        null,
        'FND-04|Summering|Utgående resultatfond|Avvikelse',
      ],
    ]);
    expect(sheet.cell(`D${at}`)?.link).toEqual({ sheet: 'Summering', address: 'E10' });
    expect(sheet.cell(`I${at}`)?.format).toBe('#,##0.00;"−"#,##0.00;0.00');
  });

  test('says why something could not be tested', () => {
    const texts = rowsOf(PlannedSheet.of('kontrollrapport', book)).map((row) => row[2]);
    expect(texts).toContain(
      'Prövningen ”Utgående fond stämmer inte” kunde inte göras. Bokfört för Utgående resultatfond i Summering (Summering!C10) saknas.',
    );
  });
});

describe('what a user has written', () => {
  const key = 'FND-04|Summering|Utgående resultatfond|Avvikelse';

  test('stays beside its row', () => {
    const comments = new Map([[key, 'Rättas i nästa version.']]);
    const sheet = PlannedSheet.of('kontrollrapport', book, { comments });
    const row = rowsOf(sheet).find((cells) => cells[12] === key);
    expect(row?.[11]).toBe('Rättas i nästa version.');
  });

  test('is kept when what it was about is gone', () => {
    const comments = new Map([[key, 'Rättas i nästa version.']]);
    const corrected = book.copy().set('Summering|Utgående resultatfond|Avvikelse', -1.3);
    const row = rowsOf(PlannedSheet.of('kontrollrapport', corrected, { comments })).at(-1);
    expect(row?.[0]).toBe('Borta');
    expect(row?.[11]).toBe('Rättas i nästa version.');
    expect(row?.[12]).toBe(key);
  });
});

test('a waiver is listed with who and why', () => {
  const waived = book.copy().add('Godkännanden', {
    Regel: 'FND-04',
    Nyckel: 'Summering|Utgående resultatfond|Avvikelse',
    Motivering: 'Publicerad så.',
    'Godkänd av': 'Controllern',
    Datum: '2020-09-10',
    'Giltig till': '2020-12-31',
  });
  const row = rowsOf(PlannedSheet.of('kontrollrapport', waived)).find(
    ([word]) => word === 'Godkänd',
  );
  expect(row?.[1]).toBe('FND-04');
  expect(row?.[2]).toMatch(
    /^Fondens avvikelse .* Godkänd: Publicerad så\. \(Controllern 2020-09-10\)$/,
  );
});

test('a likely culprit has a column when somebody knows one', () => {
  const sheet = PlannedSheet.of('kontrollrapport', book);
  expect(sheet.value('K4')).toBe('Trolig felkälla och förslag');
  expect(sheet.plan.comments?.column).toBe(12);
  expect(sheet.cells().map(({ value }) => value)).toContain('Problem 1. Summering!E10: 0,0 → −1,3');
});
