import { inBoth } from '../../language/bilingual';
import { PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { sayDate } from './sayDate';
import { activityName } from './activityName';
import { checkPastEnd } from './pastEnd';

const text: RuleText = {
  id: 'ACT-02',
  severity: 'warning',
  tables: ['Aktiviteter', 'Rapport'],
  title: {
    sv: 'Slutdatum har passerat utan kommentar',
    en: 'The end date has passed without a comment',
  },
  explanation: {
    sv: 'Aktiviteten skulle ha varit klar före Rapportdatum, men varken Status, Avvikelse eller Analys säger hur det gick. Ange Status, eller skriv vad som hände.',
    en: 'The activity should have been finished before Rapportdatum, but neither Status, Avvikelse nor Analys says how it went. Set Status, or write what happened.',
  },
  example: {
    sv: 'Slutdatum 2020-06-30, Rapportdatum 2020-08-31, och ingen kommentar.',
    en: 'Slutdatum 2020-06-30, Rapportdatum 2020-08-31, and no comment.',
  },
};

export const act02 = rule(text, (context) =>
  context.report.activities.rows.map((row) =>
    checkPastEnd(context, row, ({ hasStatus, deviation, analysis }) => {
      if (hasStatus || deviation !== '' || analysis !== '') return PASSED;
      const message = inBoth((language) => {
        const [name, day] = [activityName(row), sayDate(row.end, language)];
        return language === 'sv'
          ? `${name} skulle ha varit klar ${day}, men inget säger hur det gick.`
          : `${name} should have been finished by ${day}, but nothing says how it went.`;
      });
      return found({ severity: text.severity, message, reported: row.end });
    }),
  ),
);
