import type { Decimal } from '../../figures/decimal';
import type { MoneyUnit } from '../../figures/money';
import type { CalendarDate } from '../../language/dates/calendarDate';

/** What softens or bounds an amount: *cirka*, *drygt*, *knappt*, *minst*, *högst*. */
export type Hedge = 'about' | 'over' | 'under' | 'min' | 'max';

/**
 * What an amount counts. `bare`: the number alone; its unit may follow from what it is about.
 * `other`: a unit that only an indicator can have (*gram*, *minuter*).
 */
export type AmountUnit =
  | { readonly kind: 'money'; readonly unit: MoneyUnit }
  | { readonly kind: 'percent' | 'points' | 'count' | 'bare' | 'other' };

/** A number of a sentence, with what is written about it, before anyone asks what it is. */
export interface Amount {
  /** The tokens it takes up, hedge and unit included: from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
  /** The magnitude; the two differ for a range only. Money is in its unit. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** A minus or plus that is written. */
  readonly sign: 1 | -1 | null;
  readonly unit: AmountUnit;
  /** The unit as written, *%* for *procent*; '' without one. */
  readonly written: string;
  readonly hedge: Hedge | null;
  /** What one of them it is per: *månad*, *portion*. */
  readonly per: string | null;
  /**
   * `digits` and `words` are how the number is written. `fraction`: *hälften*, *var fjärde*. `zero`:
   * *nollresultat*, *i balans*. `growth`: *fördubblats*. `all`: *samtliga*.
   */
  readonly shape: 'digits' | 'words' | 'fraction' | 'zero' | 'growth' | 'all';
  /** The day, where it is a date; a month alone has no day. */
  readonly date: NamedDay | null;
}

export interface NamedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

export const sameDay = (named: NamedDay, date: CalendarDate): boolean =>
  named.month === date.month &&
  (named.day === null || named.day === date.day) &&
  (named.year === null || named.year === date.year);
