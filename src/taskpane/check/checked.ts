import type { Report } from '../../report/report';
import type { CheckResult } from '../../rules/engine/checkResult';
import type { RuleText } from '../../rules/ruleText';
import type { RawWorkbook } from '../../workbook/rawWorkbook';

/** One reading of the open workbook, and what the rules say about it. */
export interface Checked {
  readonly workbook: RawWorkbook;
  /** Null when the workbook has none of Tertial's tables: then there is nothing to check. */
  readonly content: CheckedReport | null;
}

export interface CheckedReport {
  readonly report: Report;
  readonly result: CheckResult;
  /** What the rules say about themselves, in the order of the catalogue. */
  readonly rules: readonly RuleText[];
}
