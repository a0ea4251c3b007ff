import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book, type Written } from './book.testing';
import { CATALOGUE } from './catalogue';
import { check } from './check';
import { checkAgain, startChecking, type Checking } from './checking';

let book: Book;
let before: Checking;
beforeAll(async () => {
  book = await Book.example();
  before = startChecking(book.report());
});

const ALL = CATALOGUE.map(({ id }) => id);
const families = ({ ran }: Checking): string[] => [
  ...new Set(ran.map((rule) => rule.slice(0, rule.indexOf('-')))),
];
const ranAfter = (key: string, written: Written): Checking =>
  checkAgain(before, book.copy().set(key, written).report());

describe('after one edited cell', () => {
  test('every rule ran at first, and none runs again on the same report', () => {
    expect(before.ran).toEqual(ALL);
    expect(checkAgain(before, book.report()).ran).toEqual([]);
  });

  test('a control concerns the rules of internal control, and those that look at every table', () => {
    const again = ranAfter('Internkontroll|Personuppgifter|Status', 'Genomförd');
    expect(families(again)).toEqual(['STR', 'CTL']);
    expect(again.result.findings.length).toBe(before.result.findings.length - 1);
  });

  test('a post of the balance sheet concerns no rule of the budget, the fund or the goals', () => {
    const again = ranAfter('Balansräkning|Kundfordringar|Belopp', 35_316_580);
    expect(families(again)).toEqual(['STR', 'BAL']);
    expect(again.result.problems).toHaveLength(1);
  });

  test('what needs no relation leaves the problems as they were', () => {
    const again = ranAfter('Internkontroll|Behörigheter|Status', 'Försenad');
    expect(again.result.problems).toBe(before.result.problems);
  });

  test('a row that comes to repeat a key makes what hangs on it not testable', () => {
    const again = ranAfter('Verksamheter|Ekonomi|Kostnad|Verksamhetsområde', 'Upphandling');
    expect(again.ran).toContain('BUD-02');
    expect(again.result.counts.notTestable).toBeGreaterThan(before.result.counts.notTestable);
  });

  test('the unit of the report concerns everything that is counted in it', () => {
    expect(ranAfter('Rapport|Penningenhet|Värde', 'tkr').ran).toContain('BUD-07');
  });
});

/** Cells of every kind, and what may be written into them. */
const EDITS: readonly (readonly [key: string, values: readonly Written[]])[] = [
  [
    'Verksamheter|Ekonomi|Kostnad|Prognos',
    [61.5, 65.1, null, 'sextio', { value: 615, format: '0' }],
  ],
  ['Verksamheter|Lön och pension|Intäkt|Budget', [55.4, 5.54, { error: '#REF!' }]],
  ['Verksamheter|Upphandling|Kostnad|Kommentar', ['Färre uppdrag', null]],
  ['Summering|Utgående resultatfond|Avvikelse', [-1.3, 0, 1.3]],
  ['Driftbudget|Kostnader|Budget', [265.9, 269.5, null]],
  ['Balansräkning|Eget kapital|Överordnad post', ['Skulder och eget kapital', 'Okänd', null]],
  ['Balansräkning|Kundfordringar|Belopp', [35_316_570, -35_316_570]],
  ['Investeringar|Inventarier|Kommentar', ['Inköp sköts upp', null]],
  ['Internkontroll|Egna utlägg|Status', ['Genomförd', 'Ej genomförd', 'kanske']],
  ['Rapport|Decimaler|Värde', [1, 0, 'en']],
  ['Rapport|Period|Värde', ['T2', 'VB', 'T1']],
  ['Rapport|Nämnd|Värde', ['Servicenämnden', 'Kulturnämnden']],
];

test('checking again and again gives what a full check gives, whatever is written', () => {
  const edit = fc
    .constantFrom(...EDITS)
    .chain(([key, values]) => fc.constantFrom(...values).map((value) => ({ key, value })));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const changing = book.copy();
      let checking = before;
      for (const { key, value } of edits) {
        const report = changing.set(key, value).report();
        checking = checkAgain(checking, report);
        expect(checking.result).toEqual(check(report));
      }
    }),
    { numRuns: 15 },
  );
});
