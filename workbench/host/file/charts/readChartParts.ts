import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { CROSSES, LEGEND_PLACES, TICK_LABELS, TICK_MARKS } from './chartWords';
import {
  isTrue,
  type Props,
  readFill,
  readFont,
  readFormat,
  readLine,
  textIn,
  valueOf,
} from './readChartStyle';
import { below, elementsIn, localName } from '../xmlParts';

/** Title, legend, axes and formats of a chart, by the paths of their members. */
export function readChartProps(root: XmlElement): Props {
  const chart = below(root, 'chart');
  const shape = below(root, 'spPr');
  return {
    ...readTitle(below(chart, 'title')),
    ...readLegend(below(chart, 'legend')),
    ...readAxes(below(chart, 'plotArea')),
    ...readFill('format.fill', shape),
    ...readLine('format.border', shape),
  };
}

function readTitle(title: XmlElement | undefined): Props {
  if (!title) return { 'title.visible': false };
  return {
    'title.visible': true,
    'title.text': textIn(title),
    ...readFont('title.format.font', title),
  };
}

function readLegend(legend: XmlElement | undefined): Props {
  if (!legend) return { 'legend.visible': false };
  const hidden = elementsIn(legend).filter(
    (child) => localName(child) === 'legendEntry' && isTrue(below(child, 'delete')),
  );
  return {
    'legend.visible': true,
    'legend.position': LEGEND_PLACES.fromFile(valueOf(below(legend, 'legendPos')), 'Right'),
    ...readFont('legend.format.font', below(legend, 'txPr')),
    ...Object.fromEntries(
      hidden.map((entry) => [
        `legend.entries.${valueOf(below(entry, 'idx')) ?? ''}.visible`,
        false,
      ]),
    ),
  };
}

function readAxes(plot: XmlElement | undefined): Props {
  const category = below(plot, 'catAx') ?? below(plot, 'dateAx');
  const value = below(plot, 'valAx');
  return {
    ...(category ? readAxis('axes.categoryAxis', category, value) : {}),
    ...(value ? readAxis('axes.valueAxis', value, category) : {}),
  };
}

/** @param other the axis that crosses this one: the file keeps the crossing point there. */
function readAxis(path: string, axis: XmlElement, other: XmlElement | undefined): Props {
  const title = below(axis, 'title');
  const gridlines = below(axis, 'majorGridlines');
  const turn = below(title, 'tx', 'rich', 'bodyPr')?.attributes.rot;
  return {
    [`${path}.visible`]: !isTrue(below(axis, 'delete')),
    [`${path}.reversePlotOrder`]: valueOf(below(axis, 'scaling', 'orientation')) === 'maxMin',
    [`${path}.position`]: CROSSES.fromFile(valueOf(below(other, 'crosses')), 'Automatic'),
    [`${path}.tickLabelPosition`]: TICK_LABELS.fromFile(
      valueOf(below(axis, 'tickLblPos')),
      'NextToAxis',
    ),
    [`${path}.majorTickMark`]: TICK_MARKS.fromFile(valueOf(below(axis, 'majorTickMark')), 'Cross'),
    [`${path}.minorTickMark`]: TICK_MARKS.fromFile(valueOf(below(axis, 'minorTickMark')), 'Cross'),
    [`${path}.majorGridlines.visible`]: gridlines !== undefined,
    ...readLine(`${path}.majorGridlines.format.line`, below(gridlines, 'spPr')),
    [`${path}.title.visible`]: title !== undefined,
    ...(title ? { [`${path}.title.text`]: textIn(title) } : {}),
    ...readFont(`${path}.title.format.font`, title),
    // Sixty-thousandths of a degree, clockwise; the API counts degrees the other way.
    ...(turn === undefined ? {} : { [`${path}.title.textOrientation`]: -Number(turn) / 60_000 }),
    ...readFormat(`${path}.`, axis),
    ...readLine(`${path}.format.line`, below(axis, 'spPr')),
    ...readFont(`${path}.format.font`, below(axis, 'txPr')),
  };
}
