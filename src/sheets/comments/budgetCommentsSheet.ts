import { areaComments, type AreaComment } from './areaComments';
import { differenceOf, NOTHING, totalOf, type ShownCell } from '../cells/expression';
import { missingNote } from '../cells/missingSign';
import { noRows } from '../cells/noRows';
import { figureCell, textCell } from '../cells/plannedCell';
import {
  columnRange,
  commentNames,
  HEADER_ROW,
  numberHeader,
  openSheet,
  pageOf,
  textHeader,
} from '../plan/sheetFrame';
import type { Sheet, SheetBody, SheetInput } from '../plan/sheet';
import type { PlannedCell } from '../plan/sheetPlan';
import { computed, type Precision, shownFigure, type ShownFigure } from '../cells/shownFigure';
import type { AreaRow } from '../../report/rows';
import { usualSign } from '../cells/usualSign';
import { whichReport } from '../plan/whichReport';

const COLUMNS = [
  { width: 27 },
  ...Array.from({ length: 7 }, () => ({ width: 12 })),
  { width: 52 },
  { width: 40 },
  { width: 20, hidden: true },
];
/** Budget, forecast and variance of each side; then the net. */
const COST = 2;
const REVENUE = 5;
const NET = 8;
const COMMENT = 10;
const KEY = 11;

/**
 * Every area with its figures, what is said of it in the input, and what a user writes beside it:
 * the latter follows its area when the sheet is made again.
 */
export const budgetCommentsSheet = {
  id: 'budgetkommentarer',
  title: 'Budgetkommentarer',
  usualAppendix: null,
  make,
} as const satisfies Sheet;

function make(input: SheetInput): SheetBody {
  const { heading, areas } = input.report;
  const { money } = heading;
  const forecast = heading.period?.value === 'VB' ? 'utfall' : 'prognos';
  const side = (word: string) =>
    ['budget', forecast, 'avvikelse'].map((what) =>
      numberHeader(`${word}\n${what}\n${money.unit}`),
    );
  const sheet = openSheet({
    title: budgetCommentsSheet.title,
    description: `${whichReport(heading)} ${usualSign(money)}`,
    remark: `${missingNote(money.decimals)} Skriv egna kommentarer i den gula kolumnen: de följer med när bladet görs om.`,
    headers: [
      textHeader('Verksamhetsområde'),
      ...side('Kostnader'),
      ...side('Intäkter'),
      numberHeader(`Netto\navvikelse\n${money.unit}`),
      textHeader('Kommentar i underlaget', 1),
      textHeader('Egen kommentar'),
      textHeader('Nyckel'),
    ],
    columns: COLUMNS,
  });
  for (const area of areaComments(input)) {
    const row = sheet.next;
    sheet.addLater(textsOf(area), () => cellsOf(area, row, money));
  }
  if (areas.rows.length === 0 && input.comments.size === 0) sheet.add(noRows(areas));
  const lastRow = sheet.rows.length;
  const names = commentNames(COMMENT, KEY);
  return {
    names,
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [COST + 2, REVENUE + 2, NET].map((column) => ({
      kind: 'negative',
      range: columnRange(column, HEADER_ROW + 1, lastRow),
    })),
    charts: [],
    comments: { column: COMMENT, keyColumn: KEY, firstRow: HEADER_ROW + 1 },
    page: pageOf(input, { title: budgetCommentsSheet.title, orientation: 'landscape', sheet }),
  };
}

/** The cells that may hold texts of several lines; the figures between them have one. */
function textsOf(area: AreaComment): (PlannedCell | null)[] {
  const figures = Array.from({ length: COMMENT - 3 }, () => null);
  return [
    textCell(area.label, 'text'),
    ...figures,
    textCell(area.said, 'text', 1),
    textCell(area.comment, 'input'),
  ];
}

function cellsOf(area: AreaComment, row: number, money: Precision): PlannedCell[] {
  const costs = sideOf(area.cost, COST, row, money);
  const revenues = sideOf(area.revenue, REVENUE, row, money);
  const net = totalOf([...costs.variance, ...revenues.variance], money.decimals);
  return [
    textCell(area.label, 'text'),
    ...[...costs.figures, ...revenues.figures, computed(net)].map((shown) =>
      figureCell(shown, money.decimals, 'figure'),
    ),
    textCell(area.said, 'text', 1),
    textCell(area.comment, 'input'),
    textCell(area.key, 'text'),
  ];
}

/** Budget, forecast and variance of one side, and the cell of the last where there is a side. */
function sideOf(
  side: AreaRow | null,
  column: number,
  row: number,
  money: Precision,
): { figures: ShownFigure[]; variance: ShownCell[] } {
  const budget = shownFigure(side && side.budget, money);
  const forecast = shownFigure(side && side.forecast, money);
  const cell = (at: number, { value }: ShownFigure): ShownCell => ({ row, column: at, value });
  const [from, to] = [cell(column, budget), cell(column + 1, forecast)];
  const isRevenue = column === REVENUE;
  const change = isRevenue
    ? differenceOf(to, from, money.decimals)
    : differenceOf(from, to, money.decimals);
  const variance = shownFigure(side && side.variance, money, side ? change : NOTHING);
  return {
    figures: [budget, forecast, variance],
    variance: side === null ? [] : [cell(column + 2, variance)],
  };
}
