/** Tests stand beside what they test; swc transpiles, `npm run types` checks the types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  // Tests write and read whole workbooks, on machines that may have much else to do.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
