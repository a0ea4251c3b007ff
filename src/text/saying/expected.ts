import { absolute, negate } from '../../figures/arithmetic';
import { isNegative } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { convertMoney, isMoneyUnit } from '../../figures/money';
import { round } from '../../figures/round';
import type { Claim, Held } from '../claims/claim';

/** What a sentence should say in place of its amount, in the unit it is written in. */
export interface Expected {
  /** The figure with the report's sign. */
  readonly value: Decimal;
  /** The amount as the sentence should say it, before a sign or a direction word. */
  readonly said: Decimal;
  readonly unit: string | null;
  /** The report says that it goes the other way: *överskott* for *underskott*. */
  readonly isOtherWay: boolean;
}

/** The figure that a claim was held against; null when it was held against none. */
export function expectedOf({ amount, reading }: Claim): Expected | null {
  const held = reading?.figures[0];
  return held && reading.kind !== 'date' ? expected(held, amount.unit) : null;
}

function expected({ figure, sign }: Held, own: Claim['amount']['unit']): Expected {
  const { unit } = figure;
  const isComputed = figure.decimals < figure.value.scale;
  const shown = isComputed ? round(figure.value, figure.decimals) : figure.value;
  const target = own.kind === 'money' && isMoneyUnit(unit) ? own.unit : unit;
  const value =
    isMoneyUnit(unit) && isMoneyUnit(target) ? convertMoney(shown, unit, target) : shown;
  const turned = sign === -1 ? negate(value) : value;
  return {
    value,
    said: sign === null ? absolute(value) : absolute(turned),
    unit: target,
    isOtherWay: sign !== null && isNegative(turned),
  };
}
