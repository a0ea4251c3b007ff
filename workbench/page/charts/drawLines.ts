import type { ShownChart } from './chartData';
import type { Plot } from './plot';
import { svg, svgText } from './svg';

/** Draws lines, or areas down to the axis; a point without a number breaks a line. */
export function drawLines(chart: ShownChart, plot: Plot): SVGElement[] {
  const base = new Array<number>(plot.count).fill(0);
  return chart.series.flatMap((series) => {
    const middle = (point: number): number => plot.bandStart(point) + plot.band / 2;
    const below = [...base];
    const tops = series.values.map((value, point) => {
      if (chart.stacking === 'none') return value;
      return (base[point] = (base[point] ?? 0) + (value ?? 0));
    });
    const colour = plot.colour(series.colour);
    const points = tops.map((value, point) =>
      value === null ? undefined : ([middle(point), plot.at(value)] as const),
    );
    if (chart.kind === 'area') {
      const base = below.map((value, point) => [middle(point), plot.at(value)] as const);
      const edge = [...points.filter((point) => point !== undefined), ...base.reverse()];
      return [svg('polygon', { points: edge.map(String).join(' '), fill: colour })];
    }
    return [
      svg('path', { d: pathOf(points), fill: 'none', stroke: colour, 'stroke-width': 2.25 }),
      ...points.flatMap((point) =>
        point ? [svg('circle', { cx: point[0], cy: point[1], r: 3, fill: colour })] : [],
      ),
      ...labelsOf(series.labels, points, plot),
    ];
  });
}

type Point = readonly [x: number, y: number] | undefined;

function pathOf(points: readonly Point[]): string {
  let isDrawing = false;
  return points
    .map((point) => {
      const move = isDrawing ? 'L' : 'M';
      isDrawing = point !== undefined;
      return point ? `${move}${point[0]} ${point[1]}` : '';
    })
    .join('');
}

const labelsOf = (
  labels: readonly (string | undefined)[],
  points: readonly Point[],
  plot: Plot,
): SVGElement[] =>
  labels.flatMap((label, index) => {
    const point = points[index];
    if (label === undefined || !point) return [];
    const place = { x: point[0], y: point[1] - 7, 'text-anchor': 'middle' };
    return [svgText(label, { ...place, fill: plot.ink, 'font-size': plot.fontSize })];
  });
