import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str04 } from './STR-04-repeated-key';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

describe('STR-04', () => {
  test.each([
    [
      'Verksamheter',
      { Verksamhetsområde: 'ekonomi ', Slag: 'kostnad', Budget: 1 },
      'ekonomi|Kostnad|Verksamhetsområde',
      'Ekonomi|Kostnad|Verksamhetsområde',
    ],
    ['Summering', { Post: 'Kostnader', Budget: 1 }, 'Kostnader|Post', 'Kostnader|Post'],
    ['Mål', { 'Mål-id': 'kf1.1', Nivå: 'KF-mål', Mål: 'x' }, 'kf1.1|Mål-id', 'KF1.1|Mål-id'],
    [
      'Aktiviteter',
      { 'Aktivitet-id': 'A01', 'Mål-id': 'KF1.1', Aktivitet: 'x' },
      'A01|Aktivitet-id',
      'A01|Aktivitet-id',
    ],
    [
      'Balansräkning',
      { Post: 'Eget kapital', Sida: 'Tillgångar' },
      'Eget kapital|Post',
      'Eget kapital|Post',
    ],
    ['Rapport', { Uppgift: 'period', Värde: 'T1' }, 'period|Uppgift', 'Period|Uppgift'],
  ] as const)('finds a second row of %s with the same key', (table, row, second, first) => {
    const result = example.copy().add(table, row).check();
    expect(findingsOf(result, 'STR-04')).toEqual([`error ${table}|${second} ${table}|${first}`]);
  });

  test('takes synonyms of a post for the same post, and says where the first stands', () => {
    const result = example
      .copy()
      .add('Driftbudget', { Post: 'Summa kostnader', Budget: 1 })
      .check();
    expect(messagesOf(result, 'STR-04')).toEqual([
      'Kostnader står redan i A5 i Driftbudget: ta bort den ena raden eller rätta namnet.',
    ]);
    expect(reasonsOf(result, 'BUD-04')).toContain(
      'Kostnader i Driftbudget (Driftbudget!B5) måste rättas först.',
    );
  });

  test.each([
    ['Verksamheter', { Verksamhetsområde: 'Avskrivningar och internränta', Slag: 'Intäkt' }],
    ['Indikatorer', { 'Mål-id': 'KF1.1', Indikator: 'Sjukfrånvaro', Riktning: 'Uppgift' }],
    ['Aktiviteter', { 'Aktivitet-id': '-', 'Mål-id': 'KF1.1', Aktivitet: 'x' }],
    ['Investeringar', { Investering: 'Inventarier', Plan: 1, Prognos: 1 }],
  ] as const)('allows another row in %s', (table, row) => {
    const result = example
      .copy()
      .add(table, row)
      .add(table, { ...row, ...ANOTHER[table] })
      .check();
    expect(findingsOf(result, 'STR-04')).toEqual([]);
  });

  test('says nothing of rows that cannot be named: each is a finding of its own', () => {
    const nameless = { Slag: 'Kostnad', Budget: 1, Bokfört: 1, Prognos: 1, Avvikelse: 0 };
    const result = example
      .copy()
      .add('Verksamheter', nameless)
      .add('Verksamheter', nameless)
      .check();
    expect(findingsOf(result, 'STR-04')).toEqual([]);
    expect(findingsOf(result, 'STR-03')).toHaveLength(2);
  });

  test('tells three rows of one key apart', () => {
    const row = { Post: 'Eget kapital', Sida: 'Tillgångar' };
    const { findings } = example.copy().add('Balansräkning', row).add('Balansräkning', row).check();
    const ids = findings.filter(({ rule }) => rule === 'STR-04').map(({ id }) => id);
    expect(ids).toEqual([
      'STR-04|Balansräkning|Eget kapital|Post',
      'STR-04|Balansräkning|Eget kapital|Post#2',
    ]);
  });

  test('counts one check for every row whose key is its own', () => {
    const repeated = example.copy().add('Summering', { Post: 'Kostnader', Budget: 1 });
    expect(passedBy(str04, repeated)).toBe(passedBy(str04, example) - 1);
  });
});

/** What makes a second row another one, where it must be. */
const ANOTHER = {
  Verksamheter: { Verksamhetsområde: 'Arkiv' },
  Indikatorer: { 'Mål-id': 'KF1.2' },
  Aktiviteter: { Aktivitet: 'y' },
  Investeringar: {},
};

saysInFull('STR-04', {
  'second rows of one, two and no parts of a name': (book) =>
    book
      .add('Driftbudget', { Post: 'Summa kostnader', Budget: 1 })
      .add('Verksamheter', { Verksamhetsområde: 'ekonomi', Slag: 'Kostnad', Budget: 1 })
      .add('Rapport', { Uppgift: 'Period', Värde: 'T1' }),
});
