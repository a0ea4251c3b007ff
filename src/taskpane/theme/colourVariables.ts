import type { Palette } from './palettes';

/** The name by which styles use a colour: `var(--tertial-quietText)`. */
export const colour = (name: keyof Palette): string => `var(--tertial-${name})`;

/** The colours as custom properties of the page, so that styles don't change with the theme. */
export const colourVariables = (palette: Palette): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(palette).map(([name, value]: [string, string]) => [`--tertial-${name}`, value]),
  );
