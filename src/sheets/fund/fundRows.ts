import type { FundSign } from '../../figures/fund';
import type { Figure } from '../../figures/interval';
import type { Datum } from '../../report/datum';
import {
  differenceOf,
  NOTHING,
  shareOf,
  type ShownCell,
  sumOf,
  totalOf,
} from '../cells/expression';
import { figureCell, shareCell, textCell } from '../cells/plannedCell';
import { reportedText } from '../cells/reportedText';
import { type Header, numberHeader, textHeader } from '../plan/sheetFrame';
import type { PlannedCell } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';
import { computed, type Precision, shownFigure, type ShownFigure } from '../cells/shownFigure';

/** A fund at its opening and its closing: of a year, or of a result unit. */
export interface FundLine {
  /** Tertial's own words, or a name in the input. */
  readonly label: string | Datum<string>;
  readonly opening: Datum<Figure> | null;
  readonly movement: Datum<Figure> | null;
  readonly closing: Datum<Figure> | null;
  readonly gross: Datum<Figure> | null;
}

/** What a line shows. */
export interface FundFigures {
  readonly label: string;
  readonly row: number;
  readonly opening: ShownFigure;
  readonly movement: ShownFigure;
  readonly closing: ShownFigure;
  readonly gross: ShownFigure;
}

export const FUND_COLUMNS = [
  { width: 40 },
  ...Array.from({ length: 4 }, () => ({ width: 17 })),
  { width: 19 },
];

/** The columns of the fund, from 1. */
export const FUND_AT = { opening: 2, movement: 3, closing: 4, gross: 5 } as const;

export const fundHeaders = (first: string, unit: string): Header[] => [
  textHeader(first),
  numberHeader(`Ingående fond\n${unit}`),
  numberHeader(`Årets förändring\n${unit}`),
  numberHeader(`Utgående fond\n${unit}`),
  numberHeader(`Bruttobudget\n${unit}`),
  numberHeader('Utgående fond\nandel av bruttobudget'),
];

/** Rows of funds: what is reported, and what follows from it. */
export class FundRows {
  readonly #figures: readonly FundFigures[];

  constructor(
    lines: readonly FundLine[],
    firstRow: number,
    private readonly precision: Precision,
    private readonly sign: FundSign,
  ) {
    this.#figures = lines.map((line, index) => this.#figuresOf(line, firstRow + index));
  }

  figures(): readonly FundFigures[] {
    return this.#figures;
  }

  /** @param total the label of the total line; null for none. */
  addTo(sheet: SheetRows, total: string | null): void {
    const { decimals } = this.precision;
    for (const each of this.#figures) {
      const cells = [each.opening, each.movement, each.closing, each.gross].map((shown) =>
        figureCell(shown, decimals, 'number'),
      );
      sheet.add([textCell(each.label, 'label'), ...cells, this.#share(each, 'number')]);
    }
    if (total === null) return;
    const sums = FIELDS.map((field) =>
      computed(
        totalOf(
          this.#figures.map((each) => cellOf(each, field)),
          decimals,
        ),
      ),
    );
    const [opening, movement, closing, gross] = sums;
    if (!opening || !movement || !closing || !gross) return;
    const line = { label: total, row: sheet.next, opening, movement, closing, gross };
    sheet.add([
      textCell(total, 'totalLabel'),
      ...sums.map((shown) => figureCell(shown, decimals, 'total')),
      this.#share(line, 'total'),
    ]);
  }

  #share(each: FundFigures, style: 'number' | 'total'): PlannedCell {
    return shareCell(computed(shareOf(cellOf(each, 'closing'), cellOf(each, 'gross'))), style);
  }

  #figuresOf(line: FundLine, row: number): FundFigures {
    const { decimals } = this.precision;
    const label = typeof line.label === 'string' ? line.label : reportedText(line.label);
    const reported = (datum: Datum<Figure> | null, otherwise = NOTHING) =>
      shownFigure(datum, this.precision, otherwise);
    const opening = reported(line.opening);
    const gross = reported(line.gross);
    const cell = (column: number, { value }: ShownFigure): ShownCell => ({ row, column, value });
    const from = cell(FUND_AT.opening, opening);
    const usesFund = this.sign === 'withdrawalPlus';
    // Only one of the two is computed from the other, or the cells would go in a circle.
    if (line.movement === null) {
      const closing = reported(line.closing);
      const to = cell(FUND_AT.closing, closing);
      const used = usesFund ? differenceOf(from, to, decimals) : differenceOf(to, from, decimals);
      return { label, row, opening, movement: computed(used), closing, gross };
    }
    const movement = reported(line.movement);
    const left = (usesFund ? differenceOf : sumOf)(
      from,
      cell(FUND_AT.movement, movement),
      decimals,
    );
    return { label, row, opening, movement, closing: reported(line.closing, left), gross };
  }
}

const FIELDS = ['opening', 'movement', 'closing', 'gross'] as const;

const cellOf = (each: FundFigures, field: (typeof FIELDS)[number]): ShownCell => ({
  row: each.row,
  column: FUND_AT[field],
  value: each[field].value,
});
