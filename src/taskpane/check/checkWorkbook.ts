import { CATALOGUE } from '../../rules/catalogue';
import { check } from '../../rules/check';
import type { RawWorkbook } from '../../workbook/rawWorkbook';
import { readReport } from '../../workbook/readReport';
import type { Checked } from './checked';

/**
 * Reads the tables into a report and checks it by every rule. The pane loads this file when it is
 * first needed, so that the rules don't delay its first paint.
 */
export function checkWorkbook(workbook: RawWorkbook): Checked {
  const report = readReport(workbook);
  if (!report) return { workbook, content: null };
  return { workbook, content: { report, result: check(report), rules: CATALOGUE } };
}
