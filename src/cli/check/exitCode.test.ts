import { expect, test } from '@jest/globals';
import type { Finding, Severity, Waiver } from '../../rules/finding';
import { exitCode } from './exitCode';
import type { CheckedFile } from './fileResult';

const WAIVER: Waiver = {
  motivation: 'Känt.',
  approvedBy: null,
  date: null,
  validTo: null,
  cell: { sheet: 'Godkännanden', address: 'C5', key: '', role: 'reported' },
};

const checked = (severity: Severity, waived: Waiver | null): CheckedFile => {
  const finding: Finding = {
    id: '',
    rule: '',
    severity,
    message: { sv: '', en: '' },
    cells: [],
    reported: null,
    expected: null,
    imbalance: null,
    tolerance: null,
    unit: null,
    waived,
    problem: null,
    suggestions: [],
  };
  return {
    kind: 'checked',
    file: 'a.xlsx',
    adoption: null,
    report: { committee: null, year: null, period: null },
    findings: [finding],
    problems: [],
    notTestable: [],
    counts: { passed: 0, notTestable: 0 },
    unlisted: [],
  };
};

test.each<[Severity, Waiver | null, 'error' | 'warning', number]>([
  ['error', null, 'error', 1],
  ['error', WAIVER, 'error', 0],
  ['warning', null, 'error', 0],
  ['warning', null, 'warning', 1],
  ['warning', WAIVER, 'warning', 0],
  ['info', null, 'warning', 0],
])('%s, waived by %p, at the level %s: exit code %d', (severity, waived, failOn, code) => {
  expect(exitCode(checked(severity, waived), failOn)).toBe(code);
});

test('what is counted but not listed decides, too', () => {
  const unlisted = [{ rule: 'BUD-01', kind: 'error', count: 1 }] as const;
  expect(exitCode({ ...checked('info', null), unlisted }, 'error')).toBe(1);
});
