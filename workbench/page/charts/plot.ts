import type { ShownChart } from './chartData';
import type { Box } from './drawPie';
import type { Scale } from './scale';

/** The positions of values and categories in a drawing. */
export interface Plot {
  readonly count: number;
  /** The width of a category along its axis. */
  readonly band: number;
  bandStart(point: number): number;
  /** The position of a value along the value axis. */
  at(value: number): number;
  readonly colour: (colour: string) => string;
  readonly ink: string;
  readonly fontSize: number;
  readonly font: string;
}

type DrawingStyle = Pick<Plot, 'colour' | 'ink' | 'fontSize' | 'font'>;

/** Lays the axes of a chart into a box. */
export function plotOf(
  chart: ShownChart,
  { x, y, width, height }: Box,
  scale: Scale,
  style: DrawingStyle,
): Plot {
  const lies = chart.kind === 'bar';
  const count = Math.max(
    1,
    chart.categories.length,
    ...chart.series.map(({ values }) => values.length),
  );
  const band = (lies ? height : width) / count;
  const share = (value: number): number => (value - scale.from) / (scale.to - scale.from);
  // Horizontal bars begin at the bottom in Excel, unless the order is reversed.
  const isBackwards = lies !== chart.isReversed;
  return {
    ...style,
    count,
    band,
    bandStart: (point) =>
      (lies ? y : x) +
      (isBackwards && lies ? count - 1 - point : isBackwards ? count - 1 - point : point) * band,
    at: (value) => (lies ? x + share(value) * width : y + height - share(value) * height),
  };
}
