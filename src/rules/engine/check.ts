import type { Report } from '../../report/report';
import type { CheckOptions, CheckResult } from './checkResult';
import { startChecking } from './checking';

/**
 * Checks a report by the rules of a profile. What the structure rules find broken makes the checks
 * that need it not testable, so that one bad cell gives one finding. Then the culprits are searched
 * for, the workbook's waivers are applied, and last the rules about the waivers themselves run.
 */
export const check = (report: Report, options: CheckOptions = {}): CheckResult =>
  startChecking(report, options).result;
