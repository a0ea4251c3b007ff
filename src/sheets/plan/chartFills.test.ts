import { describe, expect, test } from '@jest/globals';
import { CHART_FILLS, CHART_INK, CHART_OUTLINE } from './chartFills';
import { contrastOf, linear } from '../testing/contrast.testing';

const PAPER = 'FFFFFF';
const fills = Object.entries(CHART_FILLS);

/** Simulates colour blindness on linear light (Viénot, Brettel and Mollon 1999). */
const EYES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'usual eyes, or a printer without colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1, 0.14461, -0.14461],
    [0, 0.85924, 0.14076],
    [0, 0.85924, 0.14076],
  ],
};

/** CIE lightness, from 0 to 100. */
function lightness(colour: string, eyes: readonly (readonly number[])[]): number {
  const light = linear(colour);
  const seen = eyes.map((row) => row.reduce((sum, part, at) => sum + part * (light[at] ?? 0), 0));
  const [red = 0, green = 0, blue = 0] = seen;
  const bright = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 116 * Math.cbrt(bright) - 16;
}

/** A difference that is visible also where two fills do not touch, and on a poor printer. */
const LEAST_STEP = 14;

describe.each(Object.entries(EYES))('to %s', (_, eyes) => {
  test('every fill is lighter than the one before it', () => {
    const steps = fills.slice(1).map(([name, { colour }], index) => {
      const before = fills[index]?.[1].colour ?? '';
      return [name, lightness(colour, eyes) - lightness(before, eyes) >= LEAST_STEP];
    });
    expect(steps).toEqual(fills.slice(1).map(([name]) => [name, true]));
  });
});

test.each(fills)('figures are read on %s', (_, { colour, ink }) => {
  expect(contrastOf(colour, ink)).toBeGreaterThanOrEqual(4.5);
});

test('figures and outlines are seen on paper', () => {
  expect(contrastOf(CHART_INK, PAPER)).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(CHART_OUTLINE, PAPER)).toBeGreaterThanOrEqual(3);
});
