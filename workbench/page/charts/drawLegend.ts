import { measureText } from '../grid/drawing/measureText';
import type { ShownChart } from './chartData';
import { sliceColour } from './drawPie';
import type { Plot } from './plot';
import { svg, svgText } from './svg';

type DrawingStyle = Pick<Plot, 'colour' | 'ink' | 'fontSize' | 'font'>;
type Entry = readonly [name: string, colour: string];

/** What the legend names: the series, or the slices of a pie. */
export function legendEntries({ kind, series, categories }: ShownChart): Entry[] {
  if (kind === 'pie' || kind === 'doughnut') {
    return categories.map((name, index) => [name, sliceColour(index)]);
  }
  // What is not seen in the chart is not named.
  return series.filter(({ colour }) => colour !== 'none').map(({ name, colour }) => [name, colour]);
}

/** Draws the legend in one line below the plot, or in lines to its right. */
export function drawLegend(
  entries: readonly Entry[],
  place: { readonly x: number; readonly y: number; readonly isRow: boolean },
  { colour, ink, fontSize, font }: DrawingStyle,
): SVGElement[] {
  let [x, y] = [place.x, place.y];
  return entries.flatMap(([name, fill]) => {
    const mark = svg('rect', {
      x,
      y: y - fontSize * 0.8,
      width: fontSize,
      height: fontSize,
      fill: colour(fill),
    });
    const text = svgText(name, { x: x + fontSize * 1.4, y, fill: ink, 'font-size': fontSize });
    if (place.isRow) x += fontSize * 3 + measureText(name, font);
    else y += fontSize * 1.6;
    return [mark, text];
  });
}

/** How wide a legend in one line is. */
export const legendWidth = (entries: readonly Entry[], { fontSize, font }: DrawingStyle): number =>
  entries.reduce((sum, [name]) => sum + fontSize * 3 + measureText(name, font), 0);
