import type { BudgetChangeRow } from '../report/rows';
import type { MoneyReading } from '../report/heading';
import {
  countOf,
  differenceOf,
  type ShownCell,
  type ShownWord,
  sumBeside,
  totalOf,
} from './cells/expression';
import { MISSING_SIGN, missingNote } from './cells/missingSign';
import { noRows } from './cells/noRows';
import { figureCell, textCell } from './cells/plannedCell';
import { reportedText } from './cells/reportedText';
import {
  appendixTitle,
  columnRange,
  HEADER_ROW,
  numberHeader,
  openSection,
  openSheet,
  pageOf,
  textHeader,
} from './plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from './plan/sheet';
import type { SheetRows } from './plan/sheetRows';
import { computed, shownFigure, type ShownFigure } from './cells/shownFigure';
import { amountsIn } from './cells/usualSign';
import { whichReport } from './plan/whichReport';
import { CHANGE_TYPES, wordFor } from './plan/words';

const COLUMNS = [
  { width: 48 },
  { width: 25 },
  { width: 15 },
  { width: 15 },
  { width: 15 },
  { width: 46 },
];
const TYPE = 2;
const FIRST_FIGURE = 3;
const NET = 5;

/** *Budget- och omslutningsförändringar*: what the year's budget was changed by. */
export const budgetChangesSheet = {
  id: 'budgetandringar',
  title: 'Budgetändringar',
  usualAppendix: 9,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { heading, budgetChanges } = input.report;
  const { money } = heading;
  const title = appendixTitle('Budget- och omslutningsförändringar', input);
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} ${amountsIn(money)} Netto är intäkter minus kostnader.`,
    remark: missingNote(money.decimals),
    headers: [
      textHeader('Ärende'),
      textHeader('Typ'),
      ...FIGURES.map((name) => numberHeader(`${name}\n${money.unit}`)),
      textHeader('Kommentar', 1),
    ],
    columns: COLUMNS,
  });
  for (const row of budgetChanges.rows) {
    const figures = figuresOf(row, sheet.next, money);
    sheet.add([
      textCell(reportedText(row.name), 'text'),
      textCell(wordFor(row.type, CHANGE_TYPES), 'text'),
      ...figures.map((shown) => figureCell(shown, money.decimals, 'figure')),
      textCell(reportedText(row.comment), 'text', 1),
    ]);
  }
  const lastRow = sheet.rows.length;
  const ranges = [columnRange(NET, HEADER_ROW + 1, Math.max(lastRow, HEADER_ROW + 1))];
  if (budgetChanges.rows.length === 0) {
    sheet.add(noRows(budgetChanges, 'Inga budget- eller omslutningsförändringar är redovisade.'));
  } else {
    const first = addTotals(sheet, budgetChanges.rows, money);
    ranges.push(columnRange(NET, first, sheet.rows.length));
  }
  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: ranges.map((range) => ({ kind: 'negative', range })),
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet, lastRow }),
  };
}

const FIGURES = ['Kostnader', 'Intäkter', 'Netto'];

/** Costs and revenues as reported, and what they come to. */
function figuresOf(
  { costs, revenues }: BudgetChangeRow,
  row: number,
  money: MoneyReading,
): [ShownFigure, ShownFigure, ShownFigure] {
  const [cost, revenue] = [shownFigure(costs, money), shownFigure(revenues, money)];
  const net = differenceOf(
    { row, column: FIRST_FIGURE + 1, value: revenue.value },
    { row, column: FIRST_FIGURE, value: cost.value },
    money.decimals,
  );
  return [cost, revenue, computed(net)];
}

/** Adds the totals by type. @returns the row of the first. */
function addTotals(
  sheet: SheetRows,
  rows: readonly BudgetChangeRow[],
  money: MoneyReading,
): number {
  const { decimals } = money;
  const words: ShownWord[] = [];
  const columns: ShownCell[][] = FIGURES.map(() => []);
  rows.forEach((change, index) => {
    const row = HEADER_ROW + 1 + index;
    words.push({ row, column: TYPE, word: wordFor(change.type, CHANGE_TYPES) });
    figuresOf(change, row, money).forEach(({ value }, at) =>
      columns[at]?.push({ row, column: FIRST_FIGURE + at, value }),
    );
  });
  openSection(sheet, {
    heading: 'Summa per typ',
    headers: [
      textHeader('Typ'),
      numberHeader('Ärenden\nantal'),
      ...FIGURES.map((name) => numberHeader(`${name}\n${money.unit}`)),
    ],
  });
  const first = sheet.next;
  const counts: ShownCell[] = [];
  const sums: ShownCell[][] = FIGURES.map(() => []);
  for (const word of new Set([...Object.values(CHANGE_TYPES), ...words.map(({ word }) => word)])) {
    const figures = columns.map((cells) => computed(sumBeside(words, word, cells, decimals)));
    figures.forEach(({ value }, at) =>
      sums[at]?.push({ row: sheet.next, column: FIRST_FIGURE + at, value }),
    );
    const count = computed(countOf([{ cells: words, word }]));
    counts.push({ row: sheet.next, column: TYPE, value: count.value });
    sheet.addKept([
      textCell(word === MISSING_SIGN ? 'Typ saknas' : word, 'label'),
      figureCell(count, 0, 'number'),
      ...figures.map((shown) => figureCell(shown, decimals, 'number')),
    ]);
  }
  sheet.add([
    textCell('Summa', 'totalLabel'),
    figureCell(computed(totalOf(counts, 0)), 0, 'total'),
    ...sums.map((cells) => figureCell(computed(totalOf(cells, decimals)), decimals, 'total')),
  ]);
  return first;
}
