import { measureText } from '../grid/drawing/measureText';
import { shownText } from '../swedish/shownText';
import type { ShownChart } from './chartData';
import type { Box } from './drawPie';
import type { Plot } from './plot';
import { linesOf, type Scale } from './scale';

/** The plot itself, and the right edge of the names of horizontal bars. */
export interface PlotBox extends Box {
  readonly labelEdge: number;
}

/** The maximum number of lines of a category's name below its column. */
export const NAME_LINES = 2;

/** The part of a box that the labels of both axes leave for the plot. */
export function plotBox(
  chart: ShownChart,
  body: Box,
  scale: Scale,
  { font, fontSize }: Pick<Plot, 'font' | 'fontSize'>,
): PlotBox {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => measureText(text, font)));
  const title = chart.valueTitle === '' ? 0 : fontSize * 1.6;
  if (chart.kind !== 'bar') {
    const figures = linesOf(scale).map((value) => shownText(value, chart.valueFormat));
    const left = (chart.hasValueAxis ? widest(figures) + 10 : 0) + title;
    const x = body.x + left;
    const band = (body.width - left) / Math.max(1, chart.categories.length);
    const isWide = widest(chart.categories) > band - 4;
    const below = fontSize * (isWide ? 1.2 * NAME_LINES + 0.6 : 2);
    const height = body.height - below - fontSize;
    return { x, y: body.y + fontSize, width: body.width - left, height, labelEdge: x };
  }
  const left = Math.min(body.width * 0.4, widest(chart.categories) + 14);
  // Figures at the ends of bars need space beyond them, on both sides when some are negative.
  const labels = chart.series.flatMap((series) => series.labels.filter(isSaid));
  const ends = widest(labels) + 8;
  const backwards = scale.from < 0 ? ends : 0;
  const below = (chart.hasValueAxis ? fontSize * 1.8 : 0) + title;
  return {
    x: body.x + left + backwards,
    y: body.y,
    width: body.width - left - backwards - ends,
    height: body.height - below,
    labelEdge: body.x + left - 6,
  };
}

const isSaid = (label: string | undefined): label is string => label !== undefined;
