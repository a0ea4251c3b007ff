/** What a test takes that was never measured here, start of jest's worker included. */
const UNKNOWN_SECONDS = 3;

/**
 * Chooses among the tests that have to do with a change, so that they fit in a time: those that were
 * changed or stand beside what was come first, then the shortest.
 *
 * @param tests paths of tests.
 * @param changed paths of what was changed, written as the tests'.
 * @param seconds how long each test took when it last ran, by path.
 * @param most how many seconds all may take together, one after the other.
 * @returns `chosen` and `left`, which together are `tests`.
 */
function chooseTests(tests, changed, seconds, most) {
  const subjects = new Set(changed.map(subjectOf));
  const isNear = (test) => subjects.has(subjectOf(test));
  const cost = (test) => seconds[test] ?? UNKNOWN_SECONDS;
  const inOrder = [...tests].sort(
    (one, other) => Number(isNear(other)) - Number(isNear(one)) || cost(one) - cost(other),
  );
  const chosen = [];
  let total = 0;
  for (const test of inOrder) {
    total += cost(test);
    if (chosen.length > 0 && total > most) break;
    chosen.push(test);
  }
  return { chosen, left: inOrder.slice(chosen.length) };
}

/** `src/figures/round` for the file and for its test. */
const subjectOf = (file) => file.replace(/(\.testing|\.browser)?(\.test)?\.[tj]sx?$/, '');

/**
 * Files that no import leads to (pages, data, the manifest) belong to the tests that name them.
 *
 * @param files paths of such files.
 * @param texts the text of each test and its helpers, by path.
 * @returns the tests, and the files that none names.
 */
function testsNaming(files, texts) {
  const named = (file) =>
    Object.keys(texts).filter((test) =>
      texts[test].includes(file.slice(file.lastIndexOf('/') + 1)),
    );
  return {
    tests: [...new Set(files.flatMap(named))],
    unnamed: files.filter((file) => named(file).length === 0),
  };
}

module.exports = { chooseTests, testsNaming };
