import type { CellChange } from '../../../excel/workbookPort';
import { correctionsOf } from '../../../rules/findings/correctionsOf';
import type { Suggestion } from '../../../rules/suggestion';
import type { LoggedChange } from '../../../workbook/log/changeLog';
import { correctedCell, loggedChange } from '../../../workbook/log/writtenCorrection';
import type { CheckedReport } from '../checked';

/** What to write into the cells, and into the log, to follow suggestions. */
export function writtenCorrections(
  { report, result }: CheckedReport,
  suggestions: readonly Suggestion[],
  when: Date,
): { changes: readonly CellChange[]; log: readonly LoggedChange[] } {
  const corrections = correctionsOf(report, result.findings, suggestions);
  const who = report.heading.handler?.value ?? null;
  return {
    changes: corrections.map(correctedCell),
    log: corrections.map((correction) => loggedChange(correction, who, when)),
  };
}
