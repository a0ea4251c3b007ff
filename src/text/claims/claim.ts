import type { Amount } from '../amounts/amount';
import type { Measured } from '../figures/measured';

/** What an amount is said to be. */
export type ClaimKind =
  | 'netVariance'
  | 'costVariance'
  | 'revenueVariance'
  | 'forecast'
  | 'budget'
  | 'booked'
  | 'netCost'
  | 'resultAfter'
  | 'forecastChange'
  | 'yearOnYear'
  | 'fundIn'
  | 'fundUsed'
  | 'fundOut'
  | 'indicatorFrom'
  | 'indicatorTo'
  | 'indicatorChange'
  | 'target'
  | 'goalCount'
  | 'activityCount'
  | 'control'
  | 'share'
  | 'date'
  | 'investment'
  | 'balance'
  | 'budgetAdjustment'
  | 'part'
  | 'none';

/**
 * One way to read an amount: figures of the report that it would be. A *firm* one is what the words
 * say; a *soft* one is what they may also mean. An amount contradicts the report only when a firm
 * reading fails and no other holds.
 */
export interface Reading {
  readonly kind: ClaimKind;
  /** All must be the amount: *både kostnader och intäkter*. */
  readonly figures: readonly Held[];
  readonly weight: 'firm' | 'soft';
}

export interface Held {
  readonly figure: Measured;
  /** The sign that the words give the amount; null when they give none. */
  readonly sign: 1 | -1 | null;
}

export type ClaimVerdict = 'ok' | 'contradicts' | 'untied';

/** Why a claim has no verdict. */
export type Untied = 'perPeriod' | 'hypothetical' | 'otherActor' | 'part' | 'noFigure' | 'doubtful';

/** An amount of a text with what the report says about it. */
export interface Claim {
  readonly amount: Amount;
  /** As it is written. */
  readonly quote: string;
  /** Where the quote begins in the text. */
  readonly start: number;
  readonly kind: ClaimKind;
  readonly verdict: ClaimVerdict;
  /** The reading that holds, or the first firm one that does not. */
  readonly reading: Reading | null;
  /** Another reading gives another figure. */
  readonly isAmbiguous: boolean;
  readonly untied: Untied | null;
}
