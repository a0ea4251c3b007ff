import { inBoth } from '../../language/bilingual';
import { monthName } from '../../language/dates/months';
import { blankable } from '../common/blankable';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { activityName } from './activityName';
import { laterMonth } from './laterMonth';
import { sayDate } from './sayDate';

const text: RuleText = {
  id: 'ACT-04',
  severity: 'warning',
  tables: ['Aktiviteter'],
  title: {
    sv: 'Analysen nämner en månad efter slutdatum',
    en: 'The analysis names a month after the end date',
  },
  explanation: {
    sv: 'Enligt Analys fortsätter aktiviteten efter sitt Slutdatum. Flytta Slutdatum, eller rätta texten.',
    en: 'By Analys the activity goes on after its Slutdatum. Move Slutdatum, or correct the text.',
  },
  example: {
    sv: 'Slutdatum 2020-10-31 men utbildningen ges i oktober och november.',
    en: 'Slutdatum 2020-10-31, but the course is given in October and November.',
  },
};

export const act04 = rule(text, (context) =>
  context.report.activities.rows.map((row) =>
    tested(context, [row.end, blankable(row.analysis)], (end, words) => {
      const later = words === '' ? null : laterMonth(words, end);
      if (!later) return null;
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const month = [monthName(later.month, language), later.year ?? ''].join(' ').trimEnd();
          const [name, day] = [activityName(row), sayDate(row.end, language)];
          return language === 'sv'
            ? `${name}: Analys nämner ${month}, men Slutdatum är ${day}.`
            : `${name}: Analys names ${month}, but Slutdatum is ${day}.`;
        }),
        reported: row.analysis,
        others: [row.end],
      };
    }),
  ),
);
