import { add, negate } from '../../figures/arithmetic';
import { trim, ZERO, type Decimal } from '../../figures/decimal';
import { convertMoney, type MoneyUnit, roundToOre } from '../../figures/money';
import type { AdoptedCell, CellSource } from '../proposal/adoption';
import type { SheetGrid } from '../grid/sheetGrid';
import { writtenAmount } from '../grid/seenCell';

/** How the cells of a column turn into Tertial's amounts. */
export interface Turning {
  readonly sign: 1 | -1;
  /** What the cells are written in; null where that is not known. */
  readonly unit: MoneyUnit | null;
  /** The report's; null where that is not known. */
  readonly reportUnit: MoneyUnit | null;
  /** What a dash means; null while that is asked. */
  readonly dash: 'zero' | 'missing' | null;
}

export const NOTHING: AdoptedCell = { value: null, sources: [] };

/** A cell that holds an amount, in Tertial's sign and the report's unit. */
export function moneyCell(
  grid: SheetGrid,
  row: number,
  column: number,
  turning: Turning,
): AdoptedCell {
  const found = grid.at(row, column);
  const written = found
    ? { value: found.cell.value, format: found.cell.format, formula: found.cell.formula }
    : null;
  const amount = found ? writtenAmount(found.cell) : null;
  const unit = amount?.unit ?? turning.unit;
  const source: CellSource = {
    sheet: grid.sheet.name,
    row,
    column,
    written,
    sign: turning.sign,
    unit,
  };
  if (found?.seen.kind === 'dash') {
    return { value: turning.dash === 'zero' ? ZERO : null, sources: [source] };
  }
  if (!amount) return { value: null, sources: [source] };
  return { value: turned(amount.amount, unit, turning), sources: [source] };
}

function turned(amount: Decimal, unit: MoneyUnit | null, { sign, reportUnit }: Turning): Decimal {
  const signed = sign === 1 || amount.digits === 0n ? amount : negate(amount);
  if (unit === null || reportUnit === null) return trim(signed);
  const converted = unit === reportUnit ? signed : convertMoney(signed, unit, reportUnit);
  return trim(roundToOre(converted, reportUnit));
}

/** Several cells as one: their sum, unless one of them is no amount; blank ones add nothing. */
export function addedCells(cells: readonly AdoptedCell[]): AdoptedCell {
  const [only] = cells;
  if (only && cells.length === 1) return only;
  const sources = cells.flatMap((cell) => cell.sources);
  const amounts = cells.flatMap(({ value }) =>
    typeof value === 'object' && value !== null ? [value] : [],
  );
  const isWhole = cells.every(
    ({ value, sources: from }) => value !== null || from.every(({ written }) => written === null),
  );
  if (!isWhole || amounts.length === 0) return { value: null, sources };
  return { value: trim(amounts.reduce((sum, amount) => add(sum, amount))), sources };
}
