import type { Report } from '../report/report';
import { startChecking } from './checking';
import type { Finding, NotTestable } from './finding';
import type { Problem } from './suggestion';

/** Everything that checking a report gives, in one fixed order: that of the catalogue. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings with a common culprit, and which cells that probably is. */
  readonly problems: readonly Problem[];
  /** One entry per rule and reason. */
  readonly notTestable: readonly NotTestable[];
  /** Checks are counted rule × row × column. */
  readonly counts: { readonly passed: number; readonly notTestable: number };
}

/**
 * Checks a report by every rule. What the structure rules find broken makes the checks that need it
 * not testable, so that one bad cell gives one finding.
 */
export const check = (report: Report): CheckResult => startChecking(report).result;
