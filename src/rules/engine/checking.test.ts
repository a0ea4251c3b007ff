import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book, type Written } from '../testing/book.testing';
import { CATALOGUE } from '../catalogue';
import { check } from './check';
import type { CheckOptions, CheckResult } from './checkResult';
import { checkAgain, startChecking, type Checking } from './checking';
import { DECISION, FULL, type Profile, QUICK } from '../profile';
import { suggestionsOf } from '../suggestion';

let book: Book;
let before: Checking;
beforeAll(async () => {
  book = await Book.example();
  before = startChecking(book.report());
});

/** The rules about waivers depend on all others, and are not counted. */
const ALL = CATALOGUE.filter(({ family }) => family !== 'GDK').map(({ id }) => id);
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

  test('a control concerns the rules of internal control and of texts, and those that look at every table', () => {
    const again = ranAfter('Internkontroll|Personuppgifter|Status', 'Genomförd');
    expect(families(again)).toEqual(['STR', 'CTL', 'TXT']);
    expect(again.result.findings.length).toBe(before.result.findings.length - 1);
  });

  test('a post of the balance sheet concerns no rule of the budget, the fund or the goals', () => {
    const again = ranAfter('Balansräkning|Kundfordringar|Belopp', 35_316_580);
    expect(families(again)).toEqual(['STR', 'BAL', 'TXT']);
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

  test('a goal that gets another name concerns the tables that name it, though they are as before', () => {
    const again = ranAfter('Mål|NM1.1-1|Mål-id', 'NM9');
    expect(again.ran).toContain('ACT-07');
    expect(again.result).toEqual(check(again.report));
    // That they still are broken is no news; that they no longer are is.
    expect(checkAgain(again, again.report).ran).toEqual([]);
    const back = checkAgain(again, book.report());
    expect(back.ran).toContain('ACT-07');
    expect(back.result).toEqual(before.result);
  });

  test('a table that is gone makes its rules not testable', () => {
    const again = checkAgain(before, book.copy().removeTable('Investeringar').report());
    expect(families(again)).toEqual(['STR', 'INV', 'TXT']);
    expect(again.result.notTestable).toContainEqual({
      rule: 'INV-01',
      reason: {
        sv: 'Tabellen Investeringar finns inte.',
        en: 'The table Investeringar does not exist.',
      },
    });
  });

  test('the unit of the report concerns everything that is counted in it', () => {
    expect(ranAfter('Rapport|Penningenhet|Värde', 'tkr').ran).toContain('BUD-07');
  });
});

describe('by a profile', () => {
  const KEY = 'Indikatorer|KF3.2|Sjukfrånvaro|Prognos helår';
  const waived = (copy: Book, validTo: string) =>
    copy.add('Godkännanden', {
      Regel: 'IND-05',
      Nyckel: KEY,
      Motivering: 'Nedgången sedan juni räcker inte.',
      'Giltig till': validTo,
    });

  test('only its rules run', () => {
    const { ran, result } = startChecking(book.report(), { profile: QUICK });
    expect(ran).toEqual(CATALOGUE.filter(QUICK.includes).map(({ id }) => id));
    expect(result.findings.map(({ rule }) => rule)).not.toContain('GOL-02');
    expect(result.counts.passed).toBeLessThan(before.result.counts.passed);
    expect(result.problems).toHaveLength(2);
  });

  test('before a decision an open warning is an error, and a waived one is not', () => {
    const report = waived(book.copy(), '2020-12-31').report();
    const severitiesIn = (profile: Profile) =>
      new Map(
        check(report, { profile }).findings.map(({ id, severity }) => [id, severity] as const),
      );
    const [full, strict] = [severitiesIn(FULL), severitiesIn(DECISION)];
    const raised = [...full].filter(([id, severity]) => strict.get(id) !== severity);
    const warnings = [...full].filter(([, severity]) => severity === 'warning');
    expect(strict.get(`IND-05|${KEY}`)).toBe('warning');
    expect(raised).toEqual(warnings.filter(([id]) => id !== `IND-05|${KEY}`));
    expect(raised.every(([id]) => strict.get(id) === 'error')).toBe(true);
  });

  test('a waiver is held against the day that is given, else against that of the report', () => {
    const waivedOn = (validTo: string, options: CheckOptions = {}) =>
      check(waived(book.copy(), validTo).report(), options)
        .findings.filter((finding) => finding.waived !== null)
        .map(({ id }) => id);
    // The report is of 31 August.
    expect(waivedOn('2020-08-31')).toEqual([`IND-05|${KEY}`]);
    expect(waivedOn('2020-08-30')).toEqual([]);
    const day = { year: 2020, month: 8, day: 30 };
    expect(waivedOn('2020-08-30', { day })).toEqual([`IND-05|${KEY}`]);
  });

  test('the rules about waivers come last, and count too', () => {
    const [expired, inForce] = ['2020-08-30', '2020-08-31'].map((validTo) =>
      check(waived(book.copy(), validTo).report()),
    ) as [CheckResult, CheckResult];
    expect(expired.findings.at(-1)?.rule).toBe('GDK-02');
    expect(inForce.findings.at(-1)?.rule).not.toBe('GDK-02');
    expect(inForce.counts.passed).toBe(expired.counts.passed + 1);
    const ofOthers = ({ notTestable }: CheckResult) =>
      notTestable.filter(({ rule }) => !rule.startsWith('GDK'));
    expect(expired.notTestable).toEqual(ofOthers(before.result));
    expect(ofOthers(before.result)).toHaveLength(before.result.notTestable.length - 2);
    const without = check(book.copy().removeTable('Godkännanden').report());
    expect(without.notTestable.slice(-2).map(({ rule }) => rule)).toEqual(['GDK-01', 'GDK-02']);
    expect(without.counts.notTestable).toBe(before.result.counts.notTestable);
    expect(expired.counts.notTestable).toBe(before.result.counts.notTestable - 2);
  });

  test('a finding knows its problem and what would put it right', () => {
    const [fund] = before.result.problems;
    const { findings } = before.result;
    const own = findings.filter(({ problem }) => problem === fund?.number);
    expect(own.map(({ id }) => id)).toEqual(fund?.findings);
    expect(own[0]?.suggestions).toEqual(fund && suggestionsOf(fund));
    expect(findings.filter(({ problem }) => problem === null)[0]?.suggestions).toEqual([]);
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
