import { varianceShare } from '../figures/variance';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { SHARE } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { moneyKinds } from './arguments/moneyKinds';
import { BUDGET, FORECAST, KIND } from './describing/parameters';

export const avvikelseandelText: FunctionText = {
  id: 'AVVIKELSEANDEL',
  name: 'AVVIKELSEANDEL',
  summary: {
    sv: 'Avvikelse som andel av budget. Plus är alltid bättre än budget.',
    en: 'Variance as a share of budget. Plus is always better than budget.',
  },
  details: {
    sv: 'Avvikelsen som AVVIKELSE ger, delad med budget. Är budgeten noll blir svaret #DIVISION/0!.',
    en: 'The variance that AVVIKELSE gives, divided by budget. A budget of zero gives #DIV/0!.',
  },
  parameters: [KIND, BUDGET, FORECAST],
  result: {
    sv: 'En andel: 0,05 är 5 %.',
    en: 'A share: 0.05 is 5%.',
  },
  example: {
    given: ['Intäkt', 80.6, 77.5],
    result: [[-0.0384615385]],
    says: {
      sv: 'Ekonomis intäkter väntas bli 3,8 % lägre än budgeterat.',
      en: "Ekonomi's revenue is expected to be 3.8% lower than budgeted.",
    },
  },
  format: SHARE,
};

/** @customfunction AVVIKELSEANDEL */
export function avvikelseandel(
  kind: unknown[][],
  budget: unknown[][],
  forecast: unknown[][],
): unknown[][] {
  return cellByCell([moneyKinds(kind), amounts(budget), amounts(forecast)], varianceShare);
}
