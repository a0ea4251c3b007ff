import { toNumber } from '../../figures/decimal';
import { shorten } from '../../language/words/shorten';
import { cellAddress } from '../../report/address';
import { moneyFormat } from '../../report/moneyFormat';
import type { Report } from '../../report/report';
import { largestOf, netOfAreas } from '../money/netOfAreas';
import { netVarianceTitle } from '../money/netVarianceWords';
import { figureCell, textCell } from '../cells/plannedCell';
import { columnRange, numberHeader, openSection, textHeader } from '../plan/sheetFrame';
import type { ChartPlan } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';

/** What is largest of many, and still read at a glance. */
const MOST_AREAS = 5;
const CHART_COLUMNS = { first: 3, last: 7 };
/** Letters of an area's name on one line. */
const LONGEST_NAME = 46;
/** Rows that the chart needs beneath its header. */
const LEAST_ROWS = 11;

/**
 * Adds the largest net variances with a chart beside them.
 * @param addBeneath adds what stands beneath them, beside the lower part of the chart.
 */
export function addLargestVariances(
  sheet: SheetRows,
  report: Report,
  addBeneath: () => void,
): { charts: ChartPlan[]; range: string | null } {
  const { unit, decimals } = report.heading.money;
  const all = netOfAreas(report);
  const largest = largestOf(all, MOST_AREAS).map(({ area, shown }) => ({
    area: shorten(area, LONGEST_NAME),
    shown,
  }));
  const title = netVarianceTitle({ areas: all, total: null }, unit);
  const headerRow = openSection(sheet, {
    heading: 'Största nettoavvikelserna mot budget',
    sentence: `${title}.`,
    headers: [textHeader('Verksamhetsområde'), numberHeader(`Netto, ${unit}`)],
  });
  for (const { area, shown } of largest) {
    sheet.add([textCell(area, 'label'), figureCell(shown, decimals, 'number')]);
  }
  if (largest.length === 0) {
    sheet.add([textCell('Ingen avvikelse att visa.', 'label')]);
    addBeneath();
    return { charts: [], range: null };
  }
  const lastRow = sheet.rows.length;
  addBeneath();
  sheet.fillTo(Math.max(sheet.rows.length, headerRow + LEAST_ROWS));
  sheet.keep(headerRow, sheet.rows.length);
  const range = columnRange(2, headerRow + 1, lastRow);
  const chart: ChartPlan = {
    name: 'Största nettoavvikelserna',
    kind: 'bar',
    title,
    altText: `Stapeldiagram. ${title}.`,
    categories: {
      range: columnRange(1, headerRow + 1, lastRow),
      values: largest.map(({ area }) => area),
    },
    series: [
      {
        name: `Netto, ${unit}`,
        address: cellAddress(headerRow, 2),
        range,
        values: largest.map(({ shown: { value } }) => value && toNumber(value)),
        format: moneyFormat(decimals),
        fill: 'dark',
      },
    ],
    valueAxis: null,
    legend: false,
    from: { row: headerRow, column: CHART_COLUMNS.first },
    to: { row: sheet.rows.length, column: CHART_COLUMNS.last },
  };
  return { charts: [chart], range };
}
