import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../../rules/book.testing';
import type { CheckedReport } from './checked';
import { checkWorkbook } from './checkWorkbook';
import { figureLines, toleranceInWords } from './figureLines';
import { checksInWords, findingsInWords } from './summaryWords';

let content: CheckedReport;

beforeAll(async () => {
  const checked = checkWorkbook((await Book.example()).raw());
  if (!checked.content) throw new Error('The example has tables');
  content = checked.content;
});

test('the summary of the case', () => {
  expect(findingsInWords(content.result)).toEqual({
    sv: '4 fel, 8 varningar och 10 info.',
    en: '4 errors, 8 warnings and 10 info.',
  });
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
