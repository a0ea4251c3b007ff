import type { ShownChart } from './chartData';
import { svg, svgText } from './svg';

/** A box of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SLICES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The colour of a slice. */
export const sliceColour = (index: number): string => SLICES[index % SLICES.length] ?? '#4472C4';

/** Draws the first series as slices of a circle, from the top and clockwise. */
export function drawPie(
  { kind, series }: ShownChart,
  { x, y, width, height }: Box,
  style: { colour: (colour: string) => string; ink: string; background: string; fontSize: number },
): SVGElement[] {
  const [first] = series;
  const sizes = (first?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = sizes.reduce((total, size) => total + size, 0);
  if (whole === 0) return [];
  const radius = Math.min(width, height) / 2 - 8;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const pointAt = (share: number, distance: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(cx + Math.cos(angle) * distance).toFixed(2)} ${(cy + Math.sin(angle) * distance).toFixed(2)}`;
  };
  let start = 0;
  const drawn = sizes.flatMap((size, index) => {
    const [from, to] = [start, (start += size / whole)];
    if (size === 0) return [];
    const isLarge = to - from > 0.5 ? 1 : 0;
    // A slice that is the whole circle would begin where it ends.
    const end = to - from > 0.9999 ? from + 0.9999 : to;
    const d = `M${cx} ${cy}L${pointAt(from, radius)}A${radius} ${radius} 0 ${isLarge} 1 ${pointAt(end, radius)}Z`;
    const slice = svg('path', {
      d,
      fill: style.colour(sliceColour(index)),
      stroke: style.background,
    });
    const label = first?.labels[index];
    if (label === undefined) return [slice];
    const [lx = '0', ly = '0'] = pointAt((from + to) / 2, radius * 0.7).split(' ');
    const text = {
      x: lx,
      y: ly,
      'text-anchor': 'middle',
      fill: style.ink,
      'font-size': style.fontSize,
    };
    return [slice, svgText(label, text)];
  });
  if (kind === 'doughnut') {
    drawn.push(svg('circle', { cx, cy, r: radius / 2, fill: style.background }));
  }
  return drawn;
}
