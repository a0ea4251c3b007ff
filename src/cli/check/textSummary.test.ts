import { expect, test } from '@jest/globals';
import type { Finding, Severity } from '../../rules/finding';
import { textSummary } from './textSummary';

const found = (severity: Severity): Finding => ({
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
  waived: null,
  problem: null,
  suggestions: [],
});

test.each([
  [
    [],
    'sv',
    '0 fel, 0 varningar och 0 upplysningar. 1 prövning utan anmärkning; 2 kunde inte göras.',
  ],
  [['error', 'warning'], 'sv', '1 fel, 1 varning och 1 upplysning. '],
  [['error', 'error', 'warning', 'warning'], 'sv', '2 fel, 2 varningar och 1 upplysning. '],
  [
    ['error', 'warning'],
    'en',
    '1 error, 1 warning and 1 note. 1 check passed; 2 could not be made.',
  ],
  [['error', 'error'], 'en', '2 errors, 0 warnings and 1 note. '],
] as const)('%j in %s', (severities, language, sentence) => {
  const info = severities.length > 0 ? [found('info')] : [];
  const findings = [...severities.map(found), ...info];
  const counts = { passed: 1, notTestable: 2 };
  expect(textSummary({ findings, unlisted: [], counts }, language)).toContain(sentence);
});

test('what is counted but not listed is in the sum', () => {
  const unlisted = [
    { rule: 'BUD-10', kind: 'warning', count: 18_000 },
    { rule: 'BUD-10', kind: 'notTestable', count: 7 },
  ] as const;
  const result = { findings: [found('warning')], unlisted, counts: { passed: 1, notTestable: 9 } };
  expect(textSummary(result, 'sv')).toMatch(/^0 fel, 18001 varningar och 0 upplysningar\./);
});
