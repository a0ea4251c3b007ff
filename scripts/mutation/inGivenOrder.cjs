const Sequencer = require('@jest/test-sequencer').default;

/** Runs test files in the order of `testMatch`, so that those nearest to a change come first. */
module.exports = class InGivenOrder extends Sequencer {
  sort(tests) {
    const place = ({ path, context }) =>
      context.config.testMatch.findIndex((glob) =>
        path.replaceAll('\\', '/').endsWith(glob.replace('**', '')),
      );
    return [...tests].sort((a, b) => place(a) - place(b));
  }
};
