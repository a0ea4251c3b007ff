import { type CalendarDate, compareDates, serialOfDate } from '../../language/dates/calendarDate';
import type { Heading } from '../../report/heading';
import type { ActivityRow } from '../../report/rows';
import { twoMonthsOn } from '../../rules/act/ACT-05-due-soon';
import { cellAddress } from '../../report/address';
import { cellReference } from '../cells/cellReference';
import { serialIn } from '../cells/dateCell';
import { MISSING_SIGN } from '../cells/missingSign';
import { textCell } from '../cells/plannedCell';
import type { PlannedCell } from '../plan/sheetPlan';
import { ACTIVITY_STATUSES } from '../plan/words';

/** How an activity's end relates to the report date. */
export const DUE = {
  done: '✓ Klar',
  passed: '▲ Slutdatum har passerat',
  soon: '● Slutar inom två månader',
  later: 'Inte passerat',
} as const;

export type Due = keyof typeof DUE;

/** The state of an activity; null when its end or the report date is unknown. */
export function dueOf({ status, end }: ActivityRow, heading: Heading): Due | null {
  if (status.value === 'done') return 'done';
  const today = heading.reportDate?.value;
  if (!end.value || !today) return null;
  if (compareDates(end.value, today) < 0) return 'passed';
  return asksForSoon(heading) && compareDates(end.value, twoMonthsOn(today)) <= 0
    ? 'soon'
    : 'later';
}

/** At year-end nothing is soon: what is not done by then has passed or belongs to another year. */
export const asksForSoon = ({ period }: Heading): boolean => period?.value !== 'VB';

/** The same as a cell, which follows the dates and the status where those are live. */
export function dueCell(
  activity: ActivityRow,
  heading: Heading,
  { row, status, end }: { readonly row: number; readonly status: number; readonly end: number },
): PlannedCell {
  const due = dueOf(activity, heading);
  const cell = textCell(due === null ? MISSING_SIGN : DUE[due], 'text', 1);
  const { reportDate } = heading;
  const today = reportDate && serialIn(reportDate);
  if (!reportDate?.value || typeof today !== 'number' || serialIn(activity.end) === null) {
    return cell;
  }
  const [at, day] = [cellAddress(row, end), cellReference(reportDate)];
  const soon = `${day}+${daysToSoon(reportDate.value)}`;
  const ahead = asksForSoon(heading)
    ? `IF(${at}<=${soon},"${DUE.soon}","${DUE.later}")`
    : `"${DUE.later}"`;
  const inTime = `IF(${at}<${day},"${DUE.passed}",${ahead})`;
  const known = `IF(COUNT(${at})=1,${inTime},"${MISSING_SIGN}")`;
  const isDone = `${cellAddress(row, status)}="${ACTIVITY_STATUSES.done}"`;
  return { ...cell, formula: `IF(${isDone},"${DUE.done}",${known})` };
}

const daysToSoon = (today: CalendarDate): number =>
  (serialOfDate(twoMonthsOn(today)) ?? 0) - (serialOfDate(today) ?? 0);
