/** Tests stand beside what they test; swc transpiles, `npm run types` checks the types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/bench'],
  // A loaded machine takes its time over whole workbooks; no test measures time.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
