import { expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { oncePerReport, trackReads } from './trackedReport';

test('what is looked at is remembered, and is what the report holds', async () => {
  const report = (await Book.example()).report();
  const tracked = trackReads(report);
  expect([...tracked.reads]).toEqual([]);
  expect(tracked.report.goals).toBe(report.goals);
  expect(tracked.report.heading.period?.value).toBe('T2');
  expect(tracked.report.goals.rows).toBe(report.goals.rows);
  expect([...tracked.reads]).toEqual(['goals', 'heading']);
});

test('what is worked out once counts as read by everybody who asks', async () => {
  const report = (await Book.example()).report();
  let times = 0;
  const goalCount = oncePerReport((asked) => {
    times += 1;
    return asked.goals.rows.length;
  });
  const [first, second] = [trackReads(report), trackReads(report)];
  expect([first, second].map((tracked) => goalCount(tracked.report))).toEqual([29, 29]);
  expect([...second.reads]).toEqual(['goals']);
  expect(goalCount(report)).toBe(29);
  expect(times).toBe(1);
});
