import { type Decimal, toNumber } from '../../figures/decimal';
import { type Argument, type Content, isBlank } from './argument';
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
  const readers = args as readonly Argument<unknown>[];
  // One list for all cells: ten thousand of them would cost more than what is computed.
  const values: unknown[] = readers.map(() => null);
  return fillShape(shape, (row, column) => {
    const lack = readAll(readers, { row, column }, values);
    return lack ?? cellOf(compute(...(values as unknown as Values)));
  });
}

/**
 * Puts what each argument has at a place into `values`.
 *
 * @returns why nothing can be computed there: the first error, else a blank; null when every value
 * is there.
 */
function readAll(
  args: readonly Argument<unknown>[],
  { row, column }: { readonly row: number; readonly column: number },
  values: unknown[],
): CellError | '' | null {
  let lack: CellError | '' | null = null;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] as Argument<unknown>;
    const cell = cellAt(argument.cells, row, column);
    if (isCellError(cell)) return cell;
    if (!isBlank(cell, argument.zeroIsBlank === true)) {
      const value = argument.read(cell as Content);
      if (isCellError(value)) return value;
      values[index] = value;
    } else if (argument.blank) {
      values[index] = argument.blank.value;
    } else if (lack === null || lack === '') {
      lack = isSingle(argument.cells) ? NOT_AVAILABLE : '';
    }
  }
  return lack;
}

/** An answer as a cell; a number beyond what a cell can hold is impossible. */
export function cellOf(answer: Answer): Cell {
  if (answer === null) return DIVISION_BY_ZERO;
  if (typeof answer === 'string' || isCellError(answer)) return answer;
  const number = toNumber(answer);
  return Number.isFinite(number) ? number : IMPOSSIBLE_NUMBER;
}
