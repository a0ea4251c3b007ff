import { fromSwedishFormula } from './fromSwedishFormula';
import { englishError } from '../../host/formula/swedish/errorNames';

const NUMBER = /^[+-]?(?:\d{1,3}(?:[\s\u00A0\u202F]\d{3})+|\d+)?(?:,\d*)?(?:[eE][+-]?\d+)?\s?%?$/u;
/** What English Excel reads as a number or a boolean, and Swedish Excel leaves as text. */
const ENGLISH_ONLY =
  /^[+-]?[\d,]*\.\d*(?:[eE][+-]?\d+)?%?$|^[+-]?\d+(?:,\d{3})+%?$|^(?:TRUE|FALSE)$/i;

/**
 * What a person types in Swedish, as the workbook reads it: `1 234,5` → `1,234.5`, `SANT` → `TRUE`,
 * `=SUMMA(A1;2)` → `=SUM(A1,2)`. A goal's number `1.1` stays text.
 */
export function fromTyped(text: string, numFmt = 'General'): string {
  if (numFmt === '@' || text.startsWith("'")) return text;
  if (text.startsWith('=') && text.length > 1) return fromSwedishFormula(text);
  const trimmed = text.trim().replace('\u2212', '-');
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return englishNumber(trimmed);
  if (/^(?:SANT|FALSKT)$/i.test(trimmed)) return /^S/i.test(trimmed) ? 'TRUE' : 'FALSE';
  if (trimmed.startsWith('#')) return englishError(trimmed);
  return ENGLISH_ONLY.test(trimmed) ? `'${text}` : text;
}

const englishNumber = (text: string): string =>
  text
    .replace(/\s?%$/, '%')
    .replace(/[\s\u00A0\u202F]/g, ';')
    .replace(',', '.')
    .replaceAll(';', ',');
