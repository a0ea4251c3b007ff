import { expect, test } from '@jest/globals';
import { colourOf, tint } from './colours';
import { darkened, luminanceOf } from './darkened';

test('colours of files and of the theme', () => {
  expect(colourOf({ argb: 'FF1F4E79' }, false)).toBe('#1F4E79');
  expect(colourOf({ theme: 4 }, false)).toBe('#4472C4');
  expect(tint('#4472C4', 0.8)).toBe('#dae3f3');
  expect(colourOf(undefined, false)).toBeUndefined();
});

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

test.each([
  ['#1A1A1A', '#FFFFFF'],
  ['#1F4E79', '#FFFFFF'],
  ['#FFFFFF', '#1F4E79'],
  ['#1F4E79', '#DDE8F3'],
  ['#8C0009', '#FBE3E4'],
  ['#5C4400', '#FFF1C9'],
  ['#FFFFFF', '#4472C4'],
  ['#9C0006', '#FFFFFF'],
  ['#0563C1', '#FFFFFF'],
])('%s on %s can be read in the dark too', (text, background) => {
  expect(contrast(darkened(text), darkened(background))).toBeGreaterThanOrEqual(4.5);
});
