import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOut, randomManner } from './testing/layOut.testing';
import { Randomly } from './testing/randomly.testing';
import { randomReport } from './testing/randomReport.testing';
import { outcomeOf } from './testing/wrongIn.testing';

it('a consistent report is read back exactly, in whatever manner it is laid out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const random = new Randomly(seed);
      const report = randomReport(random);
      const manner = randomManner(random);
      const { wrong, lacking } = outcomeOf(layOut(report, manner, random), report, manner);
      expect({ manner, wrong, lacking }).toEqual({ manner, wrong: [], lacking: [] });
    }),
    { numRuns: 150 },
  );
});
