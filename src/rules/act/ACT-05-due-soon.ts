import { type CalendarDate, compareDates, lastDayOfMonth } from '../../language/dates/calendarDate';
import { inBoth } from '../../language/bilingual';
import { whyUnknown } from '../common/blankable';
import { atYearEnd, reportDateOf } from '../common/reportTime';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { activityName } from './activityName';
import { sayDate } from './sayDate';

const text: RuleText = {
  id: 'ACT-05',
  severity: 'info',
  tables: ['Aktiviteter', 'Rapport'],
  title: { sv: 'Aktiviteten ska snart vara klar', en: 'An activity is due soon' },
  explanation: {
    sv: 'Slutdatum ligger inom två månader efter Rapportdatum och aktiviteten är inte klar. Kontrollera att datumet håller.',
    en: 'Slutdatum lies within two months after Rapportdatum, and the activity is not finished. Make sure that the date will hold.',
  },
  example: {
    sv: 'Slutdatum 2020-10-31 i rapporten per 2020-08-31.',
    en: 'Slutdatum 2020-10-31 in the report as of 2020-08-31.',
  },
};

export const act05 = rule(text, (context) => {
  const { report } = context;
  if (atYearEnd(report)) return [];
  const reportDate = reportDateOf(report);
  return report.activities.rows.map((row): Outcome => {
    const reason = whyUnknown(context, row.status);
    if (reason) return notTestable(reason);
    return tested(context, [row.end, reportDate], (end, from) => {
      const isSoon = compareDates(end, from) >= 0 && compareDates(end, twoMonthsOn(from)) <= 0;
      if (!isSoon || row.status.value === 'done') return null;
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const [name, day] = [activityName(row), sayDate(row.end, language)];
          return language === 'sv'
            ? `${name} ska vara klar ${day}.`
            : `${name} is to be finished by ${day}.`;
        }),
        reported: row.end,
      };
    });
  });
});

/** The last day of the second month after. */
export function twoMonthsOn({ year, month }: CalendarDate): CalendarDate {
  const index = month + 1;
  const [then, of] = [year + Math.floor(index / 12), (index % 12) + 1];
  return { year: then, month: of, day: lastDayOfMonth(then, of) };
}
