import type { Bilingual } from '../language/bilingual';
import type { TableName } from '../report/tables';
import type { Severity } from './finding';

/** The families of rules, in the order of the catalogue. */
export const FAMILIES = [
  'STR',
  'MET',
  'BUD',
  'FND',
  'GOL',
  'IND',
  'ACT',
  'BAL',
  'INV',
  'CTL',
  'TXT',
  'EGN',
  'LED',
  'GDK',
] as const;

export type Family = (typeof FAMILIES)[number];

/** A number that decides what a rule finds; a row of `Rapport` may change it. */
export interface Threshold {
  /** The word after the rule's id in `Rapport`, where a rule has more than one. */
  readonly name: string;
  /** A share of something (0.25 is 25 %), or an amount in mnkr. */
  readonly kind: 'share' | 'money';
  /** Canonical number. */
  readonly standard: string;
}

/** What every rule says about itself, for the catalogue, the help and the reports. */
export interface RuleText {
  /** For example `BUD-01`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Why it matters and what to do, for somebody who has not read this code. */
  readonly explanation: Bilingual;
  /** One violation from a report. */
  readonly example: Bilingual;
  /** Without one of these, the rule can't be tested. */
  readonly tables: readonly TableName[];
  readonly thresholds?: readonly Threshold[];
}
