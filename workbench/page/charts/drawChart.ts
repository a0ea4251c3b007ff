import { measureText } from '../grid/drawing/measureText';
import { darkened } from '../grid/drawing/darkened';
import { shownText } from '../swedish/shownText';
import type { ShownChart } from './chartData';
import { drawLegend, legendEntries, legendWidth } from './drawLegend';
import { drawBody } from './drawBody';
import type { Box } from './drawPie';
import { linesWithin, svg, svgText } from './svg';

const FAMILY = 'Arial, "Liberation Sans", sans-serif';
const MARGIN = 10;

/** Draws a chart at a size in pixels. */
export function drawChart(
  chart: ShownChart,
  size: Omit<Box, 'x' | 'y'>,
  dark: boolean,
): SVGElement {
  const { width, height } = size;
  const colour = (each: string): string => (each === 'none' || !dark ? each : darkened(each));
  const fontSize = 12;
  const style = { colour, ink: colour('#404040'), fontSize, font: `${fontSize}px ${FAMILY}` };
  const titleFont = `bold 15px ${FAMILY}`;
  const title = chart.title === '' ? [] : linesWithin(chart.title, width - 2 * MARGIN, titleFont);
  const top = MARGIN + title.length * 19 + 4;
  const entries = chart.legend === 'none' ? [] : legendEntries(chart);
  const isBelow = chart.legend === 'bottom';
  const beside = isBelow
    ? 0
    : Math.max(0, ...entries.map(([name]) => measureText(name, style.font) + fontSize * 2.5));
  const body: Box = {
    x: MARGIN,
    y: top,
    width: width - 2 * MARGIN - beside,
    height: height - top - MARGIN - (isBelow && entries.length > 0 ? fontSize * 2 : 0),
  };
  const legendAt = isBelow
    ? {
        x: Math.max(MARGIN, (width - legendWidth(entries, style)) / 2),
        y: height - MARGIN,
        isRow: true,
      }
    : { x: width - MARGIN - beside + fontSize, y: top + fontSize * 2, isRow: false };
  return svg(
    'svg',
    {
      role: 'img',
      'aria-label': describe(chart),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FAMILY,
    },
    [
      ...title.map((line, index) =>
        svgText(line, {
          x: width / 2,
          y: MARGIN + 14 + index * 19,
          'text-anchor': 'middle',
          'font-weight': 'bold',
          'font-size': 15,
          fill: colour('#1A1A1A'),
        }),
      ),
      ...drawBody(chart, body, style, colour('#FFFFFF'), colour('#D9D9D9')),
      ...drawLegend(entries, legendAt, style),
    ],
  );
}

/** The chart in words: its title, and every figure. */
function describe({ title, series, categories }: ShownChart): string {
  const figures = series
    .filter(({ colour }) => colour !== 'none')
    .map(({ name, values }) => {
      const points = values.map(
        (value, index) => `${categories[index] ?? index + 1} ${shownText(value)}`,
      );
      return `${name}: ${points.join('; ')}`;
    });
  return ['Diagram', title, ...figures].filter(Boolean).join('. ');
}
