import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  Book,
  figuresOf,
  findingsOf,
  messagesOf,
  reasonsOf,
  type Written,
} from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const NAME = 'Enheterna mot nämnden';
const RESULT = `EgnaKontroller|${NAME}|Resultat`;

/** The case with one control. */
const withControl = (result: Written, more: Readonly<Record<string, Written>> = {}): Book =>
  example.copy().add('EgnaKontroller', { Kontroll: NAME, Resultat: result, ...more });

/** What a formula gave when the workbook was saved. */
const formula = (value: Written): Written => ({
  value: value as never,
  formula: 'SUM(Enheter!C2:C9)-Summering!D5',
});

describe('EGN-01', () => {
  test.each<[string, Written, Readonly<Record<string, Written>>]>([
    ['false', formula(false), {}],
    ['FALSKT as text', 'FALSKT', {}],
    ['a difference', formula(0.4), {}],
    ['a difference below zero', formula(-0.4), {}],
    ['a difference above its tolerance', formula(0.4), { Tolerans: 0.3 }],
    ['a difference in millions', { value: 400_000, format: '#,##0.0,,' }, { Tolerans: 0.3 }],
  ])('finds %s', (_, result, more) => {
    const checked = withControl(result, more).check();
    expect(findingsOf(checked, 'EGN-01')).toEqual([`error ${RESULT}`]);
    expect(findingsOf(checked, 'EGN-02')).toEqual([]);
  });

  test.each<[string, Written, Readonly<Record<string, Written>>]>([
    ['true', formula(true), {}],
    ['SANT as text', 'SANT', {}],
    ['no difference', formula(0), {}],
    ['what binary fractions leave', formula(257.1 - 265.4 + 8.3), {}],
    ['a difference of its tolerance', formula(-0.3), { Tolerans: '0,3' }],
  ])('lets %s pass', (_, result, more) => {
    const checked = withControl(result, more).check();
    expect(findingsOf(checked, 'EGN-01')).toEqual([]);
    expect(reasonsOf(checked, 'EGN-01')).toEqual([]);
  });

  test.each([
    ['Fel', 'error'],
    ['Varning', 'warning'],
    ['Upplysning', 'info'],
  ])('counts as its Allvar says: %s', (word, severity) => {
    const checked = withControl(formula(false), { Allvar: word }).check();
    expect(findingsOf(checked, 'EGN-01')).toEqual([`${severity} ${RESULT}`]);
  });

  test('says the control, by how much it is off, and what the user has written', () => {
    const checked = withControl(formula(0.4), {
      Tolerans: 0.1,
      Meddelande: 'Fråga enheterna.',
    }).check();
    expect(messagesOf(checked, 'EGN-01')).toEqual([
      'Enheterna mot nämnden: skillnaden är 0,4, mer än 0,1. Fråga enheterna.',
    ]);
    expect(figuresOf(checked, 'EGN-01')).toEqual([['0.4', '0', '0.4', '0.1', null]]);
  });

  test.each<[string, () => Book, string]>([
    [
      'a formula without a saved result',
      () => withControl(formula(null)),
      'Resultat för Enheterna mot nämnden i EgnaKontroller (EgnaKontroller!B6) är en formel utan sparat resultat: öppna arbetsboken i Excel och spara den.',
    ],
    [
      'no result',
      () => withControl(null),
      'Resultat för Enheterna mot nämnden i EgnaKontroller (EgnaKontroller!B6) saknas.',
    ],
    [
      'a tolerance in words',
      () => withControl(formula(0.4), { Tolerans: 'lite' }),
      'Tolerans för Enheterna mot nämnden i EgnaKontroller (EgnaKontroller!C6) kan inte läsas.',
    ],
    ['no controls', () => example.copy(), 'Tabellen EgnaKontroller har inga rader.'],
    [
      'no table',
      () => example.copy().removeTable('EgnaKontroller'),
      'Tabellen EgnaKontroller finns inte.',
    ],
  ])('cannot be tested with %s', (_, book, reason) => {
    const checked = book().check();
    expect(findingsOf(checked, 'EGN-01')).toEqual([]);
    expect(reasonsOf(checked, 'EGN-01')).toEqual([reason]);
    expect(findingsOf(checked, 'STR-03').join()).not.toMatch('Resultat');
  });
});

describe('EGN-02', () => {
  test.each<[string, Written]>([
    ['an Excel error', formula({ error: '#REF!' })],
    ['a text', formula('stämmer')],
    ['an amount with a unit', '0,4 mnkr'],
  ])('finds %s, once', (_, result) => {
    const checked = withControl(result).check();
    expect(findingsOf(checked, 'EGN-02')).toEqual([`error ${RESULT}`]);
    for (const rule of ['EGN-01', 'STR-03', 'STR-08']) {
      expect(findingsOf(checked, rule)).toEqual([]);
    }
  });

  test('lets a control be, whatever it came to', () => {
    for (const result of [true, false, 0, 0.4, null]) {
      expect(findingsOf(withControl(formula(result)).check(), 'EGN-02')).toEqual([]);
    }
  });

  test('still minds what stands in the other columns', () => {
    const checked = withControl(true, { Tolerans: { error: '#N/A' }, Allvar: 'Farligt' }).check();
    expect(findingsOf(checked, 'STR-08')).toEqual([`error EgnaKontroller|${NAME}|Tolerans`]);
    expect(findingsOf(checked, 'STR-06')).toEqual([`error EgnaKontroller|${NAME}|Allvar`]);
  });
});

test('a control can be waived as any finding', () => {
  const book = withControl(formula(0.4)).add('Godkännanden', {
    Regel: 'EGN-01',
    Nyckel: RESULT,
    Motivering: 'Enhet 3 har inte rapporterat.',
  });
  const found = book.check().findings.find(({ rule }) => rule === 'EGN-01');
  expect(found?.waived).not.toBeNull();
});

const three = (book: Book): Book =>
  book
    .add('EgnaKontroller', { Kontroll: NAME, Resultat: 0.4, Tolerans: 0.1, Meddelande: 'Fråga.' })
    .add('EgnaKontroller', { Kontroll: 'Konton', Resultat: false, Allvar: 'Varning' })
    .add('EgnaKontroller', { Kontroll: 'Löner', Resultat: { error: '#REF!' } })
    .add('EgnaKontroller', { Kontroll: 'Hyror', Resultat: 'ja då' })
    .add('EgnaKontroller', { Kontroll: 'Lokaler', Resultat: { value: null, formula: 'A1=B1' } });

saysInFull('EGN-01', { 'controls of every kind': three });
saysInFull('EGN-02', { 'controls of every kind': three });
