import { VERSION } from '../../language/version';
import { localMinute } from '../../language/dates/localTime';
import type { Planner } from '../../sheets/planner';
import { planSheet } from '../../sheets/planSheet';
import type { CheckedReport } from '../check/checked';

/** Plans the report's sheets from one reading of the workbook. */
export function plannerOf({ report, result }: CheckedReport, now: Date): Planner {
  const made = { at: localMinute(now), version: VERSION };
  return (id, comments) => planSheet(id, { report, result, comments, made });
}
