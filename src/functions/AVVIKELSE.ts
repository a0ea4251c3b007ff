import { variance } from '../figures/variance';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { moneyKinds } from './arguments/moneyKinds';
import { BUDGET, FORECAST, KIND } from './describing/parameters';

export const avvikelseText: FunctionText = {
  id: 'AVVIKELSE',
  name: 'AVVIKELSE',
  summary: {
    sv: 'Avvikelse mot budget. Plus är alltid bättre än budget.',
    en: 'Variance against budget. Plus is always better than budget.',
  },
  details: {
    sv: 'Kostnader: budget − prognos. Intäkter och resultat: prognos − budget. Ange kostnader och intäkter med plus.',
    en: 'Costs: budget − forecast. Revenue and results: forecast − budget. Give costs and revenue with a plus.',
  },
  parameters: [KIND, BUDGET, FORECAST],
  result: {
    sv: 'Avvikelsen i samma enhet som beloppen.',
    en: 'The variance, in the unit of the amounts.',
  },
  example: {
    given: ['Kostnad', 53.8, 54.9],
    result: [[-1.1]],
    says: {
      sv: 'Nämnd och administration väntas kosta 1,1 mnkr mer än budgeterat.',
      en: 'The committee and its administration are expected to cost 1.1 mnkr more than budgeted.',
    },
  },
  format: AMOUNT,
};

/** @customfunction AVVIKELSE */
export function avvikelse(
  kind: unknown[][],
  budget: unknown[][],
  forecast: unknown[][],
): unknown[][] {
  return cellByCell([moneyKinds(kind), amounts(budget), amounts(forecast)], variance);
}
