import { measureText } from '../grid/measureText';
import { darkened } from '../grid/darkened';
import { shownText } from '../swedish/shownText';
import type { ShownChart } from './chartData';
import { drawAxes } from './drawAxes';
import { drawBars } from './drawBars';
import { drawLegend, legendEntries, legendWidth } from './drawLegend';
import { drawLines } from './drawLines';
import { drawPie, type Box } from './drawPie';
import { plotOf } from './plot';
import { linesOf, scaleOf, type Scale } from './scale';
import { linesWithin, svg, svgText } from './svg';

const FAMILY = 'Arial, "Liberation Sans", sans-serif';
const MARGIN = 10;

/** Draws a chart as it fits into a size in pixels. */
export function drawChart(
  chart: ShownChart,
  size: Omit<Box, 'x' | 'y'>,
  dark: boolean,
): SVGElement {
  const { width, height } = size;
  const colour = (each: string): string => (each === 'none' || !dark ? each : darkened(each));
  const fontSize = 12;
  const look = { colour, ink: colour('#404040'), fontSize, font: `${fontSize}px ${FAMILY}` };
  const titleFont = `bold 15px ${FAMILY}`;
  const title = chart.title === '' ? [] : linesWithin(chart.title, width - 2 * MARGIN, titleFont);
  const top = MARGIN + title.length * 19 + 4;
  const entries = chart.legend === 'none' ? [] : legendEntries(chart);
  const isBelow = chart.legend === 'bottom';
  const beside = isBelow
    ? 0
    : Math.max(0, ...entries.map(([name]) => measureText(name, look.font) + fontSize * 2.5));
  const body: Box = {
    x: MARGIN,
    y: top,
    width: width - 2 * MARGIN - beside,
    height: height - top - MARGIN - (isBelow && entries.length > 0 ? fontSize * 2 : 0),
  };
  const legendAt = isBelow
    ? {
        x: Math.max(MARGIN, (width - legendWidth(entries, look)) / 2),
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
      ...drawBody(chart, body, look, colour('#FFFFFF'), colour('#D9D9D9')),
      ...drawLegend(entries, legendAt, look),
    ],
  );
}

type Look = Parameters<typeof plotOf>[3];

function drawBody(
  chart: ShownChart,
  body: Box,
  look: Look,
  ground: string,
  lineColour: string,
): SVGElement[] {
  if (chart.kind === 'pie' || chart.kind === 'doughnut')
    return drawPie(chart, body, { ...look, ground });
  const scale = scaleOf(chart);
  const box = plotBox(chart, body, scale, look);
  const plot = plotOf(chart, box, scale, look);
  const marks =
    chart.kind === 'bar' || chart.kind === 'column'
      ? drawBars(chart, plot)
      : drawLines(chart, plot);
  return [
    ...drawAxes(chart, plot, box, scale, lineColour),
    ...marks,
    ...axisTitle(chart, body, look),
  ];
}

/** The body without the room that the labels of the axes take. */
function plotBox(chart: ShownChart, body: Box, scale: Scale, { font, fontSize }: Look): Box {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => measureText(text, font)));
  const figures = linesOf(scale).map((value) => shownText(value, chart.valueFormat));
  const lies = chart.kind === 'bar';
  const title = chart.valueTitle === '' ? 0 : fontSize * 1.6;
  const left = lies
    ? Math.min(body.width * 0.4, widest(chart.categories) + 14)
    : (chart.hasValueAxis ? widest(figures) + 10 : 0) + title;
  const below = lies ? (chart.hasValueAxis ? fontSize * 1.8 : 0) + title : fontSize * 2;
  // Labels at the ends of bars need room beyond them.
  const ends = lies
    ? widest(chart.series.flatMap(({ labels }) => labels.filter((each) => each !== undefined))) + 8
    : 0;
  const negative = lies && scale.from < 0 ? ends : 0;
  const above = lies ? 0 : fontSize;
  return {
    x: body.x + left + negative,
    y: body.y + above,
    width: body.width - left - negative - ends,
    height: body.height - below - above,
  };
}

function axisTitle(chart: ShownChart, body: Box, { ink, fontSize }: Look): SVGElement[] {
  if (chart.valueTitle === '') return [];
  const common = {
    fill: ink,
    'font-size': fontSize,
    'font-weight': 'bold',
    'text-anchor': 'middle',
  };
  if (chart.kind === 'bar') {
    return [
      svgText(chart.valueTitle, { ...common, x: body.x + body.width / 2, y: body.y + body.height }),
    ];
  }
  const [x, y] = [body.x + fontSize, body.y + body.height / 2];
  return [svgText(chart.valueTitle, { ...common, x, y, transform: `rotate(-90 ${x} ${y})` })];
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
