import { adherence } from '../figures/share';
import { amounts } from './arguments/amounts';
import { optional } from './arguments/argument';
import { cellByCell } from './arguments/cellByCell';
import { SHARE } from './describing/formats';
import type { FunctionText } from './describing/functionText';

export const budgetfoljsamhetText: FunctionText = {
  id: 'BUDGETFOLJSAMHET',
  name: 'BUDGETFÖLJSAMHET',
  summary: {
    sv: 'Prognosens kostnader som andel av budgeterade kostnader, före eller efter resultatöverföringar.',
    en: 'Forecast costs as a share of budgeted costs, before or after transfers of results.',
  },
  details: {
    sv: 'Utan uttag är det budgetföljsamhet före resultatöverföringar. Med uttag, som minskar prognosens kostnader, är det efter. Målet är högst 100 %.',
    en: 'Without a withdrawal it is adherence before transfers. With one, which lowers the forecast costs, it is after. The target is at most 100%.',
  },
  parameters: [
    {
      id: 'budget',
      name: { sv: 'budget', en: 'budget' },
      text: { sv: 'Budgeterade kostnader, brutto.', en: 'Budgeted costs, gross.' },
    },
    {
      id: 'forecast',
      name: { sv: 'prognos', en: 'forecast' },
      text: { sv: 'Prognos för kostnaderna, brutto.', en: 'Forecast of costs, gross.' },
    },
    {
      id: 'withdrawal',
      name: { sv: 'uttag', en: 'withdrawal' },
      text: {
        sv: 'Uttag ur resultatfonden, med plus. Utelämnat: före resultatöverföringar.',
        en: 'Withdrawal from the result fund, with a plus. Left out: before transfers.',
      },
      optional: true,
    },
  ],
  result: { sv: 'En andel: 0,974 är 97,4 %.', en: 'A share: 0.974 is 97.4%.' },
  example: {
    given: [265.9, 258.9, 1.3],
    result: [[0.9687852576]],
    says: {
      sv: 'Budgetföljsamheten efter resultatöverföringar är 96,9 %.',
      en: 'Budget adherence after transfers is 96.9%.',
    },
  },
  format: SHARE,
};

/** @customfunction BUDGETFOLJSAMHET */
export function budgetfoljsamhet(
  budget: unknown[][],
  forecast: unknown[][],
  withdrawal?: unknown[][],
): unknown[][] {
  return cellByCell(
    [amounts(budget), amounts(forecast), optional(amounts, withdrawal)],
    (budgeted, expected, used) => adherence(budgeted, expected, used ?? undefined),
  );
}
