import { moneyFormat } from '../../report/moneyFormat';
import type { Column } from '../../report/column';

/** How many decimals money is shown with: in the report's tables and in the balance sheet. */
export interface MoneyDecimals {
  readonly report: number;
  readonly balance: number;
}

export const DATE_FORMAT = 'yyyy-mm-dd';
export const GENERAL = 'General';

/** Text columns no wider than this hold designations: ids, periods, units. */
const DESIGNATION_WIDTH = 18;

/**
 * The number format of a column's cells. Designations are kept as text, or Excel would make a date
 * of 1.1; longer texts are not, since Excel shows text-formatted cells over 255 characters as ####.
 * Measures are General, so that a number stays a number and `61,54 %` becomes a percentage.
 */
export function formatOf({ kind, width }: Column, decimals: MoneyDecimals): string {
  switch (kind) {
    case 'money':
      return moneyFormat(decimals.report);
    case 'balanceMoney':
      return moneyFormat(decimals.balance);
    case 'kronor':
      return '#,##0.00';
    case 'date':
      return DATE_FORMAT;
    case 'count':
      return '#,##0';
    case 'text':
    case 'key':
      return width <= DESIGNATION_WIDTH ? '@' : GENERAL;
    case 'word':
    case 'yesNo':
    case 'measure':
    case 'target':
    case 'openTarget':
    case 'number':
    case 'verdict':
    case 'setting':
      return GENERAL;
  }
}
