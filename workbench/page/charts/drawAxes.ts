import { shownText } from '../swedish/shownText';
import type { ShownChart } from './chartData';
import type { Box } from './drawPie';
import type { Plot } from './plot';
import { linesOf, type Scale } from './scale';
import { cutTo, svg, svgText } from './svg';

/** Draws the lines of a plot and what stands at its two axes. */
export function drawAxes(
  chart: ShownChart,
  plot: Plot,
  box: Box,
  scale: Scale,
  lineColour: string,
): SVGElement[] {
  const lies = chart.kind === 'bar';
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const line = (value: number): SVGElement => {
    const at = plot.at(value);
    const ends = lies
      ? { x1: at, x2: at, y1: box.y, y2: bottom }
      : { x1: box.x, x2: right, y1: at, y2: at };
    return svg('line', { ...ends, stroke: value === 0 ? plot.ink : lineColour, 'stroke-width': 1 });
  };
  const lines = chart.hasValueAxis ? linesOf(scale) : [0];
  return [
    ...lines.map(line),
    ...(chart.hasValueAxis
      ? linesOf(scale).map((value) => valueLabel(chart, plot, box, value))
      : []),
    ...chart.categories.map((name, point) => categoryLabel(chart, plot, box, name, point)),
  ];
}

function valueLabel(chart: ShownChart, plot: Plot, box: Box, value: number): SVGElement {
  const format = chart.stacking === 'percent' ? '0%' : chart.valueFormat;
  const common = { fill: plot.ink, 'font-size': plot.fontSize };
  const text = shownText(value, format);
  return chart.kind === 'bar'
    ? svgText(text, {
        ...common,
        x: plot.at(value),
        y: box.y + box.height + plot.fontSize * 1.3,
        'text-anchor': 'middle',
      })
    : svgText(text, {
        ...common,
        x: box.x - 6,
        y: plot.at(value),
        'text-anchor': 'end',
        'dominant-baseline': 'central',
      });
}

function categoryLabel(
  { kind }: ShownChart,
  plot: Plot,
  box: Box,
  name: string,
  point: number,
): SVGElement {
  const middle = plot.bandStart(point) + plot.band / 2;
  const common = { fill: plot.ink, 'font-size': plot.fontSize };
  const title = svg('title', {});
  title.textContent = name;
  const label =
    kind === 'bar'
      ? svgText(cutTo(name, box.x - 12, plot.font), {
          ...common,
          x: box.x - 6,
          y: middle,
          'text-anchor': 'end',
          'dominant-baseline': 'central',
        })
      : svgText(cutTo(name, plot.band + 6, plot.font), {
          ...common,
          x: middle,
          y: box.y + box.height + plot.fontSize * 1.4,
          'text-anchor': 'middle',
        });
  label.append(title);
  return label;
}
