// Jest's own test runner, which stops once a test has noticed the changed program: the rest could
// only notice it again. Jest has no such stop when a program starts it. The name of this file ends
// as the mutation tester demands of a runner that tells which test ran what.
const { createEmptyTestResult } = require('@jest/test-result');
const runTests = require('jest-circus/runner').default;

/** The change (its number) that a test has noticed; the tests of one change run in one process. */
let noticed;

module.exports = async function untilFailure(...given) {
  const [, , environment, , testFilePath] = given;
  const change = process.env.__STRYKER_ACTIVE_MUTANT__;
  const isNoticed = () => change !== undefined && noticed === change;
  if (isNoticed()) return skippedFile(testFilePath);
  const handle = environment.handleTestEvent?.bind(environment);
  environment.handleTestEvent = async (event, state) => {
    await handle?.(event, state);
    // Not before a test is done: where a hook fails, the test after it is what fails.
    if (event.name === 'test_done' && event.test.errors.length > 0) noticed = change;
    if (event.name === 'test_start' && isNoticed()) event.test.mode = 'skip';
  };
  return runTests(...given);
};

/** A file whose tests did not run; Jest takes a file without any test for a broken one. */
const skippedFile = (testFilePath) => ({
  ...createEmptyTestResult(),
  testFilePath,
  numPendingTests: 1,
  testResults: [
    { ancestorTitles: [], failureMessages: [], fullName: '', title: '', status: 'pending' },
  ],
});
