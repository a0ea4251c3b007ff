import { closingFund } from '../figures/fund';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { OPENING, WITHDRAWAL } from './describing/parameters';

export const fondUtgaendeText: FunctionText = {
  id: 'FOND.UTGAENDE',
  name: 'FOND.UTGÅENDE',
  summary: {
    sv: 'Utgående resultatfond: ingående − årets förändring.',
    en: "Closing result fund: opening − the year's change.",
  },
  details: {
    sv: 'Ett uttag anges med plus och minskar fonden, en avsättning med minus och ökar den.',
    en: 'A withdrawal is given with a plus and lowers the fund, a deposit with a minus and raises it.',
  },
  parameters: [OPENING, WITHDRAWAL],
  result: {
    sv: 'Fonden vid årets slut.',
    en: 'The fund at the end of the year.',
  },
  example: {
    given: [3.3, 1.3],
    result: [[2]],
    says: {
      sv: 'Av fondens 3,3 mnkr används 1,3; då återstår 2,0.',
      en: "Of the fund's 3.3 mnkr, 1.3 is used; 2.0 remains.",
    },
  },
  format: AMOUNT,
};

/** @customfunction FOND.UTGAENDE */
export function fondUtgaende(opening: unknown[][], withdrawal: unknown[][]): unknown[][] {
  return cellByCell([amounts(opening), amounts(withdrawal)], closingFund);
}
