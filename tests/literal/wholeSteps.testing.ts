import { say, type Said, type SheetRow } from './sheetRows.testing';

/**
 * An amount counted in the last decimal that its table shows: 257,1 with one decimal is 2 571. So
 * every sum is one of whole numbers, and each stands for half a step more or less.
 */
export type Steps = number | null;

/** Reads a number or a text such as `−1 234,5`. */
export function stepsIn(row: SheetRow, header: string, decimals: number): Steps {
  const value = row[header];
  if (typeof value === 'number') return Math.round(value * 10 ** decimals);
  if (typeof value !== 'string') return null;
  const plain = value.replaceAll('\u00A0', '').replace('\u2212', '-').replace(',', '.');
  return Math.round(Number(plain) * 10 ** decimals);
}

/** The sum of all, or null where one of them is blank. */
export const sumOf = (parts: readonly Steps[]): Steps =>
  parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** Total = sum of the parts, give or take half a step for each of them and for the total. */
export function holds(
  rule: string,
  key: readonly string[],
  total: Steps,
  parts: readonly Steps[],
): Said[] {
  const sum = sumOf(parts);
  if (total === null || sum === null || total === sum) return [];
  const isRounding = Math.abs(total - sum) <= (parts.length + 1) / 2;
  return [say(isRounding ? 'info' : 'error', rule, ...key)];
}

/** The same figure in two places: no tolerance. */
export const isSame = (rule: string, key: readonly string[], here: Steps, there: Steps): Said[] =>
  here === null || there === null || here === there ? [] : [say('error', rule, ...key)];

export const minus = (value: Steps): Steps => (value === null ? null : -value);
