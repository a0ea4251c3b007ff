import { measureText } from '../grid/drawing/measureText';
import type { ShownChart, ShownSeries } from './chartData';
import type { Plot } from './plot';
import { svg, svgText } from './svg';

/** Draws bars or columns: beside each other, or stacked. */
export function drawBars(chart: ShownChart, plot: Plot): SVGElement[] {
  const { series, stacking, gap } = chart;
  const abreast = stacking === 'none' ? series.length : 1;
  const breadth = plot.band / (abreast + gap / 100);
  const drawn: SVGElement[] = [];
  for (let point = 0; point < plot.count; point++) {
    const whole = series.reduce((total, { values }) => total + Math.abs(values[point] ?? 0), 0);
    let [above, below] = [0, 0];
    series.forEach((each, index) => {
      const value = each.values[point];
      if (value === null || value === undefined) return;
      const size = stacking === 'percent' ? value / (whole || 1) : value;
      const from = stacking === 'none' ? 0 : size < 0 ? below : above;
      if (size < 0) below += size;
      else above += size;
      const place = stacking === 'none' ? index : 0;
      const start = plot.bandStart(point) + (plot.band - breadth * abreast) / 2 + place * breadth;
      drawn.push(...drawBar(chart, plot, each, point, { start, breadth, from, to: from + size }));
    });
  }
  return drawn;
}

interface Bar {
  readonly start: number;
  readonly breadth: number;
  readonly from: number;
  readonly to: number;
}

function drawBar(
  { kind, stacking }: ShownChart,
  plot: Plot,
  series: ShownSeries,
  point: number,
  { start, breadth, from, to }: Bar,
): SVGElement[] {
  const [a, b] = [plot.at(from), plot.at(to)];
  const [low, length] = [Math.min(a, b), Math.abs(a - b)];
  const lies = kind === 'bar';
  const rect = lies
    ? { x: low, y: start, width: length, height: breadth }
    : { x: start, y: low, width: breadth, height: length };
  const colour = plot.colour(series.colour);
  const bar = svg('rect', { ...rect, fill: colour });
  const label = series.labels[point];
  if (label === undefined || series.colour === 'none') return [bar];
  const isInside = stacking !== 'none' || series.labelPlace === 'Center';
  return [bar, drawLabel(plot, series, label, lies, isInside, { start, breadth, from: a, to: b })];
}

/** Within the bar, or beyond its end. */
function drawLabel(
  plot: Plot,
  { labelColour }: ShownSeries,
  label: string,
  lies: boolean,
  isInside: boolean,
  { start, breadth, from, to }: Bar,
): SVGElement {
  const middle = start + breadth / 2;
  const fill = labelColour ? plot.colour(labelColour) : plot.ink;
  const common = { fill, 'font-size': plot.fontSize, 'dominant-baseline': 'central' };
  const centre = (from + to) / 2;
  if (isInside) {
    const [x, y] = lies ? [centre, middle] : [middle, centre];
    return svgText(label, { ...common, x, y, 'text-anchor': 'middle' });
  }
  if (!lies) {
    const y = to <= from ? to - plot.fontSize * 0.7 : to + plot.fontSize * 0.7;
    return svgText(label, { ...common, x: middle, y, 'text-anchor': 'middle' });
  }
  const goesLeft = to < from;
  const x = goesLeft ? Math.max(to - 4, measureText(label, plot.font)) : to + 4;
  return svgText(label, { ...common, x, y: middle, 'text-anchor': goesLeft ? 'end' : 'start' });
}
