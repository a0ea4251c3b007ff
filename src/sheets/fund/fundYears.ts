import type { Report } from '../../report/report';
import type { Amounts, Post, PostRow } from '../../report/rows';
import { moneyWords, withYear } from '../money/moneyColumns';
import type { FundLine } from './fundRows';

/** The fund of last year's accounts, of the budget and of the forecast; none when no fund is reported. */
export function fundYears({ heading, totals, operatingBudget }: Report): FundLine[] {
  const rowOf = (post: Post): PostRow | null =>
    [...totals.rows, ...operatingBudget.rows].find((row) => row.post.value === post) ?? null;
  const [opening, movement, closing] = (
    ['openingFund', 'fundMovement', 'closingFund'] as const
  ).map(rowOf);
  if (!opening && !movement && !closing) return [];
  const budget = rowOf('costs')?.budget ?? null;
  const year = (label: string, field: keyof Amounts, hasBudget: boolean): FundLine => ({
    label,
    opening: opening?.[field] ?? null,
    movement: movement?.[field] ?? null,
    closing: closing?.[field] ?? null,
    gross: hasBudget ? budget : null,
  });
  return [
    year(withYear('Bokslut', heading, 1), 'priorAccounts', false),
    year(moneyWords('budget', heading), 'budget', true),
    year(moneyWords('forecast', heading), 'forecast', true),
  ];
}
