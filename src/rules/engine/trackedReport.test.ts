import { expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { trackReads } from './trackedReport';

test('what is looked at is remembered, and is what the report holds', async () => {
  const report = (await Book.example()).report();
  const tracked = trackReads(report);
  expect([...tracked.reads]).toEqual([]);
  expect(tracked.report.goals).toBe(report.goals);
  expect(tracked.report.heading.period?.value).toBe('T2');
  expect(tracked.report.goals.rows).toBe(report.goals.rows);
  expect([...tracked.reads]).toEqual(['goals', 'heading']);
});
