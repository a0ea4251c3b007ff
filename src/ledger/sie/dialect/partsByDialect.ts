import type { Choice } from './chooseDialect';
import { byAccountAndMonth, partOf, sumBy, type Part } from './part';

/**
 * The parts, each amount once: what a total holds beyond its objects becomes a part without object.
 */
export function partsByDialect(
  parts: readonly Part[],
  { dialect, lists }: Choice,
): readonly Part[] {
  const listed = parts.filter(({ dimensions }) => lists.has(dimensions));
  const plain = parts.filter(({ dimensions }) => dimensions === '');
  if (dialect !== 'total') return [...plain, ...listed];
  const withTotal = new Set(plain.map(({ account }) => account));
  const left = new Map(sumBy(plain, byAccountAndMonth));
  for (const part of listed) {
    if (!withTotal.has(part.account)) continue;
    const key = byAccountAndMonth(part);
    left.set(key, (left.get(key) ?? 0n) - part.ore);
  }
  const rest = [...left].flatMap(([key, ore]) => {
    const [account = '', month] = key.split('\t');
    return ore === 0n ? [] : [partOf(account, Number(month), [], ore)];
  });
  return [...listed, ...rest];
}
