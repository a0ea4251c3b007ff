import type { Entry, FinancialYear, Ledger, Month } from '../ledger';

/** The columns of the report that a ledger can fill. */
export const LEDGER_COLUMNS = [
  'Budget',
  'Bokfört',
  'Bokslut föregående år',
  'Bokfört föregående år',
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** The financial years as they are told apart by the month that figures are wanted through. */
export interface Reach {
  /** Figures are wanted through this month; null when nothing is booked and nobody said. */
  readonly through: Month | null;
  readonly year: FinancialYear | null;
  readonly lastYear: FinancialYear | null;
}

/**
 * Through which month, and of which year.
 * @param through as asked for; null for the last month with anything booked.
 */
export function reachOf(ledger: Ledger, through: Month | null): Reach {
  const asked = through ?? lastBooked(ledger);
  const { year, lastYear } = ledger;
  if (asked === null || year === null || within(year, asked)) {
    return { through: asked, year, lastYear };
  }
  // Another year of the same file: its months are the figures, and the year before it is unknown.
  if (lastYear && within(lastYear, asked)) {
    return { through: asked, year: lastYear, lastYear: shifted(lastYear) };
  }
  return { through: asked, year: yearWith(year, asked), lastYear: null };
}

const within = ({ from, to }: FinancialYear, month: Month): boolean => month >= from && month <= to;

const shifted = ({ from, to }: FinancialYear): FinancialYear => ({
  from: from - 100,
  to: to - 100,
});

/** The year of the same length and beginning that holds a month. */
function yearWith(year: FinancialYear, month: Month): FinancialYear {
  let moved = year;
  while (moved.from > month) moved = shifted(moved);
  while (moved.to < month) moved = { from: moved.from + 100, to: moved.to + 100 };
  return moved;
}

/** The last month of the file's year in which anything but zero is booked. */
export function lastBooked({ entries, year }: Ledger): Month | null {
  let last: Month | null = null;
  for (const { measure, month, amount } of entries) {
    if (measure !== 'booked' || month === null || amount.digits === 0n) continue;
    if (year && !within(year, month)) continue;
    if (last === null || month > last) last = month;
  }
  return last;
}

/** The columns in which an amount counts; none for what is booked after the month. */
export function columnsOf(
  { measure, month }: Pick<Entry, 'measure' | 'month'>,
  { through, year, lastYear }: Reach,
): readonly LedgerColumn[] {
  if (measure === 'priorAccounts') return ['Bokslut föregående år'];
  if (measure === 'priorBooked') return ['Bokfört föregående år'];
  const isIn = (bounds: FinancialYear | null): boolean =>
    bounds !== null && month !== null && within(bounds, month);
  if (measure === 'budget') return month === null || isIn(year) || year === null ? ['Budget'] : [];
  if (month === null) return ['Bokfört'];
  if (isIn(year) || (year === null && through !== null)) {
    return through !== null && month <= through ? ['Bokfört'] : [];
  }
  if (!isIn(lastYear)) return [];
  return through !== null && month <= through - 100
    ? ['Bokslut föregående år', 'Bokfört föregående år']
    : ['Bokslut föregående år'];
}
