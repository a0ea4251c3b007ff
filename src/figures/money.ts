import { type Decimal, movePoint } from './decimal';
import { roundTo } from './round';

/** The units in which a report gives money: kronor, thousands, millions. */
export const MONEY_UNITS = ['kr', 'tkr', 'mnkr'] as const;

export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** @example isMoneyUnit('tkr') // true; isMoneyUnit('st') // false */
export const isMoneyUnit = (unit: string | null): unit is MoneyUnit =>
  (MONEY_UNITS as readonly (string | null)[]).includes(unit);

const EXPONENT: Record<MoneyUnit, number> = { kr: 0, tkr: 3, mnkr: 6 };

/** How many decimals of a unit make one öre. */
const oreDecimals = (unit: MoneyUnit): number => EXPONENT[unit] + 2;

/**
 * The decimals a unit is shown with when `Rapport` does not say.
 * @example usualDecimals('mnkr') // 1
 */
export const usualDecimals = (unit: MoneyUnit): number => (unit === 'mnkr' ? 1 : 0);

/**
 * The same amount in another unit, exactly.
 * @example convertMoney(250000, 'kr', 'mnkr') // 0.25
 */
export function convertMoney(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return movePoint(amount, EXPONENT[from] - EXPONENT[to]);
}

/**
 * Rounded to öre: nothing smaller exists in the books.
 * @example roundToOre(0.30000000000000004, 'kr') // 0.30
 */
export const roundToOre = (amount: Decimal, unit: MoneyUnit): Decimal =>
  roundTo(amount, oreDecimals(unit));
