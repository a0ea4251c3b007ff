import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { ChartSeries } from '../../model/chart';
import { LABEL_PLACES } from './chartWords';
import {
  isTrue,
  type Props,
  readFill,
  readFont,
  readFormat,
  readLine,
  valueOf,
} from './readChartStyle';
import { below, elementsIn, localName } from '../xmlParts';

/** The groups of series that a plot consists of: `barChart`, `lineChart` and so on. */
export const groupsIn = (root: XmlElement): XmlElement[] =>
  elementsIn(below(root, 'chart', 'plotArea')).filter((child) =>
    localName(child).endsWith('Chart'),
  );

/** The series of a chart, all groups after each other. */
export const readSeries = (root: XmlElement): Omit<ChartSeries, 'id'>[] =>
  groupsIn(root).flatMap((group) =>
    elementsIn(group)
      .filter((child) => localName(child) === 'ser')
      .map((series) => oneSeries(series, group)),
  );

function oneSeries(series: XmlElement, group: XmlElement): Omit<ChartSeries, 'id'> {
  const name = formulaIn(below(series, 'tx', 'strRef'));
  return {
    name: name === '' ? plainText(below(series, 'tx', 'v')) : name,
    values: formulaIn(below(series, 'val', 'numRef')),
    categories: formulaIn(below(series, 'cat', 'strRef') ?? below(series, 'cat', 'numRef')),
    props: {
      ...ofGroup(group),
      invertIfNegative: isTrue(below(series, 'invertIfNegative')),
      ...readFill('format.fill', below(series, 'spPr')),
      ...readLine('format.line', below(series, 'spPr')),
      ...readLabels(below(series, 'dLbls')),
    },
  };
}

function ofGroup(group: XmlElement): Props {
  const gap = valueOf(below(group, 'gapWidth'));
  const overlap = valueOf(below(group, 'overlap'));
  return {
    ...(gap === undefined ? {} : { gapWidth: Number(gap) }),
    ...(overlap === undefined ? {} : { overlap: Number(overlap) }),
  };
}

function readLabels(labels: XmlElement | undefined): Props {
  if (!labels || isTrue(below(labels, 'delete'))) return { hasDataLabels: false };
  return {
    hasDataLabels: true,
    'dataLabels.showValue': isTrue(below(labels, 'showVal')),
    'dataLabels.position': LABEL_PLACES.fromFile(valueOf(below(labels, 'dLblPos')), 'None'),
    ...readFormat('dataLabels.', labels),
    ...readFont('dataLabels.format.font', below(labels, 'txPr')),
  };
}

const plainText = (element: XmlElement | undefined): string =>
  element?.children.map((node) => (node.type === 'text' ? node.value : '')).join('') ?? '';

/** A reference with its equals sign. */
function formulaIn(reference: XmlElement | undefined): string {
  const text = plainText(below(reference, 'f'));
  return text === '' ? '' : `=${text}`;
}
