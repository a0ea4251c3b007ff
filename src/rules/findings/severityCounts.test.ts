import { beforeAll, expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import type { Finding } from '../finding';
import { bySeverity, severityCounts } from './severityCounts';

let findings: readonly Finding[];
beforeAll(async () => {
  ({ findings } = (await Book.example()).check());
});

const waived = (severity: Finding['severity']): Finding[] => {
  const waiver = { motivation: 'Därför.', approvedBy: null, date: null, validTo: null };
  return findings.map((finding) =>
    finding.severity === severity
      ? { ...finding, waived: { ...waiver, cell: finding.cells[0]! } }
      : finding,
  );
};

const countsOf = (listed: readonly Finding[]) => severityCounts({ findings: listed, unlisted: [] });

test('the case has 6 errors, with many more warnings and notes', () => {
  const counts = countsOf(findings);
  expect(counts.error).toBe(6);
  expect(counts.error + counts.warning + counts.info).toBe(findings.length);
  expect(bySeverity(findings).map(([severity, found]) => [severity, found.length])).toEqual(
    Object.entries(counts),
  );
});

test('what is waived counts no more, and a severity without findings is left out', () => {
  const all = countsOf(findings);
  expect(countsOf(waived('warning'))).toEqual({ ...all, warning: 0 });
  expect(bySeverity(waived('warning')).map(([severity]) => severity)).toEqual(['error', 'info']);
});

test('what is not listed counts all the same', () => {
  const all = countsOf(findings);
  const unlisted = (['error', 'notTestable', 'error'] as const).map((kind, count) => ({
    rule: 'BUD-01',
    kind,
    count: count + 1,
  }));
  expect(severityCounts({ findings, unlisted })).toEqual({ ...all, error: all.error + 4 });
});

test('no findings, nothing to count', () => {
  expect(countsOf([])).toEqual({ error: 0, warning: 0, info: 0 });
  expect(bySeverity([])).toEqual([]);
});
