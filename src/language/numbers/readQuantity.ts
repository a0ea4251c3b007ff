import type { Decimal } from '../../figures/decimal';
import { cleanText } from '../words/cleanText';
import { leadingNumber } from './leadingNumber';
import { normalizeUnit } from './normalizeUnit';

/** A number and what it counts; the unit is null when only the number is written. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string | null;
}

/** Longer than any unit in use (`antal per 100 000 invånare`); more is a sentence. */
const LONGEST_UNIT = 40;

const UNIT_START = /^[\p{L}\p{Sc}%‰°]/u;
const PER_NUMBER = /(?:\bper |\/ ?)\d+(?: \d{3})*/g;
const LOOSE_DIGIT = /[^\p{L}\d]\d/u;
const EXPONENT = /^e\d+$/i;
const JOINING_WORD = /^(?:av|eller|och|till|varav)(?!\p{L})/iu;

/**
 * Reads a number followed by its unit, with or without space (docs/workbook.md, Cells).
 *
 * @returns null when the text does not begin with a number (`ca 5`, `>5`), or when what follows is
 *   no unit (`5 (81)`, `5-10`, `3 av 4`).
 * @example readQuantity('61,54 %') // { value: 61.54, unit: '%' }
 * @example readQuantity('1,9 kg CO2 per kg livsmedel').unit // 'kg CO2 per kg livsmedel'
 */
export function readQuantity(text: string): Quantity | null {
  const number = leadingNumber(text);
  if (!number) return null;
  const { value, rest } = number;
  const unit = cleanText(rest);
  if (unit === '') return { value, unit: null };
  return isUnit(unit) ? { value, unit: normalizeUnit(unit) } : null;
}

/** Digits belong to a unit only in a word (CO2, m3) or after "per" (per 1 000 invånare). */
function isUnit(text: string): boolean {
  if (text.length > LONGEST_UNIT || !UNIT_START.test(text)) return false;
  if (EXPONENT.test(text) || JOINING_WORD.test(text)) return false;
  return !LOOSE_DIGIT.test(text.replace(PER_NUMBER, ''));
}
