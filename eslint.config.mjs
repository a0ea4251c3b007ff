import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';
import { pureRooms, roomZones } from './eslint.rooms.mjs';

const TYPED = ['src/**/*.{ts,tsx}', 'bench/**/*.ts', 'tests/**/*.ts', 'workbench/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'workbench/dist/', 'out/', 'coverage/', 'node_modules/', '.stryker-tmp/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: TYPED,
  })),
  {
    files: TYPED,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'office-addins': officeAddins, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-undef': 'off',
      'import-x/no-restricted-paths': ['error', { zones: roomZones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // A test stands in for the caller, and may hold a room against the real parts above it.
    files: ['src/**/*.test.{ts,tsx}', 'src/**/*.testing.{ts,tsx}'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
  {
    // What these rooms hold runs anywhere: in Excel, in Node, in a test.
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'location', 'navigator', 'fetch'],
    },
  },
  {
    // These rules follow the order of lines. The host's own tests load in one function and read in
    // another, and its bench measures requests in a loop on purpose.
    files: ['workbench/**/*.ts'],
    rules: {
      'office-addins/call-sync-after-load': 'off',
      'office-addins/call-sync-before-read': 'off',
      'office-addins/load-object-before-read': 'off',
      'office-addins/no-context-sync-in-loop': 'off',
    },
  },
  {
    files: ['*.mjs', '*.js', 'scripts/**/*.{mjs,cjs}', 'webpack/**/*.js', 'workbench/**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        exports: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  prettier,
);
