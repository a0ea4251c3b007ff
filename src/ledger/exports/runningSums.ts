import { absolute, add, negate, subtract } from '../../figures/arithmetic';
import { compare, isZero } from '../../figures/compare';
import { toText, trim, ZERO, type Decimal } from '../../figures/decimal';
import { roundingTolerance, stepOf } from '../../figures/interval';
import { sideOf } from '../plan/kommunBas';
import type { ListRow } from './exportRows';

/** A sum looks no further than this for rows that it could round. */
const FURTHEST = 2000;

/** Sums from the top of a list's data, so that any run of rows is a difference of two. */
export class RunningSums {
  readonly #ways: readonly Way[];
  readonly #rounding: number;

  /** @param columns the places of the amounts. */
  constructor(
    private readonly data: readonly ListRow[],
    private readonly columns: readonly number[],
  ) {
    const isRevenue = ({ account }: ListRow): boolean =>
      sideOf(account ?? '', undefined) === 'revenue';
    this.#ways = [
      wayOf(data, columns, (amount) => amount),
      wayOf(data, columns, (amount, row) => (isRevenue(row) ? amount : negate(amount))),
    ];
    this.#rounding = Math.max(
      0,
      ...columns.map((column) =>
        Math.max(0, ...data.slice(0, FURTHEST).map(({ amounts }) => amounts[column]?.scale ?? 0)),
      ),
    );
  }

  /**
   * Whether a row is the sum of data just before it, just after it, or of all.
   * @param before how many rows of data stand above it.
   */
  holds(row: ListRow, before: number): boolean {
    const wanted = this.columns.findIndex((column) => !isZero(row.amounts[column] ?? ZERO));
    if (wanted < 0) return true;
    return this.#ways.some(
      (way) =>
        this.#runs(row, before, wanted, way).some(([from, to]) =>
          this.#isSum(row, from, to, way, false),
        ) || this.#nearRuns(before).some(([from, to]) => this.#isSum(row, from, to, way, true)),
    );
  }

  /** The runs whose sum in one column is the row's. */
  #runs(row: ListRow, before: number, wanted: number, { sums, index }: Way): Run[] {
    const here = sums[wanted]?.[before] ?? ZERO;
    const amount = row.amounts[this.columns[wanted] ?? 0] ?? ZERO;
    const found: Run[] = [[0, this.data.length]];
    for (const signed of [amount, negate(amount)]) {
      for (const from of index[wanted]?.get(keyOf(subtract(here, signed))) ?? []) {
        if (from < before) found.push([from, before]);
      }
      for (const to of index[wanted]?.get(keyOf(add(here, signed))) ?? []) {
        if (to > before) found.push([before, to]);
      }
    }
    return found;
  }

  /** Runs near enough to be tried with the tolerance of rounding. */
  #nearRuns(before: number): Run[] {
    const runs: Run[] = [[0, this.data.length]];
    for (let from = before - 1; from >= Math.max(0, before - FURTHEST); from--)
      runs.push([from, before]);
    return runs;
  }

  #isSum(row: ListRow, from: number, to: number, { sums }: Way, isRounded: boolean): boolean {
    const parts: Decimal = { digits: BigInt(to - from), scale: 0 };
    const tolerance = isRounded ? roundingTolerance(parts, stepOf(this.#rounding)) : ZERO;
    return this.columns.every((column, at) => {
      const amount = row.amounts[column] ?? ZERO;
      const sum = subtract(sums[at]?.[to] ?? ZERO, sums[at]?.[from] ?? ZERO);
      const difference = absolute(subtract(absolute(sum), absolute(amount)));
      // A list may leave out sums of some columns.
      return compare(difference, tolerance) <= 0 || (isZero(amount) && !isRounded);
    });
  }
}

type Run = readonly [from: number, to: number];

interface Way {
  readonly sums: readonly (readonly Decimal[])[];
  /** Where each running sum stands, by column. */
  readonly index: readonly ReadonlyMap<string, readonly number[]>[];
}

const keyOf = (value: Decimal): string => toText(trim(value));

function wayOf(
  data: readonly ListRow[],
  columns: readonly number[],
  signed: (amount: Decimal, row: ListRow) => Decimal,
): Way {
  const sums = columns.map((column) => {
    const running = [ZERO];
    for (const row of data) {
      running.push(add(running.at(-1) ?? ZERO, signed(row.amounts[column] ?? ZERO, row)));
    }
    return running;
  });
  const index = sums.map((running) => {
    const places = new Map<string, number[]>();
    running.forEach((sum, at) => {
      const known = places.get(keyOf(sum));
      if (known) known.push(at);
      else places.set(keyOf(sum), [at]);
    });
    return places;
  });
  return { sums, index };
}
