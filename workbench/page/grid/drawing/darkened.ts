const known = new Map<string, string>();

/** The luminance of the dark background, and the highest of any colour on it. */
const [BACKGROUND, LIGHTEST] = [0.013, 0.87];
/** The term for ambient light in the contrast formula of WCAG. */
const FLARE = 0.05;

/**
 * The colour's counterpart on a dark background: light becomes dark and dark light, the hue stays,
 * and so does the contrast between a text and its background.
 */
export function darkened(colour: string): string {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const [hue, saturation] = hueOf(colour);
  const mirrored = ((1 + FLARE) * (BACKGROUND + FLARE)) / (luminanceOf(colour) + FLARE) - FLARE;
  const wanted = Math.min(LIGHTEST, mirrored);
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (luminanceOf(fromHue(hue, saturation, middle)) < wanted) low = middle;
    else high = middle;
  }
  const dark = fromHue(hue, saturation, high);
  known.set(colour, dark);
  return dark;
}

const parts = (colour: string): [number, number, number] => [
  parseInt(colour.slice(1, 3), 16) / 255,
  parseInt(colour.slice(3, 5), 16) / 255,
  parseInt(colour.slice(5, 7), 16) / 255,
];

/** Relative luminance, as WCAG measures contrast by it. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = parts(colour).map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Hue from 0 to 6, and saturation. */
function hueOf(colour: string): [hue: number, saturation: number] {
  const [red, green, blue] = parts(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = most - least;
  if (chroma === 0) return [0, 0];
  const saturation = chroma / (1 - Math.abs(most + least - 1));
  if (most === red) return [((green - blue) / chroma + 6) % 6, saturation];
  if (most === green) return [(blue - red) / chroma + 2, saturation];
  return [(red - green) / chroma + 4, saturation];
}

function fromHue(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number): string => {
    const at = (shift + hue * 2) % 12;
    const value = lightness - spread * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
