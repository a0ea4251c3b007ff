import { listWords } from '../../language/words/listWords';
import { inBoth } from '../../language/bilingual';
import { yearOf } from '../common/reportTime';
import { type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { indicatorName } from './indicatorName';
import { targetYears } from './targetYear';

const text: RuleText = {
  id: 'IND-16',
  severity: 'warning',
  tables: ['Indikatorer', 'Rapport'],
  title: {
    sv: 'Målåret i namnet är inte rapportåret',
    en: 'The target year in the name is not the report year',
  },
  explanation: {
    sv: 'Indikatorns namn säger att målet gäller ett annat år än rapportens, men Årsmål är målet för rapportåret. Ange vad som ska nås i år, eller förklara hur målet ska läsas.',
    en: 'The name of the indicator puts its target in another year than the report, but Årsmål is the target of the report year. Say what is to be reached this year, or explain how to read the target.',
  },
  example: {
    sv: 'Minskning ton CO2e till år 2023, i rapporten för 2020.',
    en: 'Minskning ton CO2e till år 2023 (by 2023), in the report for 2020.',
  },
};

export const ind16 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row): Outcome[] => {
    const years = targetYears(row.name.value ?? '');
    if (years.length === 0 && row.name.value !== null) return [PASSED];
    return [
      tested(context, [row.name, yearOf(context.report)], (_, year) => {
        if (years.includes(year)) return null;
        return {
          severity: text.severity,
          message: inBoth((language) => {
            const named = listWords(years.map(String), language);
            return language === 'sv'
              ? `${indicatorName(row)}: namnet nämner ${named}, men rapporten gäller ${year}.`
              : `${indicatorName(row)}: the name says ${named}, but the report is for ${year}.`;
          }),
          reported: row.name,
        };
      }),
    ];
  }),
);
