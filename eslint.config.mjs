import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';
import office from './eslint.office.cjs';
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
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
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
    files: ['excel', 'taskpane', 'commands'].map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-syntax': ['error', ...office.officeSyntax] },
  },
  {
    // An OrNullObject is always true: what tests it for anything but isNullObject is wrong.
    files: ['src/excel/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'error' },
  },
  {
    files: [
      '*.mjs',
      '*.js',
      'scripts/**/*.{mjs,cjs}',
      'webpack/**/*.js',
      'workbench/**/*.mjs',
      'bench/**/*.{mjs,cjs}',
    ],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        module: 'writable',
        require: 'readonly',
        exports: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        globalThis: 'readonly',
        performance: 'readonly',
        requestAnimationFrame: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  prettier,
);
