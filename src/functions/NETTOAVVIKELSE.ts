import { netVariance, variance } from '../figures/variance';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';

export const nettoavvikelseText: FunctionText = {
  id: 'NETTOAVVIKELSE',
  name: 'NETTOAVVIKELSE',
  summary: {
    sv: 'Ett områdes nettoavvikelse mot budget: kostnadernas och intäkternas avvikelser tillsammans.',
    en: "An area's net variance against budget: the variances of costs and revenue together.",
  },
  details: {
    sv: 'Minus är ett nettounderskott mot budget, plus ett nettoöverskott. Ange alla belopp med plus.',
    en: 'Minus is a net deficit against budget, plus a net surplus. Give all amounts with a plus.',
  },
  parameters: [
    {
      id: 'costBudget',
      name: { sv: 'kostnad_budget', en: 'cost_budget' },
      text: { sv: 'Budgeterade kostnader.', en: 'Budgeted costs.' },
    },
    {
      id: 'costForecast',
      name: { sv: 'kostnad_prognos', en: 'cost_forecast' },
      text: { sv: 'Prognos för kostnaderna.', en: 'Forecast of costs.' },
    },
    {
      id: 'revenueBudget',
      name: { sv: 'intäkt_budget', en: 'revenue_budget' },
      text: { sv: 'Budgeterade intäkter.', en: 'Budgeted revenue.' },
    },
    {
      id: 'revenueForecast',
      name: { sv: 'intäkt_prognos', en: 'revenue_forecast' },
      text: { sv: 'Prognos för intäkterna.', en: 'Forecast of revenue.' },
    },
  ],
  result: {
    sv: 'Nettoavvikelsen i samma enhet som beloppen.',
    en: 'The net variance, in the unit of the amounts.',
  },
  example: {
    given: [63.2, 61.5, 80.6, 77.5],
    result: [[-1.4]],
    says: {
      sv: 'Ekonomi väntas få ett nettounderskott på 1,4 mnkr jämfört med budget.',
      en: 'Ekonomi is expected to have a net deficit of 1.4 mnkr against budget.',
    },
  },
  format: AMOUNT,
};

/** @customfunction NETTOAVVIKELSE */
export function nettoavvikelse(
  costBudget: unknown[][],
  costForecast: unknown[][],
  revenueBudget: unknown[][],
  revenueForecast: unknown[][],
): unknown[][] {
  return cellByCell(
    [amounts(costBudget), amounts(costForecast), amounts(revenueBudget), amounts(revenueForecast)],
    (costBefore, costAfter, revenueBefore, revenueAfter) =>
      netVariance(
        variance('cost', costBefore, costAfter),
        variance('revenue', revenueBefore, revenueAfter),
      ),
  );
}
