import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/testing/book.testing';
import type { CheckResult } from '../../rules/engine/checkResult';
import type { Severity, Waiver } from '../../rules/finding';
import type { CheckedReport } from './checked';
import { checkWorkbook } from './checkWorkbook';
import { figureLines, toleranceInWords } from './card/figureLines';
import { checksInWords, findingsInWords, problemsInWords } from './summaryWords';

let content: CheckedReport;

beforeAll(async () => {
  const checked = checkWorkbook((await Book.example()).raw());
  if (!checked.content) throw new Error('The example has tables');
  content = checked.content;
});

/** The case with only so many of its findings. */
function only(errors: number, warnings: number, notes: number): CheckResult {
  const some = (severity: Severity, n: number) =>
    content.result.findings.filter((finding) => finding.severity === severity).slice(0, n);
  const findings = [...some('error', errors), ...some('warning', warnings), ...some('info', notes)];
  return { ...content.result, findings };
}

test.each([
  [4, 8, 10, '4 fel, 8 varningar och 10 upplysningar.', '4 errors, 8 warnings and 10 notes.'],
  [1, 1, 0, '1 fel, 1 varning och 0 upplysningar.', '1 error, 1 warning and 0 notes.'],
])('%d, %d and %d findings', (errors, warnings, notes, sv, en) => {
  expect(findingsInWords(only(errors, warnings, notes))).toEqual({ sv, en });
});

test('waived findings are not open, and are counted apart', () => {
  const result = only(2, 0, 0);
  const [first, ...rest] = result.findings;
  if (!first) throw new Error('The case has errors');
  const waived: Waiver = {
    ...{ motivation: 'Känt fel', approvedBy: null, date: null, validTo: null },
    cell: { sheet: 'Godkännanden', address: 'C5', key: '', role: 'reported' },
  };
  const withWaiver = { ...result, problems: [], findings: [{ ...first, waived }, ...rest] };
  expect(findingsInWords(withWaiver).sv).toBe('1 fel, 0 varningar och 0 upplysningar.');
  expect(problemsInWords(withWaiver)).toEqual({
    sv: '1 anmärkning är godkänd med motivering.',
    en: '1 finding is waived with a reason.',
  });
});

test('problems are counted; without any nothing is said', () => {
  expect(problemsInWords(content.result)?.sv).toBe(
    `4 anmärkningar kan bero på ${content.result.problems.length} felaktiga belopp.`,
  );
  expect(problemsInWords({ ...only(0, 1, 0), problems: [] })).toBeNull();
});

test.each([
  [1, 0, '1 prövning utan anmärkning.', '1 check passed.'],
  [
    1201,
    10,
    '1 201 prövningar utan anmärkning, 10 kunde inte göras.',
    '1,201 checks passed, 10 could not be made.',
  ],
])('%d passed, %d not testable', (passed, notTestable, sv, en) => {
  const words = checksInWords({ ...content.result, counts: { passed, notTestable } });
  expect(words).toEqual({ sv: sv.replace('1 201', '1\u00A0201'), en });
});

/** The figures of a finding and what rounding explains, as a person reads them. */
function figures(id: string): string[] {
  const finding = content.result.findings.find((one) => one.id === id);
  if (!finding) throw new Error(`No finding ${id}`);
  const { money } = content.report.heading;
  const lines = figureLines(finding, money).map(({ label, value }) => `${label.sv}: ${value.sv}`);
  const tolerance = toleranceInWords(finding, money);
  return [...lines, ...(tolerance ? [tolerance.sv] : [])].map((line) =>
    line.replaceAll('\u00A0', ' '),
  );
}

describe('the figures behind a finding', () => {
  test.each<[string, string, string[]]>([
    [
      'a sum that is wrong',
      'FND-01|Summering|Utgående resultatfond|Avvikelse',
      [
        'Står i cellen: 0,0 mnkr',
        'Ska vara: −1,3 mnkr',
        'Skillnad: 1,3 mnkr',
        'Avrundning kan förklara upp till 0,15 mnkr: skillnaden är större.',
      ],
    ],
    [
      'a sum within rounding',
      'BUD-02|Summering|Kostnader|Budget',
      [
        'Står i cellen: 265,9 mnkr',
        'Ska vara: 266,0 mnkr',
        'Skillnad: −0,1 mnkr',
        'Avrundning kan förklara upp till 0,45 mnkr: skillnaden ryms.',
      ],
    ],
    [
      'one figure in two places, of which nobody knows the right one',
      'BUD-04|Driftbudget|Utgående resultatfond|Avvikelse',
      [
        'Prövat värde: −1,3 mnkr',
        'Jämförs med: 0,0 mnkr',
        'Skillnad: −1,3 mnkr',
        'Det är samma uppgift på två ställen, så beloppen ska vara exakt lika.',
      ],
    ],
    [
      'the balance sheet, in kr',
      'BAL-02|Balansräkning|Omsättningstillgångar|Belopp',
      [
        'Står i cellen: 64 989 339 kr',
        'Ska vara: 64 989 329 kr',
        'Skillnad: 10 kr',
        'Avrundning kan förklara upp till 2 kr: skillnaden är större.',
      ],
    ],
    [
      'a judgement that has no tolerance',
      'BUD-06|Verksamheter|Nämnd och administration|Intäkt|Bokfört',
      ['Prövat värde: 3,2 mnkr', 'Jämförs med: 3,0 mnkr'],
    ],
    [
      'a rule without figures',
      'BUD-09|Verksamheter|Avskrivningar och internränta|Kostnad|Verksamhetsområde',
      [],
    ],
  ])('%s', (_, id, lines) => {
    expect(figures(id)).toEqual(lines);
  });
});
