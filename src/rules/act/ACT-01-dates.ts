import { type CalendarDate, compareDates } from '../../language/dates/calendarDate';
import { formatDate } from '../../language/dates/formatDate';
import { inBoth } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import type { ActivityRow } from '../../report/rows';
import type { Context } from '../context';
import { yearOf } from '../common/reportTime';
import { type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { activityName } from './activityName';

const text: RuleText = {
  id: 'ACT-01',
  severity: 'error',
  tables: ['Aktiviteter', 'Rapport'],
  title: {
    sv: 'Datumen är orimliga',
    en: 'The dates are not possible',
  },
  explanation: {
    sv: 'Startdatum ska ligga före Slutdatum, och båda ska ligga i rapportåret. Rätta datumet; oftast har det följt med från förra årets plan.',
    en: 'Startdatum must be before Slutdatum, and both must be in the report year. Correct the date; most often it was carried over from the plan of last year.',
  },
  example: {
    sv: 'Startdatum 2020-11-01 och Slutdatum 2020-10-31.',
    en: 'Startdatum 2020-11-01 and Slutdatum 2020-10-31.',
  },
};

export const act01 = rule(text, (context) =>
  context.report.activities.rows.flatMap((row) => [
    checkOrder(context, row),
    checkYear(context, row, row.start),
    checkYear(context, row, row.end),
  ]),
);

function checkOrder(context: Context, row: ActivityRow): Outcome {
  return tested(context, [row.start, row.end], (start, end) => {
    if (!isReversed(start, end)) return null;
    return {
      severity: text.severity,
      message: inBoth((language) => {
        const [from, to] = [start, end].map((day) => formatDate(day, language));
        return language === 'sv'
          ? `${activityName(row)}: Startdatum ${from} ska ligga före Slutdatum ${to}.`
          : `${activityName(row)}: Startdatum ${from} should be before Slutdatum ${to}.`;
      }),
      reported: row.start,
      others: [row.end],
    };
  });
}

/** Dates that are reversed already have a finding, so they get no second one. */
function checkYear(context: Context, row: ActivityRow, date: Datum<CalendarDate>): Outcome {
  return tested(context, [date, yearOf(context.report)], (day, year) => {
    if (day.year === year || isReversed(row.start.value, row.end.value)) return null;
    return {
      severity: text.severity,
      message: inBoth((language) => {
        const written = formatDate(day, language);
        return language === 'sv'
          ? `${activityName(row)}: ${date.column.name} ${written} ligger inte i rapportåret ${year}.`
          : `${activityName(row)}: ${date.column.name} ${written} is not in the report year ${year}.`;
      }),
      reported: date,
    };
  });
}

const isReversed = (start: CalendarDate | null, end: CalendarDate | null): boolean =>
  start !== null && end !== null && compareDates(start, end) > 0;
