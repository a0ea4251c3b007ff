import type { Decimal } from '../../figures/decimal';
import type { Datum } from '../../report/datum';
import type { Figure } from '../../figures/interval';
import type { FundSign } from '../../figures/fund';
import type { Amounts, Post } from '../../report/rows';
import {
  differenceOf,
  type Expression,
  NOTHING,
  type ShownCell,
  sumOf,
  totalOf,
} from '../cells/expression';
import type { MoneyColumn, MoneyField } from './moneyColumns';
import { type Precision, shownFigure, type ShownFigure } from '../cells/shownFigure';

/** A row of amounts on a sheet. */
export interface MoneyRow {
  readonly label: string;
  /** Null for a row that Tertial has made itself. */
  readonly amounts: Amounts | null;
  readonly post: Post | null;
  /** The sign of its variance. */
  readonly isCost: boolean;
  /** The rows that it is the total of. */
  readonly parts: readonly MoneyRow[];
}

/**
 * The rows of a money table with the sheet row each of them stands on. Every figure is the reported
 * one; a total, variance or result that was not reported is computed from the cells of the sheet.
 */
export class MoneyTable {
  readonly #rows = new Map<MoneyRow, number>();
  /** Of rows that are made of many: what they are is worked out once. */
  readonly #shown = new Map<MoneyRow, Map<MoneyField, ShownFigure>>();
  /** Of the other rows only what they come to: their formulas would take a table's memory again. */
  readonly #values = new Map<MoneyField, Map<MoneyRow, Decimal | null>>();

  constructor(
    private readonly columns: readonly MoneyColumn[],
    private readonly precision: Precision,
    private readonly fundSign: FundSign,
  ) {}

  /** Sets the sheet row of a row; all rows are placed before any figure is read. */
  place(row: MoneyRow, sheetRow: number): void {
    this.#rows.set(row, sheetRow);
  }

  figure(row: MoneyRow, field: MoneyField): ShownFigure {
    const known = this.#shown.get(row)?.get(field);
    if (known) return known;
    const shown = this.#shownNow(row, field);
    if (isPlain(row)) return shown;
    const ofRow = this.#shown.get(row) ?? new Map<MoneyField, ShownFigure>();
    this.#shown.set(row, ofRow.set(field, shown));
    return shown;
  }

  #shownNow(row: MoneyRow, field: MoneyField): ShownFigure {
    const otherwise = this.#computed(row, field) ?? NOTHING;
    return shownFigure(datumOf(row, field), this.precision, otherwise);
  }

  #valueOf(row: MoneyRow, field: MoneyField): Decimal | null {
    if (!isPlain(row)) return this.figure(row, field).value;
    const values = this.#values.get(field) ?? new Map<MoneyRow, Decimal | null>();
    this.#values.set(field, values);
    const known = values.get(row);
    if (known !== undefined) return known;
    const { value } = this.#shownNow(row, field);
    values.set(row, value);
    return value;
  }

  /** The cell of a figure; null when the row has no place or the table no such column. */
  cell(row: MoneyRow | undefined, field: MoneyField): ShownCell | null {
    const sheetRow = row && this.#rows.get(row);
    const column = this.columns.find((candidate) => candidate.field === field)?.column;
    if (row === undefined || sheetRow === undefined || column === undefined) return null;
    return { row: sheetRow, column, value: this.#valueOf(row, field) };
  }

  /** What the figure is by its definition, null when it has none. */
  #computed(row: MoneyRow, field: MoneyField): Expression | null {
    const { decimals } = this.precision;
    if (field === 'variance') {
      const [budget, forecast] = [this.cell(row, 'budget'), this.cell(row, 'forecast')];
      if (!budget || !forecast) return null;
      return row.isCost
        ? differenceOf(budget, forecast, decimals)
        : differenceOf(forecast, budget, decimals);
    }
    if (row.parts.length > 0) {
      const cells = row.parts.map((part) => this.cell(part, field));
      return totalOf(
        cells.filter((cell) => cell !== null),
        decimals,
      );
    }
    return this.#result(row.post, field);
  }

  #result(post: Post | null, field: MoneyField): Expression | null {
    const { decimals } = this.precision;
    const of = (other: Post) => this.cell(this.#rowOf(other), field);
    const usesFund = this.fundSign === 'withdrawalPlus';
    if (post === 'resultBefore') {
      const [revenues, costs] = [of('revenues'), of('costs')];
      return revenues && costs && differenceOf(revenues, costs, decimals);
    }
    if (post === 'closingFund') {
      const [opening, movement] = [of('openingFund'), of('fundMovement')];
      if (!opening || !movement) return null;
      return (usesFund ? differenceOf : sumOf)(opening, movement, decimals);
    }
    if (post === 'resultAfter') {
      const [before, movement] = [of('resultBefore'), of('fundMovement')];
      if (!before || !movement) return null;
      return (usesFund ? sumOf : differenceOf)(before, movement, decimals);
    }
    return null;
  }

  #rowOf(post: Post): MoneyRow | undefined {
    return [...this.#rows.keys()].find((row) => row.post === post);
  }
}

const datumOf = ({ amounts }: MoneyRow, field: MoneyField): Datum<Figure> | null =>
  amounts?.[field] ?? null;

/** A row that is no total and has no definition of its own. */
const isPlain = ({ parts, post }: MoneyRow): boolean => parts.length === 0 && post === null;
