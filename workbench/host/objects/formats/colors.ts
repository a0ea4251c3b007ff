import type { Color } from '@cj-tech-master/excelts';
import { invalidArgument } from '../../protocol/hostError';
import { NAMED_COLORS } from './namedColors';

/** The colours of Excel's standard theme, in the order of their numbers. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** `#RRGGBB` of a colour from a file; the fallback when there is none. */
export function readColor(color: Partial<Color> | undefined, fallback: string): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme === undefined ? fallback : `#${theme}`;
}

/** Reads `#RRGGBB`, `RRGGBB` or the name of a colour in HTML; an error when it is none. */
export function asColor(input: unknown): { argb: string } {
  const text = typeof input === 'string' ? input.trim() : '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED_COLORS[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument();
  return { argb: `FF${hex.toUpperCase()}` };
}
