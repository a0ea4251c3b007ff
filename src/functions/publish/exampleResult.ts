import { decimalOf, trim } from '../../figures/decimal';
import { round } from '../../figures/round';
import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import type { Content } from '../arguments/argument';
import { AMOUNT, SHARE } from '../describing/formats';
import type { FunctionText } from '../describing/functionText';

/** The rows of an example's result as the sheet shows them; a blank cell is an en dash. */
export const exampleResult = (
  { example, format }: FunctionText,
  language: Language,
): readonly (readonly string[])[] =>
  example.result.map((row) => row.map((cell) => shown(cell, format, language)));

function shown(cell: Content, format: string | null, language: Language): string {
  if (typeof cell !== 'number') return cell === '' ? '–' : String(cell);
  const value = decimalOf(cell);
  if (!value) return String(cell);
  if (format === SHARE) {
    return formatQuantity(round({ ...value, digits: value.digits * 100n }, 1), '%', language);
  }
  return formatNumber(format === AMOUNT ? round(value, 1) : trim(value), language);
}
