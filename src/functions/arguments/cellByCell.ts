import { type Decimal, toNumber } from '../../figures/decimal';
import { type Argument, type CellResult, readCell } from './argument';
import {
  type CellError,
  DIVISION_BY_ZERO,
  IMPOSSIBLE_NUMBER,
  invalidValue,
  isCellError,
  NOT_AVAILABLE,
} from './cellError';
import { cellAt, commonShape, fillShape, isSingle } from './matrix';

/** A cell of a result. A blank one is `''`: Excel would show null as 0. */
export type Cell = string | number | boolean | CellError;

/** What a function finds for one cell; null when it would divide by zero. */
export type Answer = Decimal | string | CellError | null;

type Arguments<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: Argument<Values[Index]>;
};

export const UNEQUAL = invalidValue({
  sv: 'Områdena har olika form. Ange enskilda värden eller områden med lika många rader och kolumner.',
  en: 'The ranges differ in shape. Give single values, or ranges with equally many rows and columns.',
});

/**
 * Computes an answer for every cell of the arguments' common shape; a single value stands for
 * every cell. A blank single argument gives `#N/A`, a blank cell in a range a blank there.
 */
export function cellByCell<Values extends readonly unknown[]>(
  args: Arguments<Values>,
  compute: (...values: Values) => Answer,
): Cell[][] {
  const shape = commonShape(args.map(({ cells }) => cells));
  if (!shape) return [[UNEQUAL]];
  return fillShape(shape, (row, column) => {
    const held = args.map((argument) => readCell(argument, cellAt(argument.cells, row, column)));
    const lack = lackOf(args, held);
    if (lack !== null) return lack;
    const values = held.map((cell) => (cell.kind === 'value' ? cell.value : null));
    return cellOf(compute(...(values as unknown as Values)));
  });
}

/**
 * Why nothing can be computed: the first error, else the first blank; null when every value is
 * there.
 */
function lackOf(
  args: readonly Argument<unknown>[],
  held: readonly CellResult<unknown>[],
): CellError | '' | null {
  const failed = held.find((cell) => cell.kind === 'error');
  if (failed) return failed.error;
  const blanks = args.filter((_, index) => held[index]?.kind === 'blank');
  if (blanks.length === 0) return null;
  return blanks.some(({ cells }) => isSingle(cells)) ? NOT_AVAILABLE : '';
}

/** An answer as a cell; a number beyond what a cell can hold is impossible. */
export function cellOf(answer: Answer): Cell {
  if (answer === null) return DIVISION_BY_ZERO;
  if (typeof answer === 'string' || isCellError(answer)) return answer;
  const number = toNumber(answer);
  return Number.isFinite(number) ? number : IMPOSSIBLE_NUMBER;
}
