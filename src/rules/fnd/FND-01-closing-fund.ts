import { fundTables, movementPart } from './fundTables';
import { linearRule, plus } from '../relation';
import { POST_NAMES, postAmount } from '../common/postAmounts';

export const fnd01 = linearRule(
  {
    id: 'FND-01',
    severity: 'error',
    tables: ['Summering'],
    title: { sv: 'Utgående fond stämmer inte', en: 'The closing fund does not follow' },
    explanation: {
      sv: 'Utgående resultatfond är ingående fond minus årets uttag, i varje kolumn av Summering, och av Driftbudget om uttaget står där. Vilket tecken uttaget har anges i Rapport (Tecken för fondförändring).',
      en: 'The closing fund is the opening fund minus the withdrawal of the year, in every column of Summering, and of Driftbudget where the withdrawal stands there. Rapport says which sign a withdrawal has (Tecken för fondförändring).',
    },
    example: {
      sv: 'Ingående 3,3 och uttag 1,3 ger utgående 2,0, inte 3,3.',
      en: 'Opening 3.3 and withdrawal 1.3 give closing 2.0, not 3.3.',
    },
  },
  (context) =>
    fundTables(context.report).flatMap(({ table, fields }) =>
      fields.map((field) => ({
        label: POST_NAMES.closingFund,
        total: postAmount(table, 'closingFund', field),
        parts: [
          plus(postAmount(table, 'openingFund', field)),
          movementPart(context, postAmount(table, 'fundMovement', field), -1),
        ],
        exactness: 'rounded' as const,
      })),
    ),
);
