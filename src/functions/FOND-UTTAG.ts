import { withdrawalNeeded } from '../figures/fund';
import { amounts } from './arguments/amounts';
import { optional } from './arguments/argument';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { BEFORE, OPENING } from './describing/parameters';

export const fondUttagText: FunctionText = {
  id: 'FOND.UTTAG',
  name: 'FOND.UTTAG',
  summary: {
    sv: 'Uttaget ur resultatfonden som återställer det budgeterade resultatet.',
    en: 'The withdrawal from the result fund that restores the budgeted result.',
  },
  details: {
    sv: 'Uttaget blir högst hela fonden. Är resultatet bättre än budgeterat blir svaret negativt: en avsättning, högst upp till taket.',
    en: 'The withdrawal is at most the whole fund. A result better than budgeted gives a negative answer: a deposit, at most what fits under the cap.',
  },
  parameters: [
    OPENING,
    BEFORE,
    {
      id: 'budgetedResult',
      name: { sv: 'budgeterat_resultat', en: 'budgeted_result' },
      text: {
        sv: 'Resultatet efter resultatdisposition enligt budget.',
        en: 'The result after disposition in the budget.',
      },
    },
    {
      id: 'cap',
      name: { sv: 'tak', en: 'cap' },
      text: {
        sv: 'Högsta utgående fond, i samma enhet som beloppen. Utelämnat: inget tak.',
        en: 'Highest closing fund, in the unit of the amounts. Left out: no cap.',
      },
      optional: true,
    },
  ],
  result: {
    sv: 'Uttaget, med plus; en avsättning får minus.',
    en: 'The withdrawal, with a plus; a deposit gets a minus.',
  },
  example: {
    given: [3.3, -1.8, -0.5],
    result: [[1.3]],
    says: {
      sv: 'Med 1,3 mnkr ur fonden blir underskottet det budgeterade, 0,5.',
      en: 'With 1.3 mnkr from the fund, the deficit is the budgeted one, 0.5.',
    },
  },
  format: AMOUNT,
};

/** @customfunction FOND.UTTAG */
export function fondUttag(
  opening: unknown[][],
  before: unknown[][],
  budgetedResult: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  return cellByCell(
    [amounts(opening), amounts(before), amounts(budgetedResult), optional(amounts, cap)],
    withdrawalNeeded,
  );
}
