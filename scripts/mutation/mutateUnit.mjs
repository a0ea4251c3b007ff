import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import jest from '../../jest.config.mjs';
import { ROOT } from '../run.mjs';

const HERE = join(ROOT, 'scripts', 'mutation');

/**
 * Changes every file of a unit in every way, and runs the unit's tests on each change.
 *
 * @returns the changes with their `status`, as the mutation tester gives them.
 */
export const mutateUnit = ({ sources, tests }) =>
  new Stryker({
    mutate: sources,
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      enableFindRelatedTests: false,
      config: {
        ...jest,
        roots: ['<rootDir>/src'],
        testMatch: tests.map((test) => `**/${test}`),
        testRunner: join(HERE, 'untilFailure-jest-circus.cjs'),
        testSequencer: join(HERE, 'inGivenOrder.cjs'),
      },
    },
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // A slow machine is not an endless loop.
    timeoutMS: 15_000,
    ignorePatterns: ['/dist', '/out', '/workbench/dist'],
    tempDirName: '.stryker-tmp',
    reporters: [],
    logLevel: 'error',
  }).runMutationTest();
