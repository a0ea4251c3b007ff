/** Tests stand beside what they test; swc transpiles, `npm run types` checks the types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/bench', '<rootDir>/workbench'],
  testSequencer: '<rootDir>/scripts/browserFirst.cjs',
  // Installed by the bench alone.
  modulePathIgnorePatterns: ['<rootDir>/bench/peers/node_modules'],
  testMatch: ['**/*.test.{ts,tsx}'],
  // A slow machine is no fault: only what hangs is.
  testTimeout: 120_000,
  // Fabric's usual entry is ES modules, which Jest does not read.
  moduleNameMapper: {
    '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
    '^.+\\.tsx$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
    ],
  },
};
