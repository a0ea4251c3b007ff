import type { Side, Signs } from '../proposal/adoption';
import type { AreaLine } from './layout';
import type { MoneyField } from './roles';
import type { VarianceFit } from './varianceFit';

const SIGNED: readonly MoneyField[] = [
  'budget',
  'booked',
  'forecast',
  'priorAccounts',
  'priorBooked',
  'priorForecast',
];

/** How many amounts of a side are below nought, and above. */
export interface SignCount {
  readonly minus: number;
  readonly plus: number;
}

/** Counts the signs of a side's amounts in the columns that are read. */
export function countSigns(
  lines: readonly AreaLine[],
  side: Side | null,
  columnOf: (field: MoneyField) => number | undefined,
): SignCount {
  let minus = 0;
  let plus = 0;
  const columns = SIGNED.flatMap((field) => columnOf(field) ?? []);
  for (const { line, side: own } of lines) {
    if (own !== side) continue;
    for (const column of columns) {
      const value = line.amounts.get(column) ?? 0;
      if (value < 0) minus++;
      else if (value > 0) plus++;
    }
  }
  return { minus, plus };
}

export const usualSign = ({ minus, plus }: SignCount): 1 | -1 => (minus > plus ? -1 : 1);

/**
 * The sign of a side's variances: what a variance is multiplied by so that plus is better than budget.
 * Tertial's is budget − forecast of a cost and forecast − budget of a revenue, both in positive
 * amounts; the fit tells which sign of budget − forecast, as written, the column holds.
 *
 * @param sign that of the side's amounts.
 */
export function varianceSign(
  fit: VarianceFit | null,
  key: Side | null,
  side: Side,
  sign: 1 | -1,
): 1 | -1 | null {
  const written = fit?.signs.get(key) ?? null;
  if (written === null) return null;
  const wanted = side === 'revenue' ? -sign : sign;
  return written === wanted ? 1 : -1;
}

/** Signs for the proposal; a side that is not there has plus. */
export const signsOf = (given: Partial<Signs>): Signs => ({
  cost: 1,
  revenue: 1,
  net: 1,
  costVariance: 1,
  revenueVariance: 1,
  ...given,
});
