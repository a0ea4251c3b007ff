import { add, subtract } from '../../figures/arithmetic';
import { type Decimal, ZERO } from '../../figures/decimal';
import { divide, round } from '../../figures/round';
import { cellAddress } from '../../report/address';
import { MISSING_SIGN } from './missingSign';

/** A formula over cells of the same sheet, and its exact result; null where a figure is missing. */
export interface Expression {
  readonly formula: string;
  readonly value: Decimal | null;
}

/** An expression that can't be computed: it shows the sign of a missing figure. */
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

/** Decimals of a share: a percentage then has one. */
const SHARE_DECIMALS = 3;

/** a ÷ b as a fraction, missing when one of them is, and when b is zero. */
export function shareOf(a: ShownCell, b: ShownCell): Expression {
  const [part, whole] = [addressIn(a), addressIn(b)];
  const share = `IF(${whole}=0,${NOTHING.formula},ROUND(${part}/${whole},${SHARE_DECIMALS}))`;
  const formula = `IF(COUNT(${part},${whole})=2,${share},${NOTHING.formula})`;
  const isKnown = a.value !== null && b.value !== null;
  return { formula, value: isKnown ? divide(a.value, b.value, SHARE_DECIMALS) : null };
}

/** (a ∓ b) ÷ whole as a fraction, missing when one of them is, and when the whole is zero. */
export function shareOfRest(
  a: ShownCell,
  sign: '+' | '-',
  b: ShownCell,
  whole: ShownCell,
): Expression {
  const [first, second, all] = [addressIn(a), addressIn(b), addressIn(whole)];
  const share = `IF(${all}=0,${NOTHING.formula},ROUND((${first}${sign}${second})/${all},${SHARE_DECIMALS}))`;
  const formula = `IF(COUNT(${first},${second},${all})=3,${share},${NOTHING.formula})`;
  if (a.value === null || b.value === null || whole.value === null) return { formula, value: null };
  const rest = (sign === '-' ? subtract : add)(a.value, b.value);
  return { formula, value: divide(rest, whole.value, SHARE_DECIMALS) };
}

/** A count less other counts that are beside each other. */
export function restOf(all: ShownCell, others: readonly ShownCell[]): Expression {
  const formula = `ROUND(${addressIn(all)}-SUM(${wholeRange(others)}),0)`;
  const taken = sumOrNothing(others, 0);
  return { formula, value: all.value && taken && subtract(all.value, taken) };
}

/** A word that stands in a cell of the sheet. */
export interface ShownWord {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

const criterion = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** How many cells that stand under each other hold certain words, row by row. */
export function countOf(
  columns: readonly { readonly cells: readonly ShownWord[]; readonly word: string }[],
): Expression {
  const [first] = columns;
  if (!first || first.cells.length === 0) return { formula: '0', value: ZERO };
  const criteria = columns.map(({ cells, word }) => `${wholeRange(cells)},${criterion(word)}`);
  const matching = first.cells.filter((_, index) =>
    columns.every(({ cells, word }) => cells[index]?.word === word),
  );
  return {
    formula: `COUNTIFS(${criteria.join(',')})`,
    value: { digits: BigInt(matching.length), scale: 0 },
  };
}

/** The sum of the cells beside a word, missing when one of those is. */
export function sumBeside(
  words: readonly ShownWord[],
  word: string,
  cells: readonly ShownCell[],
  decimals: number,
): Expression {
  if (cells.length === 0) return { formula: '0', value: ZERO };
  const [beside, figures] = [wholeRange(words), wholeRange(cells)];
  const condition = `${beside},${criterion(word)}`;
  const lacking = `COUNTIFS(${condition},${figures},${NOTHING.formula})`;
  const formula = `IF(${lacking}=0,ROUND(SUMIFS(${figures},${condition}),${decimals}),${NOTHING.formula})`;
  const chosen = cells.filter((_, index) => words[index]?.word === word);
  return { formula, value: sumOrNothing(chosen, decimals) };
}

/** The range of cells that stand under each other without a gap. */
const wholeRange = (cells: readonly { row: number; column: number }[]): string => {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  return `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`;
};

/** Excel takes no more arguments than 255. */
const MOST_RANGES = 200;

/** The sum of cells in one column, missing when one of them is. */
export function totalOf(cells: readonly ShownCell[], decimals: number): Expression {
  const ranges = rangesOf(cells);
  if (cells.length === 0 || ranges.length > MOST_RANGES) return NOTHING;
  const all = ranges.join(',');
  const formula = `IF(COUNT(${all})=${cells.length},ROUND(SUM(${all}),${decimals}),${NOTHING.formula})`;
  return { formula, value: sumOrNothing(cells, decimals) };
}

function sumOrNothing(cells: readonly ShownCell[], decimals: number): Decimal | null {
  let total: Decimal | null = ZERO;
  for (const { value } of cells) total = total && value && add(total, value);
  return total && round(total, decimals);
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
