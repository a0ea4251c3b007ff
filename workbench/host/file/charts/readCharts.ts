import type { Worksheet } from '@cj-tech-master/excelts';
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { chartContent } from '../../model/chart';
import type { Chart } from '../../model/sheet';
import { leftOf, topOf } from '../../model/cells/sizes';
import type { Sheet } from '../../model/sheet';
import type { DrawnChart } from './drawnCharts';
import { readChartProps } from './readChartParts';
import { groupsIn, readSeries } from './readChartSeries';
import { valueOf } from './readChartStyle';
import { below } from '../xmlParts';

type FileChart = ReturnType<Worksheet['getCharts']>[number];

/** The charts that came with the file. Those of the newest kinds can only be measured and deleted. */
export function readCharts(source: Worksheet, sheet: Sheet, drawn: readonly DrawnChart[]): Chart[] {
  const known = [...drawn];
  return source.getCharts().map((chart, index) => {
    const own = chart.isChartEx ? undefined : known.shift();
    const read: Chart = {
      id: sheet.book.newId(),
      name: own?.name ?? `Chart ${index + 1}`,
      sheet,
      chartType: own ? typeOf(own.root) : 'Invalid',
      ...placeOf(chart, sheet),
      series: own
        ? readSeries(own.root).map((series) => ({ id: sheet.book.newId(), ...series }))
        : [],
      props: own ? readChartProps(own.root) : {},
    };
    return { ...read, inFile: { index, content: chartContent(read) } };
  });
}

/** The closest chart type of the API. */
function typeOf(root: XmlElement): string {
  const [group] = groupsIn(root);
  const name = group?.name.replace(/^.*:/, '') ?? '';
  const stacking = { stacked: 'Stacked', percentStacked: 'Stacked100' }[
    valueOf(below(group, 'grouping')) ?? ''
  ];
  switch (name) {
    case 'barChart':
      return `${valueOf(below(group, 'barDir')) === 'bar' ? 'Bar' : 'Column'}${stacking ?? 'Clustered'}`;
    case 'areaChart':
      return stacking === 'Stacked' ? 'AreaStacked' : 'Area';
    case 'lineChart':
      return 'Line';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return 'Invalid';
  }
}

/** Points of a pixel. */
const PIXEL = 0.75;

type Place = Pick<Chart, 'top' | 'left' | 'width' | 'height'>;

/** A chart is anchored to cells or to a position, which the file library gives in pixels. */
function placeOf({ range: { tl, br, pos, ext } }: FileChart, sheet: Sheet): Place {
  const size = ext as { width?: number; height?: number } | undefined;
  const [width, height] = [(size?.width ?? 0) * PIXEL, (size?.height ?? 0) * PIXEL];
  if (pos) return { top: pos.y * PIXEL, left: pos.x * PIXEL, width, height };
  const top = topOf(sheet, tl.nativeRow);
  const left = leftOf(sheet, tl.nativeCol);
  if (!br && width > 0) return { top, left, width, height };
  const bottom = topOf(sheet, br?.nativeRow ?? tl.nativeRow + 15);
  const right = leftOf(sheet, br?.nativeCol ?? tl.nativeCol + 8);
  return { top, left, width: right - left, height: bottom - top };
}
