import { describe, expect, test } from '@jest/globals';
import type { OfficeColours } from '../../excel/surroundings/officeSurroundings';
import { contrast } from './contrast';
import { paletteFor, textsOf } from './paletteFor';
import { DARK, LIGHT, type Palette } from './palettes';

const office = (bodyBackground: string): OfficeColours => ({
  bodyBackground,
  bodyForeground: '#000000',
  controlBackground: bodyBackground,
  controlForeground: '#000000',
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['white', '#ffffff', 1],
])('contrast of %s on %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

describe.each<[string, Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s colours', (_, palette) => {
  test('every text is readable on background and surface', () => {
    for (const text of textsOf(palette)) {
      expect(contrast(text, palette.background)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, palette.surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('text on the accent is readable, also hovered and pressed', () => {
    for (const accent of [palette.accent, palette.accentHovered, palette.accentPressed]) {
      expect(contrast(palette.onAccent, accent)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('outlines of controls can be seen', () => {
    expect(contrast(palette.outline, palette.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.outline, palette.surface)).toBeGreaterThanOrEqual(3);
  });
});

test.each<[string, OfficeColours | null, boolean, Palette]>([
  ['no word from Office, light system', null, false, LIGHT],
  ['no word from Office, dark system', null, true, DARK],
  [
    'light grey Office on a dark system',
    office('#f5f5f5'),
    true,
    { ...LIGHT, background: '#f5f5f5' },
  ],
  ['black Office on a light system', office('#0a0a0a'), false, { ...DARK, background: '#0a0a0a' }],
  ['an Office of middle grey, where our texts would not show', office('#808080'), false, DARK],
  ['a colour that is none', office('Window'), true, DARK],
])('%s', (_, colours, prefersDark, expected) => {
  expect(paletteFor(colours, prefersDark)).toEqual(expected);
});
