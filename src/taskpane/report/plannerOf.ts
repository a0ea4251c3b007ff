import packageFile from '../../../package.json';
import type { Planner } from '../../excel/paintSheets';
import { planSheet } from '../../sheets/planSheets';
import type { CheckedReport } from '../check/checked';

/** Plans the report's sheets from one reading of the workbook. */
export function plannerOf({ report, result }: CheckedReport, now: Date): Planner {
  const made = { at: minuteOf(now), version: packageFile.version };
  return (id, comments) => planSheet(id, { report, result, comments, made });
}

/** `2020-09-15 10:30`, by the clock on the wall. */
const minuteOf = (now: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
};
