import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { LANGUAGES } from '../../language/bilingual';
import { Book } from '../testing/book.testing';
import type { CheckResult } from '../engine/checkResult';
import { type Problem, type Suggestion, suggestionsOf, type WrongFormula } from '../suggestion';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** The problems, a line each: the rules, then every way to put it right. */
const told = ({ problems, findings }: CheckResult): string[][] =>
  problems.map(({ findings: own, repairs }) => [
    findings
      .filter(({ id }) => own.includes(id))
      .map(({ rule }) => rule)
      .join(' '),
    ...repairs.map(({ suggestions, formulas }) =>
      [...suggestions, ...formulas]
        .map((cell) => `${cell.key} ${toText(cell.value)}${'id' in cell ? '' : ' formula'}`)
        .join(' & '),
    ),
  ]);

const FUND = ['BUD-04 FND-01 FND-04', 'Summering|Utgående resultatfond|Avvikelse -1.3'] as const;
const BALANCE = [
  'BAL-02',
  'Balansräkning|Kundfordringar|Belopp 35316580',
  'Balansräkning|Förutbetalda kostnader och upplupna intäkter|Belopp 23047302',
  'Balansräkning|Diverse kortfristiga fordringar|Belopp 6625477',
] as const;

describe('the case', () => {
  test('one cell explains three findings; three explain the fourth, and not the total', () => {
    expect(told(example.check())).toEqual([FUND, BALANCE]);
  });

  test('every finding of a problem carries its number and its suggestions', () => {
    const { findings, problems } = example.check();
    for (const { number, findings: own, ...rest } of problems) {
      for (const id of own) {
        const finding = findings.find((one) => one.id === id);
        expect(finding?.problem).toBe(number);
        expect(finding?.suggestions).toEqual(suggestionsOf({ number, findings: own, ...rest }));
      }
    }
    const others = findings.filter(({ severity }) => severity !== 'error');
    expect(others.every(({ problem, suggestions }) => problem === null && !suggestions[0])).toBe(
      true,
    );
  });

  test('what is suggested puts the problem right', () => {
    const [fund] = example.check().problems;
    const [suggestion] = suggestionsOf(fund!);
    const mended = example
      .copy()
      .set(suggestion!.key, Number(toText(suggestion!.value)))
      .check();
    expect(told(mended)).toEqual([BALANCE]);
  });
});

const ECONOMY = 'Verksamheter|Ekonomi|Kostnad|Prognos';

describe('a typing error', () => {
  test.each([
    ['changed sign', 'Verksamheter|Upphandling|Intäkt|Avvikelse', 3.4, '-3.4', /omkastat/],
    ['swapped digits', ECONOMY, 65.1, '61.5', /bytt plats/],
    ['lost digit', 'Driftbudget|Kostnader|Budget', 26.9, '265.9', /fallit bort/],
    ['factor 10', 'Verksamheter|Lön och pension|Kostnad|Prognos', 427, '42.7', /ett steg fel/],
    ['factor 1000', 'Summering|Intäkter|Bokfört', 171000, '171.0', /annan enhet/],
    ['wrong row', 'Verksamheter|Ekonomi|Kostnad|Prognos', 41.5, '61.5', /raden intill/],
  ])('%s is named first, with the right value', (_, key, written, right, why) => {
    const { problems } = example.copy().set(key, written).check();
    const firsts = problems.map((problem) => suggestionsOf(problem)[0]!);
    const first = firsts.find((suggestion) => suggestion.key === key);
    expect([first?.key, first && toText(first.value)]).toEqual([key, right]);
    expect(first?.reason.sv).toMatch(why);
  });

  test('among the parts of a sum that nothing else binds, a telling slip comes first', () => {
    const key = 'Verksamheter|Ekonomi|Kostnad|Bokfört';
    const { problems } = example.copy().set(key, -41.7).check();
    const repairs = problems.flatMap((problem) =>
      problem.repairs.length > 3 ? [problem.repairs] : [],
    );
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.[0]?.suggestions).toMatchObject([{ key }]);
    // Every row but that of depreciation, which Driftbudget confirms.
    expect(repairs[0]).toHaveLength(8);
  });
});

