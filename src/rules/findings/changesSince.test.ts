import { expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { changesSince } from './changesSince';

test('after a correction and a new error: what is new, what is gone, what is as before', async () => {
  const book = await Book.example();
  const baseline = book.check().findings.map(({ id }) => id);
  const now = book
    .copy()
    .set('Summering|Utgående resultatfond|Avvikelse', -1.3)
    .set('Summering|Kostnader|Budget', 365.9)
    .check().findings;
  const { fresh, gone, unchanged } = changesSince(baseline, now);
  expect(gone).toEqual([
    'BUD-04|Driftbudget|Utgående resultatfond|Avvikelse',
    'FND-01|Summering|Utgående resultatfond|Avvikelse',
    'FND-04|Summering|Utgående resultatfond|Avvikelse',
  ]);
  expect(fresh.map(({ id }) => id)).toContain('BUD-04|Driftbudget|Kostnader|Budget');
  // Its rounding note became an error, but it is the same finding.
  expect(unchanged.map(({ id }) => id)).toContain('BUD-02|Summering|Kostnader|Budget');
  expect(unchanged.length + gone.length).toBe(baseline.length);
  expect(unchanged.length + fresh.length).toBe(now.length);
});

test('the same report again: nothing new, nothing gone', async () => {
  const { findings } = (await Book.example()).check();
  const ids = findings.map(({ id }) => id);
  expect(changesSince(ids, findings)).toEqual({ fresh: [], gone: [], unchanged: findings });
});
