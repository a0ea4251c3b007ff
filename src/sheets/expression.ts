import { add, subtract } from '../figures/arithmetic';
import { type Decimal, ZERO } from '../figures/decimal';
import { round } from '../figures/round';
import { cellAddress } from '../report/address';
import { MISSING_SIGN } from './missingSign';

/** A formula over cells of the same sheet, and its exact result; null where a figure is missing. */
export interface Expression {
  readonly formula: string;
  readonly value: Decimal | null;
}

/** What can't be computed: the sign of a missing figure. */
export const NOTHING: Expression = { formula: `"${MISSING_SIGN}"`, value: null };

/** A cell of the sheet that is being made, and what it shows. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly value: Decimal | null;
}

const addressIn = ({ row, column }: ShownCell): string => cellAddress(row, column);

/** a − b, missing when one of them is; rounded, so that −0,04 never shows as −0,0. */
export const differenceOf = (a: ShownCell, b: ShownCell, decimals: number): Expression =>
  combined(a, '-', b, decimals);

/** a + b, missing when one of them is. */
export const sumOf = (a: ShownCell, b: ShownCell, decimals: number): Expression =>
  combined(a, '+', b, decimals);

function combined(a: ShownCell, sign: '+' | '-', b: ShownCell, decimals: number): Expression {
  const [first, second] = [addressIn(a), addressIn(b)];
  const formula = `IF(COUNT(${first},${second})=2,ROUND(${first}${sign}${second},${decimals}),${NOTHING.formula})`;
  if (a.value === null || b.value === null) return { formula, value: null };
  const exact = (sign === '-' ? subtract : add)(a.value, b.value);
  return { formula, value: round(exact, decimals) };
}

/** Excel takes no more arguments than 255. */
const MOST_RANGES = 200;

/** The sum of cells in one column, missing when one of them is. */
export function totalOf(cells: readonly ShownCell[], decimals: number): Expression {
  const ranges = rangesOf(cells);
  if (cells.length === 0 || ranges.length > MOST_RANGES) return NOTHING;
  const all = ranges.join(',');
  const formula = `IF(COUNT(${all})=${cells.length},ROUND(SUM(${all}),${decimals}),${NOTHING.formula})`;
  let total: Decimal | null = ZERO;
  for (const { value } of cells) total = total && value && add(total, value);
  return { formula, value: total && round(total, decimals) };
}

/** Cells of one column that stand under each other, as ranges. */
function rangesOf(cells: readonly ShownCell[]): string[] {
  const ranges: { first: ShownCell; last: ShownCell }[] = [];
  for (const cell of cells) {
    const current = ranges.at(-1);
    const continues = current && current.last.row + 1 === cell.row;
    if (continues && current.last.column === cell.column) current.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges.map(({ first, last }) =>
    first === last ? addressIn(first) : `${addressIn(first)}:${addressIn(last)}`,
  );
}
