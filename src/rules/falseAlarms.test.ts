import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book } from './testing/book.testing';
import { consistentReport } from './testing/consistentReport.testing';

/** Each is read and checked whole; CI has other things to do. */
const REPORTS = process.env['CI'] ? 250 : 1000;

/** The families whose rules are about sums, amounts and how they hang together. */
const ARITHMETIC = /^(?:BUD|FND|BAL)/;

/** Guesses from magnitudes alone: a fund that is nearly emptied looks like mixed units to it. */
const GUESS = 'MET-03';

test(`${REPORTS} random reports that are consistent give no false alarm`, () => {
  let passedArithmetic = 0;
  let roundings = 0;
  fc.assert(
    fc.property(consistentReport, (raw) => {
      const { findings, counts } = Book.of(raw).check();
      const alarms = findings.filter(({ rule, severity }) => severity !== 'info' && rule !== GUESS);
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
