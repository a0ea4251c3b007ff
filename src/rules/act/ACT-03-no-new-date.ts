import { inBoth } from '../../language/bilingual';
import { PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { activityName } from './activityName';
import { givesNewEnd } from './laterMonth';
import { checkPastEnd } from './pastEnd';
import { sayDate } from './sayDate';

const text: RuleText = {
  id: 'ACT-03',
  severity: 'warning',
  tables: ['Aktiviteter', 'Rapport'],
  title: {
    sv: 'Försenad aktivitet saknar nytt datum',
    en: 'A late activity has no new date',
  },
  explanation: {
    sv: 'Slutdatum har passerat och det finns en förklaring, men varken Status eller ett nytt datum. Ange Status, eller skriv i Avvikelse eller Analys när aktiviteten blir klar: ett datum, en månad eller årsskiftet.',
    en: 'The end date has passed and there is an explanation, but neither a Status nor a new date. Set Status, or write in Avvikelse or Analys when the activity will be finished: a date, a month or the turn of the year (årsskiftet).',
  },
  example: {
    sv: 'Slutdatum 2020-03-31 och Analys: ”Arbetet är försenat.”',
    en: 'Slutdatum 2020-03-31 and Analys: “Arbetet är försenat.” (The work is late.)',
  },
};

export const act03 = rule(text, (context) =>
  context.report.activities.rows.map((row) =>
    checkPastEnd(context, row, ({ hasStatus, deviation, analysis }) => {
      const words = `${deviation}\n${analysis}`.trim();
      const isSilent = hasStatus || words === '';
      if (isSilent || !row.end.value || givesNewEnd(words, row.end.value)) return PASSED;
      const message = inBoth((language) => {
        const [name, day] = [activityName(row), sayDate(row.end, language)];
        return language === 'sv'
          ? `${name} skulle ha varit klar ${day}: förseningen är förklarad, men ett nytt slutdatum saknas.`
          : `${name} should have been finished by ${day}: the delay is explained, but there is no new end date.`;
      });
      const others = [row.deviation, row.analysis].filter(({ value }) => value !== null);
      return found({ severity: text.severity, message, reported: row.end, others });
    }),
  ),
);
