import type { ShownChart } from './chartData';
import { drawAxes } from './drawAxes';
import { drawBars } from './drawBars';
import { drawLines } from './drawLines';
import { drawPie, type Box } from './drawPie';
import { plotOf } from './plot';
import { plotBox } from './plotBox';
import { scaleOf } from './scale';
import { svgText } from './svg';

type DrawingStyle = Parameters<typeof plotOf>[3];

/** Draws a plot with its axes, or a pie. */
export function drawBody(
  chart: ShownChart,
  body: Box,
  style: DrawingStyle,
  background: string,
  lineColour: string,
): SVGElement[] {
  if (chart.kind === 'pie' || chart.kind === 'doughnut')
    return drawPie(chart, body, { ...style, background });
  const scale = scaleOf(chart);
  const box = plotBox(chart, body, scale, style);
  const plot = plotOf(chart, box, scale, style);
  const marks =
    chart.kind === 'bar' || chart.kind === 'column'
      ? drawBars(chart, plot)
      : drawLines(chart, plot);
  return [
    ...drawAxes(chart, plot, box, scale, lineColour),
    ...marks,
    ...axisTitle(chart, body, style),
  ];
}

function axisTitle(chart: ShownChart, body: Box, { ink, fontSize }: DrawingStyle): SVGElement[] {
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
