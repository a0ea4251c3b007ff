import type { OfficeColours } from '../../excel/surroundings/officeSurroundings';
import { contrast, luminance } from './contrast';
import { DARK, LIGHT, type Palette } from './palettes';

/** WCAG 2.1 AA for text. */
const LEAST_CONTRAST = 4.5;

const isDarkColour = (colour: string): boolean => (luminance(colour) ?? 1) < 0.5;

/**
 * The colours that fit Office as it is set: its own background where every text is readable on it,
 * else ours, light or dark as Office is.
 *
 * @param office null where Office does not say; then the system's wish decides.
 */
export function paletteFor(office: OfficeColours | null, prefersDark: boolean): Palette {
  const isKnown = office !== null && luminance(office.bodyBackground) !== null;
  const own = (isKnown ? isDarkColour(office.bodyBackground) : prefersDark) ? DARK : LIGHT;
  if (!isKnown) return own;
  const background = office.bodyBackground;
  return textsOf(own).every((text) => contrast(text, background) >= LEAST_CONTRAST)
    ? { ...own, background }
    : own;
}

/** Whether texts are light on dark. */
export const isDark = ({ background }: Palette): boolean => isDarkColour(background);

/** Every colour that texts have on the background. */
export const textsOf = ({ text, quietText, accent, error, warning, info, success }: Palette) => [
  ...[text, quietText, accent],
  ...[error, warning, info, success],
];
