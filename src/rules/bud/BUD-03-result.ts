import { linearRule, minus, plus, untestable } from '../relation';
import { missingTables } from '../rule';
import { POST_NAMES, postAmount, postTables } from '../common/postAmounts';

export const bud03 = linearRule(
  {
    id: 'BUD-03',
    severity: 'error',
    tables: [],
    title: {
      sv: 'Resultatet stämmer inte med intäkter och kostnader',
      en: 'The result does not follow from revenues and costs',
    },
    explanation: {
      sv: 'Resultat före resultatdisposition är intäkter minus kostnader, i varje kolumn. Avvikelsen är summan av kostnadernas och intäkternas avvikelser.',
      en: 'The result before disposition is revenues minus costs, in every column. Its variance is the sum of the variances of costs and revenues.',
    },
    example: {
      sv: 'Intäkter 257,1 och kostnader 258,9 ger resultatet −1,8, inte 1,8.',
      en: 'Revenues 257.1 and costs 258.9 give the result −1.8, not 1.8.',
    },
  },
  ({ report }) => [
    ...missingTables(report, ['Driftbudget', 'Summering']).map(untestable),
    ...postTables(report)
      .filter(({ table }) => table.rows.length > 0)
      .flatMap(({ table, fields }) =>
        fields.map((field) => {
          const costs = postAmount(table, 'costs', field);
          return {
            label: POST_NAMES.resultBefore,
            total: postAmount(table, 'resultBefore', field),
            parts: [
              plus(postAmount(table, 'revenues', field)),
              field === 'variance' ? plus(costs) : minus(costs),
            ],
            exactness: 'rounded' as const,
          };
        }),
      ),
  ],
);
