import { fundTables, movementPart } from './fundTables';
import { linearRule, plus } from '../relation';
import { POST_NAMES, postAmount } from '../common/postAmounts';

export const fnd03 = linearRule(
  {
    id: 'FND-03',
    severity: 'error',
    tables: ['Summering'],
    title: {
      sv: 'Resultatet efter disposition stämmer inte',
      en: 'The result after disposition does not follow',
    },
    explanation: {
      sv: 'Resultat efter resultatdisposition är resultatet före plus årets uttag ur fonden, i varje kolumn av Summering, och av Driftbudget om uttaget står där.',
      en: 'The result after disposition is the result before it plus the withdrawal from the fund, in every column of Summering, and of Driftbudget where the withdrawal stands there.',
    },
    example: {
      sv: 'Resultat före −1,8 och uttag 1,3 ger resultat efter −0,5, inte −3,1.',
      en: 'Result before −1.8 and withdrawal 1.3 give result after −0.5, not −3.1.',
    },
  },
  (context) =>
    fundTables(context.report).flatMap(({ table, fields }) =>
      fields.map((field) => ({
        label: POST_NAMES.resultAfter,
        total: postAmount(table, 'resultAfter', field),
        parts: [
          plus(postAmount(table, 'resultBefore', field)),
          movementPart(context, postAmount(table, 'fundMovement', field), 1),
        ],
        exactness: 'rounded' as const,
      })),
    ),
);
