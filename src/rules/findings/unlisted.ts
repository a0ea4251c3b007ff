import type { Severity } from '../finding';

/**
 * What was found, or could not be tested, beyond what is listed: in a workbook in which every row is
 * wrong nobody reads every sentence, and a million of them have no room. It is counted, never lost.
 */
export interface Unlisted {
  readonly rule: string;
  /** The severity of the findings; or checks that could not be made, whose reasons are not listed. */
  readonly kind: Severity | 'notTestable';
  readonly count: number;
}

/** So many findings of a rule and severity, and reasons of a rule, are listed. */
export const MOST_LISTED = 2000;

/** How many findings of some severity there are beyond the listed ones. */
export const countUnlisted = (unlisted: readonly Unlisted[], kind: Unlisted['kind']): number =>
  unlisted.reduce((sum, one) => (one.kind === kind ? sum + one.count : sum), 0);
