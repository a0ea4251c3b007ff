import { absolute, add } from '../../figures/arithmetic';
import { isGreater, isNegative } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { Question } from '../../language/question';
import { sideOf, type AccountSide } from '../plan/kommunBas';
import type { ListRow } from './exportRows';

/**
 * How a list writes revenues and costs. `ledger`: revenues with minus, as the ledger does; `plain`:
 * both with plus; `result`: costs with minus.
 */
export type ListSign = 'ledger' | 'plain' | 'result';

/** Which signs a list has; null when amounts of one side have both, about as much of each. */
export function listSign(rows: readonly ListRow[], columns: readonly number[]): ListSign | null {
  const revenue = signOf(rows, columns, 'revenue');
  const cost = signOf(rows, columns, 'cost');
  if (revenue === 'mixed' || cost === 'mixed') return null;
  if (revenue === '-') return cost === '-' ? null : 'ledger';
  if (cost === '-') return 'result';
  if (revenue === '+') return 'plain';
  return 'ledger';
}

function signOf(
  rows: readonly ListRow[],
  columns: readonly number[],
  side: AccountSide,
): '+' | '-' | 'mixed' | null {
  let [plus, minus]: [Decimal, Decimal] = [ZERO, ZERO];
  for (const { account, amounts } of rows) {
    // Class 8 has both sides.
    if (account === null || account.startsWith('8') || sideOf(account, undefined) !== side)
      continue;
    for (const column of columns) {
      const amount = amounts[column] ?? ZERO;
      if (isNegative(amount)) minus = add(minus, absolute(amount));
      else plus = add(plus, amount);
    }
  }
  const isAbove = (a: Decimal, b: Decimal): boolean =>
    isGreater(a, { digits: b.digits * 4n, scale: b.scale });
  if (plus.digits === 0n && minus.digits === 0n) return null;
  if (isAbove(plus, minus)) return '+';
  return isAbove(minus, plus) ? '-' : 'mixed';
}

/** What to multiply an amount of the list with, so that debit is plus. */
export const toDebit = (sign: ListSign, side: AccountSide | null): 1 | -1 => {
  if (sign === 'ledger') return 1;
  if (sign === 'result') return -1;
  return side === 'revenue' ? -1 : 1;
};

/** What a person is asked, or told. */
export const SIGN_WORDS: Readonly<Record<ListSign, { readonly sv: string; readonly en: string }>> =
  {
    ledger: { sv: 'intäkter har minus och kostnader plus', en: 'revenues have minus, costs plus' },
    plain: { sv: 'både intäkter och kostnader har plus', en: 'both revenues and costs have plus' },
    result: { sv: 'intäkter har plus och kostnader minus', en: 'revenues have plus, costs minus' },
  };

export const SIGN_QUESTION: Question = {
  id: 'sign',
  about: 'Tecken',
  alsoAbout: ['Sign', 'Signs'],
  text: {
    sv: 'Hur är beloppen tecknade? Intäktskontona har både plus och minus.',
    en: 'How are the amounts signed? The revenue accounts have both plus and minus.',
  },
  alternatives: (['ledger', 'plain', 'result'] as const).map((id) => ({
    id,
    text: SIGN_WORDS[id],
    evidence: [],
    effect: { sv: 'Beloppen läses så.', en: 'The amounts are read that way.' },
  })),
  takes: 'alternative',
};
