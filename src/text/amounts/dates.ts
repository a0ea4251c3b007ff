import { monthNumber } from '../../language/dates/months';
import type { Token } from '../words/token';
import { isYear } from './notAmounts';
import type { NamedDay } from './amount';

/** A day that begins at a token: `2020-08-31`, `den 28 augusti`, `30 juni 2021`. */
export function dayAt(
  found: readonly Token[],
  at: number,
): { readonly date: NamedDay; readonly end: number } | null {
  const token = found[at];
  if (token?.kind === 'date') return { date: token.date, end: at + 1 };
  if (token?.kind !== 'number' || token.value.scale > 0 || token.sign !== null) return null;
  const month = monthNumber(found[at + 1]?.low ?? '');
  const day = Number(token.value.digits);
  if (month === null || day < 1 || day > 31) return null;
  const { year, end } = yearAfter(found, at + 2);
  return { date: { year, month, day }, end };
}

/** A month without a day; *maj* and *mars* are months wherever they stand. */
export function monthAt(
  found: readonly Token[],
  at: number,
): { readonly date: NamedDay; readonly end: number } | null {
  const token = found[at];
  if (token?.kind !== 'word' || token.low.length < 3) return null;
  const month = monthNumber(token.low);
  if (month === null) return null;
  const { year, end } = yearAfter(found, at + 1);
  return { date: { year, month, day: null }, end };
}

function yearAfter(found: readonly Token[], at: number): { year: number | null; end: number } {
  const next = found[at];
  return next?.kind === 'number' && isYear(next)
    ? { year: Number(next.value.digits), end: at + 1 }
    : { year: null, end: at };
}
