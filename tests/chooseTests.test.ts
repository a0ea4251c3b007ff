import { describe, expect, jest, test } from '@jest/globals';

interface Chosen {
  readonly chosen: readonly string[];
  readonly left: readonly string[];
}
const { chooseTests, testsNaming } = jest.requireActual<{
  chooseTests: (
    tests: readonly string[],
    changed: readonly string[],
    seconds: Readonly<Record<string, number>>,
    most: number,
  ) => Chosen;
  testsNaming: (
    files: readonly string[],
    texts: Readonly<Record<string, string>>,
  ) => { tests: readonly string[]; unnamed: readonly string[] };
}>('../scripts/quick/chooseTests.cjs');
const { isSlow, withoutSlow } = jest.requireActual<{
  isSlow: (test: string) => boolean;
  withoutSlow: (changed: readonly string[]) => readonly string[];
}>('../scripts/quick/slowTests.cjs');

const SECONDS = { 'src/a.test.ts': 50, 'src/b.test.ts': 1, 'src/c.test.ts': 2, 'src/d.test.ts': 9 };
const TESTS = Object.keys(SECONDS);

describe('what the quick check runs', () => {
  test('is everything that fits, the shortest first', () => {
    expect(chooseTests(TESTS, ['src/x.ts'], SECONDS, 100)).toEqual({
      chosen: ['src/b.test.ts', 'src/c.test.ts', 'src/d.test.ts', 'src/a.test.ts'],
      left: [],
    });
    expect(chooseTests(TESTS, ['src/x.ts'], SECONDS, 12).left).toEqual(['src/a.test.ts']);
  });

  test('begins with the test beside what was changed, however long it is', () => {
    expect(chooseTests(TESTS, ['src/a.ts'], SECONDS, 40)).toEqual({
      chosen: ['src/a.test.ts'],
      left: ['src/b.test.ts', 'src/c.test.ts', 'src/d.test.ts'],
    });
  });

  test('takes one that was never measured for a short one', () => {
    const { chosen } = chooseTests(['src/new.test.ts', 'src/a.test.ts'], [], SECONDS, 10);
    expect(chosen).toEqual(['src/new.test.ts']);
  });

  test('leaves out what takes a browser, minutes or the built program, unless it was changed', () => {
    const slow = ['tests/pane.browser.test.ts', 'src/excel/undone.test.ts', 'tests/disk.test.ts'];
    expect(slow.every(isSlow)).toBe(true);
    expect(['tests/manifest.test.ts', 'src/excel/readTables.test.ts'].some(isSlow)).toBe(false);
    const patterns = withoutSlow([]).length;
    expect(patterns).toBeGreaterThan(4);
    expect(withoutSlow(['tests/pane.browser.test.ts']).length).toBe(patterns - 2);
    expect(withoutSlow(slow).length).toBe(patterns - 6);
  });
});

test('a page or data belongs to the tests that name it', () => {
  const texts = { 'tests/a.test.ts': "'docs/dependencies.md'", 'tests/b.test.ts': '' };
  expect(testsNaming(['docs/dependencies.md', 'docs/host.md'], texts)).toEqual({
    tests: ['tests/a.test.ts'],
    unnamed: ['docs/host.md'],
  });
});
