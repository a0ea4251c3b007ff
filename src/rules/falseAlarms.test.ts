import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book } from './book.testing';
import { consistentReport } from './consistentReport.testing';

/** Each takes some milliseconds, so CI can afford them all. */
const REPORTS = 1000;

/** The families whose rules are about sums, amounts and how they hang together. */
const ARITHMETIC = /^(?:BUD|FND|BAL)/;

test(`${REPORTS} random reports that are consistent give no false alarm`, () => {
  let passedArithmetic = 0;
  let roundings = 0;
  fc.assert(
    fc.property(consistentReport, (raw) => {
      const { findings, counts } = Book.of(raw).check();
      const alarms = findings.filter(({ severity }) => severity !== 'info');
      expect(alarms.map(({ id, message }) => `${id}: ${message.sv}`)).toEqual([]);
      roundings += findings.filter(({ rule }) => ARITHMETIC.test(rule)).length;
      passedArithmetic += counts.passed;
    }),
    { numRuns: REPORTS },
  );
  // A test that tests nothing would be content too: the rules had work to do, and met roundings.
  expect(passedArithmetic).toBeGreaterThan(REPORTS * 100);
  expect(roundings).toBeGreaterThan(REPORTS);
});
