import type { ShownChart } from './chartData';
import type { Plot } from './plot';
import { NAME_LINES, type PlotBox } from './plotBox';
import { cutTo, linesWithin, svg, svgText } from './svg';

/** Writes the category names: left of horizontal bars, otherwise below. */
export const drawCategories = (chart: ShownChart, plot: Plot, box: PlotBox): SVGElement[] =>
  chart.categories.map((name, point) => {
    const middle = plot.bandStart(point) + plot.band / 2;
    const label =
      chart.kind === 'bar' ? leftOfBar(name, middle, plot, box) : below(name, middle, plot, box);
    // The whole name, where it had to be cut.
    const title = svg('title', {});
    title.textContent = name;
    label.append(title);
    return label;
  });

const leftOfBar = (name: string, y: number, plot: Plot, { labelEdge }: PlotBox): SVGElement =>
  svgText(cutTo(name, labelEdge - 4, plot.font), {
    x: labelEdge,
    y,
    fill: plot.ink,
    'font-size': plot.fontSize,
    'text-anchor': 'end',
    'dominant-baseline': 'central',
  });

function below(name: string, x: number, plot: Plot, { y, height }: PlotBox): SVGElement {
  const { fontSize, font, band, ink } = plot;
  const lines = linesWithin(name, band - 4, font);
  const rest = lines.slice(NAME_LINES - 1).join(' ');
  const shown = lines.length > NAME_LINES ? [...lines.slice(0, NAME_LINES - 1), rest] : lines;
  const spans = shown.map((line, index) => {
    const span = svg('tspan', { x, dy: index === 0 ? 0 : fontSize * 1.2 });
    span.textContent = cutTo(line, band + 2, font);
    return span;
  });
  const place = { x, y: y + height + fontSize * 1.4, 'text-anchor': 'middle' };
  return svg('text', { ...place, fill: ink, 'font-size': fontSize }, spans);
}
