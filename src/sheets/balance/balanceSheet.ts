import { formatDate } from '../../language/dates/formatDate';
import type { BalanceRow } from '../../report/rows';
import { balanceOrder, type BalanceLine } from './balanceOrder';
import { differenceOf, NOTHING, type ShownCell, totalOf } from '../cells/expression';
import { missingNote } from '../cells/missingSign';
import { noRows } from '../cells/noRows';
import { figureCell, textCell } from '../cells/plannedCell';
import { writtenText } from '../money/postRows';
import {
  appendixTitle,
  columnRange,
  HEADER_ROW,
  openSheet,
  pageOf,
  numberHeader,
  textHeader,
} from '../plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from '../plan/sheet';
import type { PlannedCell } from '../plan/sheetPlan';
import { type Precision, shownFigure, type ShownFigure } from '../cells/shownFigure';
import { whichReport } from '../plan/whichReport';

const COLUMNS = [{ width: 52 }, { width: 20 }, { width: 22 }, { width: 26 }];
const AMOUNT = 2;
const CHANGE = 3;

/** The balance sheet as a hierarchy, with its changes against last year. */
export const balanceSheet = {
  id: 'balansrakning',
  title: 'Balansräkning',
  usualAppendix: 2,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { heading, balance } = input.report;
  const unit = heading.money.balanceUnit;
  const precision = { unit, decimals: heading.money.balanceDecimals };
  const title = appendixTitle('Balansräkning', input);
  const date = heading.reportDate?.value;
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} Belopp i ${unit}.`,
    remark: missingNote(precision.decimals),
    headers: [
      textHeader('Post'),
      numberHeader(`Belopp${date ? ` ${formatDate(date, 'sv')}` : ''}\n${unit}`),
      numberHeader(`Förändring mot föregående år\n${unit}`),
      numberHeader(`Föregående år\n(belopp minus förändring)\n${unit}`),
    ],
    columns: COLUMNS,
  });
  for (const cells of new BalanceTable(balanceOrder(balance.rows), precision).rows()) {
    sheet.add(cells);
  }
  if (balance.rows.length === 0) sheet.add(noRows(balance));
  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [
      { kind: 'negative', range: columnRange(CHANGE, HEADER_ROW + 1, sheet.rows.length) },
    ],
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet }),
  };
}

/** The posts in the order of the sheet, each with its row. */
class BalanceTable {
  readonly #rows: ReadonlyMap<BalanceRow, number>;
  readonly #amounts = new Map<BalanceLine, ShownFigure>();

  constructor(
    private readonly lines: readonly BalanceLine[],
    private readonly precision: Precision,
  ) {
    this.#rows = new Map(lines.map(({ row }, index) => [row, HEADER_ROW + 1 + index]));
  }

  rows(): PlannedCell[][] {
    return this.lines.map((line) => this.#cells(line));
  }

  #cells(line: BalanceLine): PlannedCell[] {
    const { row, depth } = line;
    const { decimals } = this.precision;
    const isTotal = depth === 0;
    const amount = this.#amount(line);
    const change = shownFigure(row.change, this.precision);
    const before = differenceOf(
      this.#cell(row, AMOUNT, amount),
      this.#cell(row, CHANGE, change),
      decimals,
    );
    const label = `${row.ofWhich.value ? 'Varav ' : ''}${writtenText(row.post)}`;
    return [
      textCell(label, isTotal ? 'totalLabel' : 'label', depth),
      ...[amount, change, before].map((shown) =>
        figureCell(shown, decimals, isTotal ? 'total' : 'number'),
      ),
    ];
  }

  /** The amount reported for a post; where there is none, the sum of its parts. */
  #amount(line: BalanceLine): ShownFigure {
    const known = this.#amounts.get(line);
    if (known) return known;
    const isSum = !line.children.some(({ row }) => row.ofWhich.value === true);
    const parts = line.children.map((child) => this.#cell(child.row, AMOUNT, this.#amount(child)));
    const otherwise = isSum ? totalOf(parts, this.precision.decimals) : NOTHING;
    const shown = shownFigure(line.row.amount, this.precision, otherwise);
    this.#amounts.set(line, shown);
    return shown;
  }

  #cell(row: BalanceRow, column: number, { value }: ShownFigure): ShownCell {
    return { row: this.#rows.get(row) ?? HEADER_ROW, column, value };
  }
}
