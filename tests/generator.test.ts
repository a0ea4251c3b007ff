import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * What CONTRIBUTING.md says about adding things, done: one of each in a copy of the project, whose
 * types, lint and tests of the parts concerned then pass.
 */
const ROOT = path.join(__dirname, '..');
const LEFT_OUT = ['node_modules', 'dist', 'out', '.git', '.stryker-tmp', 'coverage'];

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'tertial-copy-'));
  await cp(ROOT, copy, {
    recursive: true,
    filter: (source) => !LEFT_OUT.includes(path.basename(source)),
  });
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
}, 120_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

const node = (...words: string[]) =>
  spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });

/** Runs a package's command in the copy. @returns what it said, when it failed. */
function failure(script: string, ...words: string[]): string | null {
  const { status, stdout, stderr } = node(path.join(ROOT, 'node_modules', script), ...words);
  return status === 0 ? null : `${stdout}\n${stderr}`;
}

/** The files that `npm run new` says it made or changed. */
function filesOf(...words: string[]): string[] {
  const { status, stdout, stderr } = node('scripts/new.mjs', ...words);
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout.split('\n').flatMap((line) => /^(?:made|changed) +(\S+)/.exec(line)?.[1] ?? []);
}

/** How many files CONTRIBUTING.md says that adding something takes. */
async function promised(what: string): Promise<number> {
  const guide = await readFile(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const row = guide.split('\n').find((line) => line.startsWith(`| ${what} `));
  return Number(row?.split('|')[3]);
}

async function edit(file: string, from: string, to: string): Promise<string> {
  const text = await readFile(path.join(copy, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(copy, file), text.replace(from, to));
  return file;
}

test.each([
  ['a rule', ['rule', 'INV-02', 'late-delivery']],
  ['a custom function', ['function', 'PROGNOSFEL']],
  ['a report sheet', ['sheet', 'prognoser']],
  ['an optional table with three columns', ['table', 'Prognoser', 'forecasts']],
])('%s touches as many files as promised', async (what, words) => {
  expect(filesOf(...words)).toHaveLength(await promised(what));
});

test('a column, an option and a text touch as many files as promised', async () => {
  const column = [
    await edit(
      'src/report/tables/forecasts.ts',
      '    comment,\n',
      "    comment,\n    handler: text('Handläggare', 'Vem som har gjort prognosen.'),\n",
    ),
  ];
  const option = [
    await edit(
      'src/cli/check/checkCommand.ts',
      '  options: [\n',
      `  options: [
    {
      flags: '--quiet',
      help: { sv: 'Säg ingenting.', en: 'Say nothing.' },
      standard: false,
    },
`,
    ),
    await edit(
      'src/cli/check/checkFiles.ts',
      '  readonly format: Format;\n',
      '  readonly format: Format;\n  readonly quiet?: boolean;\n',
    ),
  ];
  const said = [
    await edit(
      'src/rules/inv/INV-02-late-delivery.ts',
      'är inte skriven än',
      'är inte skriven ännu',
    ),
  ];
  expect(column).toHaveLength(await promised('a column'));
  expect(option).toHaveLength(await promised('an option of a command'));
  expect(said).toHaveLength(await promised('a text that a person reads'));
  expect(node('scripts/docs.mjs').status).toBe(0);
});

test('what exists is never written over', () => {
  for (const words of [
    ['rule', 'INV-02', 'late-delivery'],
    ['function', 'PROGNOSFEL'],
    ['sheet', 'prognoser'],
    ['table', 'Prognoser', 'forecasts'],
    ['rule', 'XYZ-1'],
    ['table', 'med mellanslag'],
    ['constructor'],
    [],
  ]) {
    const { status, stderr } = node('scripts/new.mjs', ...words);
    expect([words, status]).toEqual([words, 2]);
    expect(stderr).not.toMatch(/at \S+ \(|Error:/);
  }
});

test('the copy has the types and the lint of the project', () => {
  expect(failure('typescript/bin/tsc', '--noEmit')).toBeNull();
  const made = [
    'rules/inv',
    'functions/PROGNOSFEL.ts',
    'sheets/prognoserSheet.ts',
    'report/tables',
  ];
  const paths = made.map((name) => path.posix.join('src', name));
  expect(failure('eslint/bin/eslint.js', ...paths, 'src/cli/check/checkCommand.ts')).toBeNull();
}, 300_000);

test('the tests that hold the lists of rules, functions, sheets and tables pass in the copy', () => {
  const tests = [
    ...['src/rules/inv/INV-02', 'src/rules/catalogue', 'src/rules/rulesDocument'],
    ...[
      'src/functions/PROGNOSFEL',
      'src/functions/catalogue',
      'src/functions/arguments/cellByCell',
    ],
    ...['src/functions/publish', 'src/sheets/prognoserSheet', 'src/sheets/planSheet'],
    ...['src/sheets/sheetNames', 'src/sheets/tabPlace', 'src/report', 'src/workbook/template'],
    ...['src/cli/program/usage', 'tests/rooms'],
  ];
  expect(
    failure('jest/bin/jest.js', '--silent', '--ci=false', '--maxWorkers=1', ...tests),
  ).toBeNull();
}, 300_000);
