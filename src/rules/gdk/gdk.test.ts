import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, type Written } from '../testing/book.testing';
import { fourWays } from '../testing/fourWays.testing';
import { saysInFull } from '../testing/inFull.testing';
import { DECISION, FULL, QUICK } from '../profile';

const FUND = 'Summering|Utgående resultatfond|Avvikelse';
const SICKNESS = 'Indikatorer|KF3.2|Sjukfrånvaro|Prognos helår';
const day = { year: 2020, month: 9, day: 15 };

const waive = (book: Book, values: Record<string, Written> = {}) =>
  book.add('Godkännanden', {
    Regel: 'IND-05',
    Nyckel: SICKNESS,
    Motivering: 'Nedgången sedan juni räcker inte.',
    'Godkänd av': 'Anna Ek',
    Datum: '2020-09-10',
    'Giltig till': '2020-12-31',
    ...values,
  });
const WAIVER = `Godkännanden|IND-05|${SICKNESS}`;

fourWays(
  'GDK-01',
  {
    planted: [
      [
        'the finding is gone',
        (book) => waive(book).set(SICKNESS, '6,5 %'),
        [`info ${WAIVER}|Nyckel`],
      ],
      [
        'no rule of that name',
        (book) => waive(book, { Regel: 'IND-99' }),
        [`info Godkännanden|IND-99|${SICKNESS}|Regel`],
      ],
    ],
    near: [
      ['it is needed', (book) => waive(book)],
      [
        'in other letters',
        (book) => waive(book, { Regel: 'ind-05 ', Nyckel: SICKNESS.toUpperCase() }),
      ],
      ['with the rule in the key', (book) => waive(book, { Nyckel: `IND-05|${SICKNESS}` })],
    ],
    untestable: [
      ['no table', (book) => book.removeTable('Godkännanden'), /Tabellen Godkännanden finns inte/],
      ['no key', (book) => waive(book, { Nyckel: null }), /Nyckel för IND-05 .* saknas/],
      [
        'the rule could not be tested',
        (book) => waive(book).removeColumn('Indikatorer', 'Prognos helår'),
        /IND-05 kunde inte prövas/,
      ],
    ],
  },
  { day, profile: FULL },
);

fourWays(
  'GDK-02',
  {
    planted: [
      [
        'the day before',
        (book) => waive(book, { 'Giltig till': '2020-09-14' }),
        [`warning ${WAIVER}|Giltig till`],
      ],
      ['no reason', (book) => waive(book, { Motivering: ' ' }), [`warning ${WAIVER}|Motivering`]],
    ],
    near: [
      ['its last day', (book) => waive(book, { 'Giltig till': '2020-09-15' })],
      ['without an end', (book) => waive(book, { 'Giltig till': null })],
    ],
    untestable: [
      [
        'a day that can not be read',
        (book) => waive(book, { 'Giltig till': 'snart' }),
        /Giltig till för .* kan inte läsas/,
      ],
      [
        'no column for the reason',
        (book) => waive(book).removeColumn('Godkännanden', 'Motivering'),
        /Kolumnen Motivering saknas/,
      ],
    ],
  },
  { day, profile: FULL },
);

saysInFull(
  'GDK-02',
  {
    'nobody knows the day of the check': (book) => waive(book).removeRow('Rapport|Rapportdatum'),
    'a row that names no rule': (book) =>
      waive(book, { Regel: null, Motivering: null, 'Giltig till': '2020-01-31' }),
  },
  { profile: FULL },
);

describe('a waiver', () => {
  let book: Book;
  beforeAll(async () => {
    book = await Book.example();
  });
  const waivedIn = (changed: Pick<Book, 'check'>) =>
    changed.check({ day }).findings.filter(({ waived }) => waived !== null);

  test('stays with its finding, and says who, when and why', () => {
    expect(waivedIn(waive(book.copy()))).toMatchObject([
      {
        id: `IND-05|${SICKNESS}`,
        severity: 'warning',
        waived: {
          motivation: 'Nedgången sedan juni räcker inte.',
          approvedBy: 'Anna Ek',
          date: { year: 2020, month: 9, day: 10 },
          validTo: { year: 2020, month: 12, day: 31 },
          cell: { sheet: 'Godkännanden', address: 'C6' },
        },
      },
    ]);
  });

  test('is about one finding, though others point at the same cell', () => {
    const changed = waive(book.copy(), { Regel: 'FND-04', Nyckel: FUND });
    expect(waivedIn(changed).map(({ id }) => id)).toEqual([`FND-04|${FUND}`]);
    expect(findingsOf(changed.check({ day }), 'FND-01')).toHaveLength(1);
  });

  test('survives that rows are moved and sheets renamed: it binds to the key', () => {
    const raw = waive(book.copy()).raw();
    const moved = raw.tables.map((table) => ({
      ...table,
      sheet: `Blad ${table.name.length}`,
      rows: table.rows.map(({ cells, row }) => ({ cells, row: row + 7 })),
    }));
    expect(waivedIn(Book.of({ ...raw, tables: moved }))).toMatchObject([
      { id: `IND-05|${SICKNESS}`, cells: [{ sheet: 'Blad 11', address: 'H40' }, {}] },
    ]);
  });

  test.each<[string, Record<string, Written>]>([
    ['has expired', { 'Giltig till': '2020-09-14' }],
    ['has no reason', { Motivering: null }],
    ['has an end that can not be read', { 'Giltig till': 'snart' }],
    ['names another rule', { Regel: 'IND-04' }],
    ['names another column', { Nyckel: SICKNESS.replace('Prognos helår', 'Årsmål') }],
  ])('waives nothing when it %s', (_, values) => {
    expect(waivedIn(waive(book.copy(), values))).toEqual([]);
  });

  test('without a day of the check, Rapportdatum is the day', () => {
    const result = waive(book.copy(), { 'Giltig till': '2020-09-14' }).check();
    expect(findingsOf(result, 'GDK-02')).toEqual([]);
    const late = waive(book.copy(), { 'Giltig till': '2020-08-30' }).check();
    expect(findingsOf(late, 'GDK-02')).toEqual([`warning ${WAIVER}|Giltig till`]);
  });

  test('before a decision, warnings count as errors, but not those that are waived', () => {
    const full = waive(book.copy()).check({ day }).findings;
    const strict = waive(book.copy()).check({ day, profile: DECISION }).findings;
    expect(strict.map(({ id }) => id)).toEqual(full.map(({ id }) => id));
    expect(strict.filter(({ severity }) => severity === 'warning').map(({ id }) => id)).toEqual([
      `IND-05|${SICKNESS}`,
    ]);
    expect(strict.filter(({ severity }) => severity === 'info')).toEqual(
      full.filter(({ severity }) => severity === 'info'),
    );
  });

  test('the quick profile looks at structure and arithmetic only', () => {
    const { findings, notTestable } = book.check({ profile: QUICK });
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([
      'BUD-02',
      'BUD-03',
      'BUD-04',
      'FND-01',
      'FND-04',
      'BAL-02',
      'BAL-03',
    ]);
    const families = notTestable.map(({ rule }) => rule.slice(0, 3));
    expect(families.filter((name) => !/STR|MET|BUD|FND|BAL/.test(name))).toEqual([]);
  });
});
