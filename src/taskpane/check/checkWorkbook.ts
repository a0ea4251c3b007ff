import { CATALOGUE } from '../../rules/catalogue';
import { checkAgain, type Checking, startChecking } from '../../rules/engine/checking';
import type { RawWorkbook } from '../../workbook/rawWorkbook';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { readReport } from '../../workbook/readReport';
import type { Checked } from './checked';

/** The last check of each pane: after a change only the rules that depend on it run again. */
const before = new WeakMap<object, Checking>();

/**
 * Reads the tables into a report and checks it. The pane loads this file when it is first needed,
 * so that the rules don't delay its first paint.
 *
 * @param memory whose last check may be built upon.
 */
export function checkWorkbook(workbook: RawWorkbook, memory: object = {}): Checked {
  const report = readReport(workbook, APPENDIX_TITLES);
  if (!report) return { workbook, content: null };
  const last = before.get(memory);
  const checking = last ? checkAgain(last, report) : startChecking(report);
  before.set(memory, checking);
  return { workbook, content: { report, result: checking.result, rules: CATALOGUE } };
}
