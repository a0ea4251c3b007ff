import { shownText } from '../swedish/shownText';
import type { ShownChart } from './chartData';
import { drawCategories } from './drawCategories';
import type { Plot } from './plot';
import type { PlotBox } from './plotBox';
import { linesOf, type Scale } from './scale';
import { svg, svgText } from './svg';

/** Draws the gridlines of a plot and the labels of its two axes. */
export function drawAxes(
  chart: ShownChart,
  plot: Plot,
  box: PlotBox,
  scale: Scale,
  lineColour: string,
): SVGElement[] {
  const values = chart.hasValueAxis ? linesOf(scale) : [];
  const lines = values.length > 0 ? values : [0];
  return [
    ...lines.map((value) => line(chart, plot, box, value, lineColour)),
    ...values.map((value) => valueLabel(chart, plot, box, value)),
    ...drawCategories(chart, plot, box),
  ];
}

function line(
  { kind }: ShownChart,
  plot: Plot,
  { x, y, width, height }: PlotBox,
  value: number,
  colour: string,
): SVGElement {
  const at = plot.at(value);
  const ends =
    kind === 'bar'
      ? { x1: at, x2: at, y1: y, y2: y + height }
      : { x1: x, x2: x + width, y1: at, y2: at };
  return svg('line', { ...ends, stroke: value === 0 ? plot.ink : colour, 'stroke-width': 1 });
}

function valueLabel(chart: ShownChart, plot: Plot, box: PlotBox, value: number): SVGElement {
  const text = shownText(value, chart.stacking === 'percent' ? '0%' : chart.valueFormat);
  const style = { fill: plot.ink, 'font-size': plot.fontSize };
  const at = plot.at(value);
  if (chart.kind !== 'bar') {
    const place = { x: box.x - 6, y: at, 'text-anchor': 'end', 'dominant-baseline': 'central' };
    return svgText(text, { ...style, ...place });
  }
  const y = box.y + box.height + plot.fontSize * 1.3;
  return svgText(text, { ...style, x: at, y, 'text-anchor': 'middle' });
}
