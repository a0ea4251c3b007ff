import { absolute, multiply, negate } from '../../figures/arithmetic';
import { compare, isNegative } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import { convertMoney, isMoneyUnit, MONEY_UNITS } from '../../figures/money';
import { round } from '../../figures/round';
import type { Amount, Hedge } from '../amounts/amount';
import type { Held } from './claim';

const share = (digits: bigint): Decimal => ({ digits, scale: 2 });

/** What a hedge allows, as shares of the amount. */
const REACH: Readonly<Record<Hedge, readonly [Decimal | null, Decimal | null]>> = {
  about: [share(90n), share(110n)],
  over: [share(100n), share(125n)],
  under: [share(75n), share(100n)],
  min: [share(100n), null],
  max: [null, share(100n)],
};

/** Whether an amount may be said of a figure: its sign, its precision and its hedge considered. */
export function holds(amount: Amount, { figure, sign }: Held): boolean {
  const claimed = inUnitOf(amount, figure.unit);
  if (!claimed) return false;
  const { low } = claimed;
  if (sign === null) {
    const [a, b] = [absolute(figure.interval.low), absolute(figure.interval.high)];
    const flipped = compare(a, b) > 0 ? { low: b, high: a } : { low: a, high: b };
    return meets(amount, claimed, flipped, figure.decimals);
  }
  const turned = sign < 0 ? turn(figure.interval) : figure.interval;
  // *Underskott om 1,3* of a surplus: never the same, unless both are nothing.
  if (isNegative(turned.high) && low.digits !== 0n) return false;
  return meets(amount, claimed, turned, figure.decimals);
}

const turn = ({ low, high }: Interval): Interval => ({ low: negate(high), high: negate(low) });

function meets(amount: Amount, claimed: Claimed, figure: Interval, decimals: number): boolean {
  const precision = Math.min(claimed.decimals, decimals);
  const rounded = {
    low: round(figure.low, precision),
    high: round(figure.high, precision),
  };
  const own = { low: round(claimed.low, precision), high: round(claimed.high, precision) };
  const isSame = compare(own.low, rounded.high) <= 0 && compare(rounded.low, own.high) <= 0;
  if (isSame && amount.hedge !== 'under' && amount.hedge !== 'over') return true;
  const hedge = amount.hedge ?? (amount.shape === 'fraction' ? 'about' : null);
  if (hedge === null) return false;
  const [least, most] = REACH[hedge];
  const isLow = least !== null && compare(figure.high, multiply(claimed.low, least)) < 0;
  const isHigh = most !== null && compare(figure.low, multiply(claimed.high, most)) > 0;
  return !isLow && !isHigh;
}

/** An amount in another unit, with the decimals it is exact to: −5 for 15,1 mnkr in kr. */
interface Claimed extends Interval {
  readonly decimals: number;
}

/** The amount in a figure's unit; null when they can't be compared. */
function inUnitOf({ low, high, unit, shape }: Amount, other: string | null): Claimed | null {
  const asWritten = { low, high, decimals: low.scale };
  if (shape === 'zero') return { low, high, decimals: Infinity };
  if (unit.kind === 'money') {
    if (!isMoneyUnit(other)) return null;
    const own = unit.unit;
    const moved = MONEY_UNITS.indexOf(other) - MONEY_UNITS.indexOf(own);
    return {
      low: convertMoney(low, own, other),
      high: convertMoney(high, own, other),
      decimals: low.scale + 3 * moved,
    };
  }
  if (unit.kind === 'percent') return other === '%' || other === null ? asWritten : null;
  if (unit.kind === 'points') return other === '%' || other === 'procentenheter' ? asWritten : null;
  return isMoneyUnit(other) ? null : asWritten;
}
