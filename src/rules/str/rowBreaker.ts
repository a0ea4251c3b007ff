import type { RowSource } from '../../report/datum';
import type { Report } from '../../report/report';
import { oncePerReport } from '../engine/trackedReport';
import { type Outcome, rule, type Rule } from '../rule';
import type { RuleText } from '../ruleText';

/**
 * A structure rule that also tells which rows are broken: checks that depend on them are not
 * testable.
 */
export interface RowBreaker extends Rule {
  readonly brokenRows: (report: Report) => readonly RowSource[];
}

/** What a structure rule says about a report, with the rows it breaks. */
export interface Judged {
  readonly outcomes: readonly Outcome[];
  readonly brokenRows: readonly RowSource[];
}

/** Makes a rule whose findings and broken rows are computed together. */
export function rowBreaker(text: RuleText, judge: (report: Report) => Judged): RowBreaker {
  const judgeOnce = oncePerReport(judge);
  return {
    ...rule(text, ({ report }) => judgeOnce(report).outcomes),
    brokenRows: (report) => judgeOnce(report).brokenRows,
  };
}
