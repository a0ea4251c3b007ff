import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, type Written } from '../testing/book.testing';
import type { CheckResult } from '../engine/checkResult';
import { applyWaivers } from './waivers';

const KEY = 'Indikatorer|KF3.2|Sjukfrånvaro|Prognos helår';
const DAY = { year: 2020, month: 9, day: 15 };

let example: Book;
let before: CheckResult;
beforeAll(async () => {
  example = await Book.example();
  before = example.check();
});

/** A row of Godkännanden that waives a finding of the case. */
const waive = (book: Book, values: Record<string, Written> = {}) =>
  book.add('Godkännanden', {
    Regel: 'IND-05',
    Nyckel: KEY,
    Motivering: 'Nedgången sedan juni räcker inte.',
    'Godkänd av': 'Anna Ek',
    Datum: '2020-09-10',
    'Giltig till': '2020-12-31',
    ...values,
  });

/** The findings of the case after the waivers of a workbook. */
const applied = (book: Book, day: typeof DAY | null = DAY, untestable: readonly string[] = []) =>
  applyWaivers(book.report(), before.findings, new Set(untestable), day);

/** The ids of what is waived. */
const waivedIn = ({ findings }: ReturnType<typeof applied>): string[] =>
  findings.filter(({ waived }) => waived !== null).map(({ id }) => id);

const WAIVED = [`IND-05|${KEY}`];

describe('a row of Godkännanden', () => {
  test('waives the finding that it names, and says who, when, why and where', () => {
    const { findings } = applied(waive(example.copy()));
    expect(findings.find(({ id }) => id === WAIVED[0])?.waived).toEqual({
      motivation: 'Nedgången sedan juni räcker inte.',
      approvedBy: 'Anna Ek',
      date: { year: 2020, month: 9, day: 10 },
      validTo: { year: 2020, month: 12, day: 31 },
      cell: {
        sheet: 'Godkännanden',
        address: expect.stringMatching(/^C\d+$/),
        key: `Godkännanden|IND-05|${KEY}|Motivering`,
        role: 'reported',
      },
    });
    expect(findings).toHaveLength(before.findings.length);
    expect(waivedIn({ findings, uses: [] })).toEqual(WAIVED);
  });

  test.each([
    ['in other letters, with spaces', { Regel: ' ind-05', Nyckel: `${KEY.toLowerCase()} ` }],
    ['with the rule in the key', { Nyckel: `IND-05|${KEY}` }],
    ['by nobody, on no day', { 'Godkänd av': null, Datum: null }],
    ['without an end', { 'Giltig till': null }],
    ['on its last day', { 'Giltig till': '2020-09-15' }],
  ])('waives: %s', (_, values) => {
    expect(waivedIn(applied(waive(example.copy(), values)))).toEqual(WAIVED);
  });

  test.each([
    ['the day after its last', { 'Giltig till': '2020-09-14' }],
    ['until a day that can’t be read', { 'Giltig till': 'snart' }],
    ['without a reason', { Motivering: null }],
    ['without a rule', { Regel: null }],
    ['without a key', { Nyckel: null }],
    ['of another rule', { Regel: 'IND-03' }],
    ['of another cell', { Nyckel: KEY.replace('Prognos helår', 'Årsmål') }],
  ])('waives nothing: %s', (_, values) => {
    expect(waivedIn(applied(waive(example.copy(), values)))).toEqual([]);
  });

  test('with an end waives nothing on a day that nobody knows; without one it does', () => {
    expect(waivedIn(applied(waive(example.copy()), null))).toEqual([]);
    expect(waivedIn(applied(waive(example.copy(), { 'Giltig till': null }), null))).toEqual(WAIVED);
  });

  test('comes before a later one about the same finding, unless it is out of force', () => {
    const motivationOf = (first: Record<string, Written>) =>
      applied(waive(waive(example.copy(), first), { Motivering: 'Den andra.' })).findings.find(
        ({ waived }) => waived !== null,
      )?.waived?.motivation;
    expect(motivationOf({ Motivering: 'Den första.' })).toBe('Den första.');
    expect(motivationOf({ 'Giltig till': '2020-09-14' })).toBe('Den andra.');
    expect(motivationOf({ Motivering: null })).toBe('Den andra.');
  });
});

describe('what becomes of a row', () => {
  const useOf = (
    values: Record<string, Written>,
    untestable: readonly string[] = [],
    day = DAY,
  ) => {
    const [use, ...others] = applied(waive(example.copy(), values), day, untestable).uses;
    expect(others).toEqual([]);
    return { isMatched: use?.isMatched, isAnswered: use?.isAnswered, isExpired: use?.isExpired };
  };
  const NEEDED = { isMatched: true, isAnswered: true, isExpired: false };

  test('it is needed, or matches nothing', () => {
    expect(useOf({})).toEqual(NEEDED);
    expect(useOf({ Nyckel: 'Indikatorer|Ingen|Årsmål' })).toEqual({ ...NEEDED, isMatched: false });
    expect(useOf({ Nyckel: null })).toEqual({ ...NEEDED, isMatched: false });
    expect(useOf({ Regel: null })).toEqual({ ...NEEDED, isMatched: false });
  });

  test('it is past its day, or nobody knows', () => {
    expect(useOf({ 'Giltig till': '2020-09-14' })).toEqual({ ...NEEDED, isExpired: true });
    expect(useOf({ 'Giltig till': 'snart' })).toEqual({ ...NEEDED, isExpired: null });
  });

  test('its rule could test nothing, so nobody can call it unused', () => {
    expect(useOf({ Regel: ' ind-05 ' }, ['IND-05'])).toMatchObject({ isAnswered: false });
    expect(useOf({}, ['IND-03'])).toMatchObject({ isAnswered: true });
  });
});

test('without rows everything is as it was found', () => {
  expect(applied(example)).toEqual({ findings: before.findings, uses: [] });
});
