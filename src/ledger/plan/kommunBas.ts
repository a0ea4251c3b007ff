import type { Account } from '../ledger';

export type AccountSide = 'cost' | 'revenue';

/**
 * The side of an account by its class in Kommun-Bas: 3 is revenue, 4–7 cost, and 8 both: then the
 * chart's own type decides, and cost where it says nothing. Balance accounts (1, 2 and 9) have none.
 */
export function sideOf(account: string, type: Account['type'] | undefined): AccountSide | null {
  switch (account[0]) {
    case '3':
      return 'revenue';
    case '4':
    case '5':
    case '6':
    case '7':
      return 'cost';
    case '8':
      return type === 'I' ? 'revenue' : 'cost';
    default:
      return null;
  }
}

/** Depreciation (79) and internal interest (85): the city's form shows them on a row of their own. */
export const isDepreciationOrInterest = (account: string): boolean => /^(79|85)/.test(account);
