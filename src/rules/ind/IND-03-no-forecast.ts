import { atYearEnd } from '../common/reportTime';
import { absentValueRule } from './absentValue';

export const ind03 = absentValueRule(
  {
    id: 'IND-03',
    severity: 'warning',
    tables: ['Indikatorer'],
    title: { sv: 'Indikatorn saknar prognos', en: 'An indicator has no forecast' },
    explanation: {
      sv: 'En tertialrapport ska säga om årsmålet väntas nås. Skriv prognosen för helåret, eller motivera varför den saknas.',
      en: 'A tertial report says whether the target is expected to be reached. Fill in the forecast for the year, or say why there is none.',
    },
    example: {
      sv: 'Aktivt Medskapandeindex har utfall och årsmål men ingen prognos.',
      en: 'Aktivt Medskapandeindex has an outcome and a target but no forecast.',
    },
  },
  ({ forecast }) => forecast,
  (name) => ({ sv: `${name} har ingen prognos för helåret.`, en: `${name} has no forecast.` }),
  ({ report }) => !atYearEnd(report),
);
