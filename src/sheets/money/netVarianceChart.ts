import { toNumber } from '../../figures/decimal';
import { shorten } from '../../language/words/shorten';
import { moneyFormat } from '../../report/moneyFormat';
import { cellAddress } from '../../report/address';
import type { NetVariances } from './netVarianceRows';
import { netVarianceSentence, netVarianceTitle } from './netVarianceWords';
import { figureCell, textCell } from '../cells/plannedCell';
import { columnRange, numberHeader, openSection, textHeader } from '../plan/sheetFrame';
import type { ChartPlan } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';
import type { Precision } from '../cells/shownFigure';

export interface ChartRows {
  readonly charts: readonly ChartPlan[];
  /** Where the net variances stand; null when there are none. */
  readonly range: string | null;
}

/** More bars than this can't be read on a page. */
const MOST_BARS = 40;
/** Letters of an area's name that leave room for its bar; the whole name is in the table above. */
const LONGEST_NAME = 60;
/** Rows that a chart needs to be read, whatever the number of its bars. */
const LEAST_ROWS = 15;
const CHART_COLUMNS = { first: 3, last: 6 };

/** Adds the net variances beneath the table, with the chart beside its data. */
export function chartRows(sheet: SheetRows, net: NetVariances, money: Precision): ChartRows {
  if (net.areas.length === 0) return { charts: [], range: null };
  const { unit, decimals } = money;
  const areas = net.areas.map(({ area, shown }) => ({ area: shorten(area, LONGEST_NAME), shown }));
  const hasChart = net.areas.length <= MOST_BARS;
  const sentence = netVarianceSentence(net, unit);
  const headerRow = openSection(sheet, {
    heading: 'Nettoavvikelse per verksamhetsområde',
    sentence: hasChart ? sentence : `${sentence} ${NO_CHART}`,
    headers: [textHeader('Verksamhetsområde'), numberHeader(`Netto, ${unit}`)],
  });
  for (const { area, shown } of areas) {
    const label = textCell(area, 'label');
    sheet.addLater([label], () => [label, figureCell(shown, decimals, 'number')]);
  }
  const [firstRow, lastRow] = [headerRow + 1, sheet.rows.length];
  if (net.total) {
    const { area, shown } = net.total;
    sheet.add([textCell(area, 'totalLabel'), figureCell(shown, decimals, 'total')]);
  }
  const range = columnRange(2, firstRow, sheet.rows.length);
  if (!hasChart) return { charts: [], range };
  const lastChartRow = Math.max(sheet.rows.length, headerRow + LEAST_ROWS);
  sheet.fillTo(lastChartRow);
  sheet.keep(headerRow, lastChartRow);
  const chart: ChartPlan = {
    name: 'Nettoavvikelse per verksamhetsområde',
    kind: 'bar',
    title: netVarianceTitle(net, unit),
    altText: `Stapeldiagram. ${netVarianceTitle(net, unit)}. ${sentence}`,
    categories: {
      range: columnRange(1, firstRow, lastRow),
      values: areas.map(({ area }) => area),
    },
    series: [
      {
        name: `Netto, ${unit}`,
        address: cellAddress(headerRow, 2),
        range: columnRange(2, firstRow, lastRow),
        values: areas.map(({ shown: { value } }) => value && toNumber(value)),
        format: moneyFormat(decimals),
        fill: 'dark',
      },
    ],
    valueAxis: null,
    legend: false,
    from: { row: headerRow, column: CHART_COLUMNS.first },
    to: { row: lastChartRow, column: CHART_COLUMNS.last },
  };
  return { charts: [chart], range };
}

const NO_CHART = `Diagram ritas för högst ${MOST_BARS} områden.`;
