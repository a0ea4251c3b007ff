/** The channels of `#rrggbb`, from 0 to 1; null when the text is no such colour. */
function channels(colour: string): readonly [number, number, number] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16) / 255);
  return [red, green, blue];
}

/**
 * The relative luminance of a colour, from 0 (black) to 1 (white), as WCAG 2.1 defines it.
 * @returns null when the text is no `#rrggbb`.
 */
export function luminance(colour: string): number | null {
  const parts = channels(colour);
  if (!parts) return null;
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours, from 1 to 21 (WCAG 2.1); 1 when either can't be read. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === null || b === null) return 1;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
