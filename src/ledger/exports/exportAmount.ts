import { decimal, decimalOf, type Decimal } from '../../figures/decimal';
import { cellText, type GridCell } from './grid';

/** The sign between kronor and öre. */
export type DecimalSign = ',' | '.';

const GAPS = /[\s\u00A0\u202F\u2009']/g;
const MINUS = /^[-\u2212\u2013]|[-\u2212\u2013]$|^\((.*)\)$/g;

/**
 * Reads an amount of an exported list: blanks between thousands, minus before or after or as
 * brackets, and the other sign between thousands where they are groups of three.
 *
 * @returns null when it is no amount; a blank cell is 0.
 * @example exportAmount('1.234,50-', ',') // -1234.50
 */
export function exportAmount(cell: GridCell | undefined, sign: DecimalSign): Decimal | null {
  if (typeof cell === 'number') return decimalOf(cell);
  const text = cellText(cell).replace(/\s*(kr|tkr|kkr|mnkr|sek)$/i, '');
  if (text === '' || text === '-' || text === '–') return { digits: 0n, scale: 0 };
  const digits = text.replace(GAPS, '').replace(MINUS, '$1');
  const isNegative = text.search(MINUS) >= 0;
  const thousands = sign === ',' ? '.' : ',';
  const shape = sign === ',' ? COMMA : POINT;
  if (!shape.test(digits)) return null;
  const plain = digits.replaceAll(thousands, '').replace(',', '.');
  return decimal((isNegative ? '-' : '') + plain);
}

const COMMA = /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const POINT = /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** Whether an amount has a sign between thousands: `1.234,50`. */
export const hasThousandsSign = (text: string, sign: DecimalSign): boolean =>
  (sign === ',' ? /\d\.\d{3}/ : /\d,\d{3}/).test(text.replace(GAPS, ''));

/**
 * Which sign stands before the öre: the one that is followed by other than three digits, or stands
 * after the other. Null when no amount tells.
 */
export function decimalSignOf(cells: Iterable<string>): DecimalSign | null {
  let [comma, point] = [0, 0];
  for (const cell of cells) {
    const text = cell.replace(GAPS, '').replace(MINUS, '$1');
    if (/^[\d.]*,\d{1,2}$|^[\d.]*,\d{4,}$|\.\d{3},/.test(text)) comma++;
    else if (/^[\d,]*\.\d{1,2}$|^[\d,]*\.\d{4,}$|,\d{3}\./.test(text)) point++;
  }
  if (comma === 0 && point === 0) return null;
  return comma >= point ? ',' : '.';
}
