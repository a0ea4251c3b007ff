import type { InvestmentRow } from '../report/rows';
import { differenceOf, type ShownCell, totalOf } from './cells/expression';
import { missingNote } from './cells/missingSign';
import { moneyHeader, withYear } from './money/moneyColumns';
import { noRows } from './cells/noRows';
import { figureCell, textCell } from './cells/plannedCell';
import { reportedText } from './cells/reportedText';
import {
  appendixTitle,
  columnRange,
  HEADER_ROW,
  numberHeader,
  openSheet,
  pageOf,
  textHeader,
} from './plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody, SheetInput } from './plan/sheet';
import type { PlannedCell } from './plan/sheetPlan';
import { computed, shownFigure, type ShownFigure } from './cells/shownFigure';
import { amountsIn } from './cells/usualSign';
import { whichReport } from './plan/whichReport';

const COLUMNS = [
  { width: 36 },
  { width: 14 },
  { width: 18 },
  { width: 14 },
  { width: 14 },
  { width: 46 },
];
const FIRST_FIGURE = 2;
const VARIANCE = 5;

/** The year's investments against their plan. */
export const investmentsSheet = {
  id: 'investeringar',
  title: 'Investeringar',
  usualAppendix: 7,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { heading, investments } = input.report;
  const { money } = heading;
  const title = appendixTitle('Investeringar', input);
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} ${amountsIn(money)} Plus i avvikelsen är lägre än planen.`,
    remark: missingNote(money.decimals),
    headers: [
      textHeader('Investering'),
      numberHeader(`${withYear('Plan', heading)}\n${money.unit}`),
      numberHeader(moneyHeader('booked', heading)),
      numberHeader(moneyHeader('forecast', heading)),
      numberHeader(moneyHeader('variance', heading)),
      textHeader('Kommentar', 1),
    ],
    columns: COLUMNS,
  });

  const columns: ShownCell[][] = [[], [], [], []];
  const place = (figures: readonly ShownFigure[], row: number) =>
    figures.forEach(({ value }, index) =>
      columns[index]?.push({ row, column: FIRST_FIGURE + index, value }),
    );
  for (const row of investments.rows) {
    const figures = figuresOf(row, sheet.next, money);
    place(figures, sheet.next);
    sheet.add(cellsOf(row, figures, money.decimals));
  }
  if (columns[0]?.length) {
    const totals = columns.map((cells) => computed(totalOf(cells, money.decimals)));
    sheet.add([
      textCell('Summa', 'totalLabel'),
      ...totals.map((total) => figureCell(total, money.decimals, 'total')),
      textCell('', 'totalLabel'),
    ]);
  } else sheet.add(noRows(investments, 'Inga investeringar är redovisade.'));

  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [
      { kind: 'negative', range: columnRange(VARIANCE, HEADER_ROW + 1, sheet.rows.length) },
    ],
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet }),
  };
}

/** Plan, booked and forecast as reported, and what the plan leaves. */
function figuresOf(
  { plan, booked, forecast }: InvestmentRow,
  row: number,
  money: SheetInput['report']['heading']['money'],
): ShownFigure[] {
  const reported = [plan, booked, forecast].map((datum) => shownFigure(datum, money));
  const cellAt = (index: number): ShownCell => ({
    row,
    column: FIRST_FIGURE + index,
    value: reported[index]?.value ?? null,
  });
  return [...reported, computed(differenceOf(cellAt(0), cellAt(2), money.decimals))];
}

const cellsOf = (
  { name, comment }: InvestmentRow,
  figures: readonly ShownFigure[],
  decimals: number,
): PlannedCell[] => [
  textCell(reportedText(name), 'text'),
  ...figures.map((shown) => figureCell(shown, decimals, 'figure')),
  textCell(reportedText(comment), 'text', 1),
];
