import type { Color } from '@cj-tech-master/excelts';
import { readColor } from '../../../host/objects/formats/colors';
import { darkened } from './darkened';

/** A colour of the workbook for the screen; undefined for automatic colour. */
export function colourOf(color: Partial<Color> | undefined, dark: boolean): string | undefined {
  const read = readColor(color, '');
  if (read === '') return undefined;
  return dark ? darkened(read) : read;
}

/** A colour made lighter by a share. */
export function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
