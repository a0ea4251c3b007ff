import { linearRule, plus } from '../relation';
import { postAmount } from '../common/postAmounts';

export const bud08 = linearRule(
  {
    id: 'BUD-08',
    severity: 'error',
    tables: ['Summering', 'Verksamheter'],
    title: {
      sv: 'Områdenas nettoavvikelser stämmer inte med totalens',
      en: 'The net variances of the areas do not agree with the total',
    },
    explanation: {
      sv: 'Summan av alla områdens avvikelser, kostnader och intäkter tillsammans, ska vara resultatets avvikelse.',
      en: 'The sum of the variances of all areas, costs and revenues together, is the variance of the result.',
    },
    example: {
      sv: 'Områdena avviker med −1,3 tillsammans, men resultatet med −2,3.',
      en: 'The areas differ by −1.3 together, but the result by −2.3.',
    },
  },
  ({ report }) => [
    {
      label: 'Nettoavvikelse',
      total: postAmount(report.totals, 'resultBefore', 'variance'),
      parts: report.areas.rows.map((row) => plus(row.variance)),
      exactness: 'rounded',
    },
  ],
);
