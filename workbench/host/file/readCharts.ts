import type { Worksheet } from '@cj-tech-master/excelts';
import type { Chart } from '../model/chart';
import { leftOf, topOf } from '../model/sizes';
import type { Sheet } from '../model/sheet';

type FileChart = ReturnType<Worksheet['getCharts']>[number];

/**
 * The charts that came with the file. They can be found, measured and deleted; what they show is
 * kept in the file as it is, and not read.
 */
export function readCharts(source: Worksheet, sheet: Sheet): Chart[] {
  return source.getCharts().map((chart, index) => ({
    id: sheet.book.newId(),
    name: `Chart ${index + 1}`,
    sheet,
    chartType: typeOf(chart),
    ...placeOf(chart, sheet),
    series: [],
    props: chart.title === undefined ? {} : { 'title.text': chart.title },
    fileIndex: index,
  }));
}

/** The nearest of the API's names; the kinds of bars are not told apart by stacking here. */
function typeOf(chart: FileChart): string {
  const [group] = chart.isChartEx ? [] : chart.chartTypes;
  switch (group?.type) {
    case 'bar':
      return 'barDir' in group && group.barDir === 'bar' ? 'BarClustered' : 'ColumnClustered';
    case 'line':
      return 'Line';
    case 'area':
      return 'Area';
    case 'pie':
      return 'Pie';
    case 'doughnut':
      return 'Doughnut';
    default:
      return 'Invalid';
  }
}

function placeOf(
  { range: { tl, br } }: FileChart,
  sheet: Sheet,
): Pick<Chart, 'top' | 'left' | 'width' | 'height'> {
  const top = topOf(sheet, tl.nativeRow);
  const left = leftOf(sheet, tl.nativeCol);
  const bottom = topOf(sheet, br?.nativeRow ?? tl.nativeRow + 15);
  const right = leftOf(sheet, br?.nativeCol ?? tl.nativeCol + 8);
  return { top, left, width: right - left, height: bottom - top };
}
