// The order of the test files: those that drive a browser first, since they take longest and Jest,
// until it has timed them, goes by their size. Otherwise one worker would wait for them at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const drivesBrowser = ({ path }) => path.endsWith('.browser.test.ts');

module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(drivesBrowser), ...sorted.filter((test) => !drivesBrowser(test))];
  }
};
