import { type Decimal, digitsAt, movePoint, toText, trim } from '../../figures/decimal';
import { equals } from '../../figures/compare';
import { negate } from '../../figures/arithmetic';

/** The kinds of typing error. */
export type TypingError =
  | 'sign'
  | 'swappedDigits'
  | 'lostDigit'
  | 'extraDigit'
  | 'factor10'
  | 'factor1000'
  | 'wrongRow'
  | 'wrongColumn';

/**
 * Recognises the typing error that turns the right number into the one in the cell.
 *
 * @param decimals the decimals that the table shows.
 * @returns null when none does.
 */
export function typingError(
  written: Decimal,
  right: Decimal,
  decimals: number,
): TypingError | null {
  if (written.digits === 0n || right.digits === 0n || equals(written, right)) return null;
  if (equals(written, negate(right))) return 'sign';
  if (isMoved(written, right, [1, -1])) return 'factor10';
  if (isMoved(written, right, [3, -3])) return 'factor1000';
  if (written.digits < 0n !== right.digits < 0n) return null;
  const [typed, meant] = [digitsOf(written, decimals), digitsOf(right, decimals)];
  if (isSwapped(typed, meant)) return 'swappedDigits';
  if (lacksOne(written, right)) return 'lostDigit';
  return lacksOne(right, written) ? 'extraDigit' : null;
}

const isMoved = (written: Decimal, right: Decimal, places: readonly number[]): boolean =>
  places.some((by) => equals(written, movePoint(right, by)));

/** The digits as typed with the table's decimals, or with more where the number has them. */
function digitsOf(value: Decimal, decimals: number): string {
  const trimmed = trim(value);
  const scale = Math.max(decimals, trimmed.scale);
  return toText({ digits: digitsAt(trimmed, scale), scale }).replace('.', '');
}

/** Two neighbouring digits that changed places. */
function isSwapped(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((digit, index) => digit !== meant[index]);
  return (
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** Whether the shorter number is the longer one without one of its digits. */
function lacksOne(shorter: Decimal, longer: Decimal): boolean {
  const text = toText(longer).replace('-', '');
  const less = toText(trim(shorter)).replace('-', '');
  return [...text].some((digit, at) => {
    if (digit === '.') return false;
    return sameNumber(text.slice(0, at) + text.slice(at + 1), less);
  });
}

const sameNumber = (a: string, b: string): boolean => plain(a) === plain(b);

/** A number's text without zeros that change nothing. */
const plain = (text: string): string => {
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole.replace(/^0+/, '')}.${fraction.replace(/0+$/, '')}`;
};
