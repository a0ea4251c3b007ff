import type { CalendarDate } from '../../language/dates/calendarDate';
import type { Finding, NotTestable } from '../finding';
import type { Unlisted } from '../findings/unlisted';
import type { Profile } from '../profile';
import type { Problem } from '../suggestion';

/** Everything that checking a report gives, in one fixed order: that of the catalogue. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings with one likely culprit, and what would put it right. */
  readonly problems: readonly Problem[];
  /** One entry per rule and reason. */
  readonly notTestable: readonly NotTestable[];
  /** Checks are counted rule × row × column. */
  readonly counts: { readonly passed: number; readonly notTestable: number };
  /** What is counted but not listed above, since there is so much of it: mostly nothing. */
  readonly unlisted: readonly Unlisted[];
}

export interface CheckOptions {
  /** Which rules run, and how strictly; every rule, when it isn't given. */
  readonly profile?: Profile;
  /** The day that `Giltig till` of a waiver is compared with; Rapportdatum, when it isn't given. */
  readonly day?: CalendarDate;
}
