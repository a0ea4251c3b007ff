import { whyUnknown } from '../common/blankable';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-09',
  severity: 'warning',
  tables: ['Indikatorer'],
  title: {
    sv: 'Utfall finns bara för ett av könen',
    en: 'An outcome is given for one gender only',
  },
  explanation: {
    sv: 'Individbaserade indikatorer redovisas för både kvinnor och män, eller för ingen av dem. Lägg till det utfall som saknas.',
    en: 'Indicators about people are told for both women and men, or for neither. Add the missing outcome.',
  },
  example: {
    sv: 'Sjukfrånvaro: utfall för kvinnor 7,5 % men inget för män.',
    en: 'Sickness absence: outcome 7.5% for women but none for men.',
  },
};

export const ind09 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row): Outcome[] => {
    const { outcomeMen: men, outcomeWomen: women } = row;
    const reason = whyUnknown(context, men) ?? whyUnknown(context, women);
    if (reason) return [notTestable(reason)];
    if (men.value === null && women.value === null) return [];
    if (men.value !== null && women.value !== null) return [PASSED];
    const [reported, given] = men.value === null ? [men, women] : [women, men];
    const message = {
      sv: `${indicatorName(row)}: ${given.column.name} finns, men inte ${reported.column.name}.`,
      en: `${indicatorName(row)}: there is ${given.column.name}, but no ${reported.column.name}.`,
    };
    return [found({ severity: text.severity, message, reported, others: [given] })];
  }),
);
