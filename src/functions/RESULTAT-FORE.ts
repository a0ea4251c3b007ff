import { resultBefore } from '../figures/result';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';

export const resultatForeText: FunctionText = {
  id: 'RESULTAT.FORE',
  name: 'RESULTAT.FÖRE',
  summary: {
    sv: 'Resultat före resultatdisposition: intäkter − kostnader.',
    en: 'Result before disposition: revenue − costs.',
  },
  details: {
    sv: 'Ange intäkter och kostnader med plus. Ett underskott får minus.',
    en: 'Give revenue and costs with a plus. A deficit gets a minus.',
  },
  parameters: [
    {
      id: 'revenue',
      name: { sv: 'intäkter', en: 'revenue' },
      text: { sv: 'Summa intäkter.', en: 'Total revenue.' },
    },
    {
      id: 'cost',
      name: { sv: 'kostnader', en: 'costs' },
      text: { sv: 'Summa kostnader.', en: 'Total costs.' },
    },
  ],
  result: {
    sv: 'Resultatet i samma enhet som beloppen.',
    en: 'The result, in the unit of the amounts.',
  },
  example: {
    given: [257.1, 258.9],
    result: [[-1.8]],
    says: {
      sv: 'Prognosen ger ett underskott på 1,8 mnkr före resultatdisposition.',
      en: 'The forecast gives a deficit of 1.8 mnkr before disposition.',
    },
  },
  format: AMOUNT,
};

/** @customfunction RESULTAT.FORE */
export function resultatFore(revenue: unknown[][], cost: unknown[][]): unknown[][] {
  return cellByCell([amounts(revenue), amounts(cost)], resultBefore);
}
