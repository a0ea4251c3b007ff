import { describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { circles, importsBelow } from './importCircles.testing';

/** Circles that are right as they are, and why. */
const NATURAL = [
  // A book has sheets, a sheet has tables, and each knows what it belongs to.
  ['book', 'sheet', 'table'].map((name) => `workbench/host/model/${name}.ts`),
];

describe('import circles, types counted (import-x/no-cycle counts only what runs)', () => {
  test.each([
    ['src', [], 500],
    ['workbench', NATURAL, 200],
  ])('%s has none but natural ones', (folder, natural, least) => {
    const imports = importsBelow(path.join(__dirname, '..'), folder);
    expect(imports.size).toBeGreaterThan(least);
    expect(circles(imports)).toEqual(natural);
  });

  test.each([
    ['none', { a: ['b'], b: ['c'], c: [] }, []],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    ['two files', { a: ['b'], b: ['a'], c: ['a'] }, [['a', 'b']]],
    ['a longer way round', { c: ['a'], a: ['b'], b: ['c', 'd'], d: [] }, [['a', 'b', 'c']]],
    [
      'two apart',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one inside another', { a: ['b'], b: ['a', 'c'], c: ['b'] }, [['a', 'b', 'c']]],
  ])('%s', (_, files, expected) => {
    expect(circles(new Map(Object.entries(files)))).toEqual(expected);
  });
});
