import jest from './jest.config.mjs';

/**
 * How well the tests of a room notice a changed program: `npm run mutate`. It takes long, so it is
 * no part of CI. One room alone: `ROOM=figures npm run mutate`.
 */
const rooms = process.env.ROOM ? [process.env.ROOM] : ['figures', 'rules'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    // A room's own tests must notice, not those of the rooms above it.
    config: { ...jest, roots: rooms.map((room) => `<rootDir>/src/${room}`) },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  mutate: [
    ...rooms.map((room) => `src/${room}/**/*.ts`),
    '!src/**/*.test.ts',
    '!src/**/*.testing.ts',
  ],
  ignorePatterns: ['dist', 'out', 'coverage'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 90, low: 85, break: 85 },
};
