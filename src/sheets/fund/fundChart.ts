import { toNumber } from '../../figures/decimal';
import { cellAddress } from '../../report/address';
import type { Heading } from '../../report/heading';
import { moneyFormat } from '../../report/moneyFormat';
import { FUND_AT, fundHeaders, type FundFigures } from './fundRows';
import { fundTitle } from './fundWords';
import { textCell } from '../cells/plannedCell';
import { columnRange, HEADER_ROW } from '../plan/sheetFrame';
import type { ChartPlan, ChartSeriesPlan } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';

/** Rows that the chart takes. */
const HEIGHT = 15;
const LAST_COLUMN = 5;

/** Adds the movement of the fund as a chart right beneath its data. */
export function addFundChart(
  sheet: SheetRows,
  years: readonly FundFigures[],
  heading: Heading,
): ChartPlan[] {
  const { unit, decimals } = heading.money;
  const [firstRow, lastRow] = [years[0]?.row ?? 0, years.at(-1)?.row ?? 0];
  const title = fundTitle(years.at(-1), heading);
  const headers = fundHeaders('', unit);
  sheet.add([]);
  sheet.addKept([textCell('Fondens rörelse', 'heading')]);
  const sentenceRow = sheet.addKept([textCell(`${title}.`, 'description')]);
  sheet.fillTo(sentenceRow + HEIGHT);
  sheet.keep(HEADER_ROW, sheet.rows.length);

  const series = (
    field: 'opening' | 'movement' | 'closing',
    fill: ChartSeriesPlan['fill'],
  ): ChartSeriesPlan => ({
    name: headers[FUND_AT[field] - 1]?.text ?? '',
    address: cellAddress(HEADER_ROW, FUND_AT[field]),
    range: columnRange(FUND_AT[field], firstRow, lastRow),
    values: years.map(({ [field]: { value } }) => value && toNumber(value)),
    format: moneyFormat(decimals),
    fill,
  });
  return [
    {
      name: 'Resultatfondens rörelse',
      kind: 'column',
      title,
      altText: `Stapeldiagram. ${title}.`,
      categories: {
        range: columnRange(1, firstRow, lastRow),
        values: years.map(({ label }) => label),
      },
      series: [series('opening', 'light'), series('movement', 'middle'), series('closing', 'dark')],
      valueAxis: { title: unit },
      legend: true,
      from: { row: sentenceRow + 1, column: 1 },
      to: { row: sentenceRow + HEIGHT, column: LAST_COLUMN },
    },
  ];
}
