import { compareDates } from '../../language/dates/calendarDate';
import { formatDate } from '../../language/dates/formatDate';
import { inBoth } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import { lastDay, periodOf, reportDateOf, yearOf } from '../common/reportTime';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';

const text: RuleText = {
  id: 'MET-01',
  severity: 'error',
  tables: ['Rapport'],
  title: {
    sv: 'Rapportdatum är inte periodens sista dag',
    en: 'The report date is not the last day of the period',
  },
  explanation: {
    sv: 'Tertial 1 slutar 30 april, tertial 2 31 augusti och verksamhetsberättelsen 31 december; en månadsuppföljning slutar med sin månad. Rätta Rapportdatum, Period eller Rapportår i Rapport.',
    en: 'Tertial 1 ends on 30 April, tertial 2 on 31 August and the annual report on 31 December; a monthly report ends with its month. Correct Rapportdatum, Period or Rapportår in Rapport.',
  },
  example: {
    sv: 'Period T2 och Rapportår 2020 men Rapportdatum 2020-04-30.',
    en: 'Period T2 and Rapportår 2020 but Rapportdatum 2020-04-30.',
  },
};

export const met01 = rule(text, (context) => {
  const { report } = context;
  const [date, period, year] = [reportDateOf(report), periodOf(report), yearOf(report)];
  return [
    tested(context, [date, period, year], (written, ends, of) => {
      const right = lastDay(of, ends);
      if (compareDates(written, right) === 0) return null;
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const [is, should] = [written, right].map((day) => formatDate(day, language));
          return language === 'sv'
            ? `Rapportdatum är ${is} men ${ends} ${of} slutar ${should}.`
            : `Rapportdatum is ${is} but ${ends} ${of} ends on ${should}.`;
        }),
        // What has been tested stands in a cell.
        reported: date as Datum<unknown>,
        others: [period, year] as Datum<unknown>[],
      };
    }),
  ];
});