describe('several errors', () => {
  test('five at once are five problems beside those of the case', () => {
    const planted = [
      [ECONOMY, 65.1, '61.5'],
      ['Verksamheter|Lön och pension|Kostnad|Prognos', 427, '42.7'],
      ['Verksamheter|Upphandling|Intäkt|Avvikelse', 3.4, '-3.4'],
      ['Summering|Intäkter|Bokfört', 117, '171.0'],
      ['Driftbudget|Kostnader|Budget', 26.9, '265.9'],
    ] as const;
    const book = example.copy();
    for (const [key, written] of planted) book.set(key, written);
    const result = book.check();
    const lines = told(result).map(([, ...repairs]) => repairs);
    for (const [key, , right] of planted) expect(lines).toContainEqual([`${key} ${right}`]);
    expect(lines).toHaveLength(7);
    expect(result.problems.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    // Each finding belongs to one problem, also where two errors explain it together; they stand in
    // the order of the findings, and so do the problems by their first.
    const places = result.problems.map(({ findings }) =>
      findings.map((id) => result.findings.findIndex((finding) => finding.id === id)),
    );
    const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
    const firsts = places.map(([first = -1]) => first);
    expect(firsts).toEqual(inOrder(firsts));
    for (const own of places) expect(own).toEqual(inOrder(own));
    expect(new Set(places.flat()).size).toBe(places.flat().length);
    expect(firsts).not.toContain(-1);
  });

  test('two amounts on each other’s rows are changed together, as one problem', () => {
    const [a, b] = [
      'Verksamheter|Kontaktcenter|Kostnad|Prognos',
      'Verksamheter|Rekrytering|Kostnad|Prognos',
    ];
    const [first, second] = [example.get(a), example.get(b)];
    const problems = told(example.copy().set(a, second).set(b, first).check());
    expect(problems[0]?.slice(0, 2)).toEqual(['BUD-01 BUD-01', `${a} 41.5 & ${b} 11.0`]);
  });
});

describe('formulas', () => {
  test('a cell with a wrong formula is shown, and nothing is suggested for it', () => {
    const key = 'Driftbudget|Intäkter|Avvikelse';
    const formula = 'B7-D7';
    const [problem, ...others] = example.copy().set(key, { value: 8.3, formula }).check().problems;
    expect(others).toHaveLength(2);
    expect(problem?.repairs).toMatchObject([
      { suggestions: [], formulas: [{ key, formula, value: { digits: -83n, scale: 1 } }] },
    ]);
  });

  test('a total that is worked out from a wrong part is not suspected: it will follow', () => {
    const variance = 'Verksamheter|Ekonomi|Kostnad|Avvikelse';
    const book = example.copy().set(ECONOMY, 65.1).set(variance, { value: -1.9, formula: 'C8-E8' });
    const { problems } = book.check();
    const first = problems.map((problem) => suggestionsOf(problem)[0]);
    expect(first).toContainEqual(expect.objectContaining({ key: ECONOMY }));
    expect(problems.flatMap(({ repairs }) => repairs.flatMap(({ formulas }) => formulas))).toEqual(
      [],
    );
  });
});

describe('cells that nobody can have typed in', () => {
  const [, first, second] = BALANCE;
  const unlock = (book: Book, said: string): Book => {
    const [key = ''] = said.split(/ (?=\d+$)/);
    return book.set(key, { value: book.get(key), isUnlocked: true });
  };

  test('on a protected sheet the unlocked cell is named, not its locked alternatives', () => {
    const book = unlock(example.copy().protect('Balansräkning'), second);
    expect(told(book.check())).toEqual([FUND, ['BAL-02', second]]);
  });

  test('unlocked cells of a sheet that nothing protects are as all others', () => {
    expect(told(unlock(example.copy(), first).check())).toEqual([FUND, BALANCE]);
  });

  test('what a query fills is as good as locked, whatever the style says', () => {
    const book = example.copy().protect('Balansräkning', 'imported');
    expect(told(unlock(book, second).check())).toEqual([FUND, BALANCE]);
  });
});

describe('every problem in full', () => {
  /** A suggestion or a wrong formula as a reader meets it. */
  const cellInFull = (cell: Suggestion | WrongFormula): string[] => [
    `${cell.sheet}!${cell.address} ${cell.key}`,
    'id' in cell
      ? `${cell.id}: ${toText(cell.from)} → ${toText(cell.value)}`
      : `=${cell.formula} → ${toText(cell.value)}`,
    ...LANGUAGES.map((language) => `${language}: ${cell.reason[language]}`),
  ];
  const inFull = ({ number, findings, repairs, isComplete }: Problem): string =>
    [
      `problem ${number}${isComplete ? '' : ', not searched to the end'}: ${findings.join(', ')}`,
      ...repairs.flatMap(({ suggestions, formulas }, at) => [
        `repair ${at + 1}`,
        ...[...suggestions, ...formulas].flatMap(cellInFull),
      ]),
    ].join('\n');

  const [KONTAKTCENTER, REKRYTERING] = [
    'Verksamheter|Kontaktcenter|Kostnad|Prognos',
    'Verksamheter|Rekrytering|Kostnad|Prognos',
  ];
  test.each<[string, (book: Book) => Book]>([
    ['the case', (book) => book],
    ['a slip on the way to one row', (book) => book.set(ECONOMY, 65.1)],
    ['amounts on each other’s rows', (book) => book.set(KONTAKTCENTER, 11).set(REKRYTERING, 41.5)],
    [
      'a wrong formula',
      (book) => book.set('Driftbudget|Intäkter|Avvikelse', { value: 8.3, formula: 'B7-D7' }),
    ],
    ['an amount with more decimals than the table', (book) => book.set(ECONOMY, 65.125)],
  ])('%s', (_, change) => {
    const { problems } = change(example.copy()).check();
    expect(problems.map(inFull).join('\n\n')).toMatchSnapshot();
  });
});

test('the same report gives the same problems, and no error gives none', () => {
  expect(told(example.check())).toEqual(told(example.copy().check()));
  const clean = example
    .copy()
    .set('Summering|Utgående resultatfond|Avvikelse', -1.3)
    .set('Balansräkning|Kundfordringar|Belopp', 35_316_580);
  expect(clean.check().problems).toEqual([]);
});
