import type { Scalar } from '../../../host/model/cells/cell';
import { measureText } from './measureText';

/** The text of a cell too narrow for its number: fewer decimals in format General, else #. */
export function fittedNumber(
  value: Scalar,
  text: string,
  isGeneral: boolean,
  width: number,
  font: string,
): string {
  if (typeof value !== 'number' || measureText(text, font) <= width) return text;
  if (isGeneral) {
    const whole = Math.trunc(Math.abs(value)).toString().length;
    for (let decimals = Math.max(0, 9 - whole); decimals >= 0; decimals--) {
      const shorter = String(Number(value.toFixed(decimals))).replace('.', ',');
      if (measureText(shorter, font) <= width) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / measureText('#', font))));
}
