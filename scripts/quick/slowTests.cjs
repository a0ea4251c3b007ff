/**
 * Tests that take a browser, minutes or the whole program as built now: the watch and the quick check
 * leave them to `npm test`, unless they were changed themselves.
 */
const SLOW = [
  '\\.browser\\.test\\.ts$',
  'src/excel/(.*/)?undone\\.test\\.ts$',
  'tests/(addin|disk|functionsInCells|generator|release|workbench)\\.test\\.ts$',
];

/** @param test a path with forward slashes. */
const isSlow = (test) => SLOW.some((pattern) => new RegExp(pattern).test(test));

/** @returns jest's words that leave the slow tests out, those aside that are named in `changed`. */
function withoutSlow(changed) {
  const left = SLOW.filter((pattern) => !changed.some((file) => new RegExp(pattern).test(file)));
  return left.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
}

module.exports = { isSlow, withoutSlow };
