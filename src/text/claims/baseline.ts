import { isYear } from '../amounts/notAmounts';
import type { Token } from '../words/token';

/** What a difference is against. */
export type Baseline = 'budget' | 'lastYear' | 'lastForecast';

const EARLIER = /^(förra|föregående|tidigare|senaste|previous|last)$/;
const BUDGET = /^(budget|budgeten|budgeterat|budgeterade|budgeterad|plan|planen|anslaget|ramen)$/;

/**
 * What words compare with. `budget` and `år` say so anywhere; a year's number only when it is the
 * year before the report's.
 * @returns null when they compare with nothing, or with two things at once.
 */
export function baselineIn(words: readonly Token[], year: number | null): Baseline | null {
  const found = new Set<Baseline>();
  for (const [index, token] of words.entries()) {
    const baseline = baselineAt(words, index, token, year);
    if (baseline) found.add(baseline);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function baselineAt(
  words: readonly Token[],
  index: number,
  token: Token,
  year: number | null,
): Baseline | null {
  const next = words[index + 1]?.low ?? '';
  const third = words[index + 2]?.low ?? '';
  if (EARLIER.test(token.low)) {
    if (/prognos|rapport|bedömning|uppföljning|forecast/.test(next)) return 'lastForecast';
    if (/^(år|året|års|årets|year)/.test(next)) return 'lastYear';
    return /prognos/.test(third) ? 'lastForecast' : null;
  }
  if (/^(tertialrapport|delårsrapport|tertial|månadsrapport|prognos)$/.test(token.low)) {
    return words[index + 1]?.text === '1' ? 'lastForecast' : null;
  }
  if (/^(aprilprognos|vårprognos|marsprognos|junip|t1$|t1-|februariprognos)/.test(token.low)) {
    return 'lastForecast';
  }
  if (/^(fjol|fjolåret|fjolårets)$/.test(token.low)) return 'lastYear';
  if (/^(bokslut|bokslutet)$/.test(token.low)) return 'lastYear';
  if (token.kind === 'number' && isYear(token) && year !== null) {
    return Number(token.value.digits) === year - 1 ? 'lastYear' : null;
  }
  return BUDGET.test(token.low) || /^budgetavvikelse/.test(token.low) ? 'budget' : null;
}
