import { cleanText, foldText } from '../words/cleanText';
import { type PeriodLabel, readPeriodLabel } from './readPeriodLabel';

/** `till och med januari – augusti 2020` has seven words; no period has more. */
const MOST_WORDS = 7;

/** What may stand between a header and its period. */
const SEPARATORS = ' ,;:-–';

/**
 * Takes the year or period off the end of a table header, so that `Budget 2020` is the column
 * Budget (docs/workbook.md, Columns). `helår` belongs to the header: Prognos helår.
 *
 * @returns the cleaned header without its period. A header that is nothing but a period is kept
 *   whole, with no label: the base is empty only when the header is.
 * @example splitPeriod('Bokfört tom augusti 2020')
 *   // { base: 'Bokfört', label: { year: 2020, month: 8, period: null } }
 */
export function splitPeriod(header: string): { base: string; label: PeriodLabel | null } {
  const whole = cleanText(header);
  if (readPeriodLabel(whole)) return { base: whole, label: null };
  const words = whole.split(' ');
  for (let first = Math.max(1, words.length - MOST_WORDS); first < words.length; first++) {
    const base = withoutSeparators(words.slice(0, first).join(' '));
    const label = base === '' ? null : readTrailing(words.slice(first).join(' '));
    if (label) return { base, label };
  }
  return { base: whole, label: null };
}

/** A half bracket belongs to what stands before it: `Budget (reviderad 2020)`. */
function readTrailing(text: string): PeriodLabel | null {
  const isHalf = text.split('(').length !== text.split(')').length;
  return isHalf || foldText(text).includes('helår') ? null : readPeriodLabel(text);
}

function withoutSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && SEPARATORS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
