import { resultAfter } from '../figures/result';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { BEFORE, WITHDRAWAL } from './describing/parameters';

export const resultatEfterText: FunctionText = {
  id: 'RESULTAT.EFTER',
  name: 'RESULTAT.EFTER',
  summary: {
    sv: 'Resultat efter resultatdisposition: resultat före + årets förändring av fonden.',
    en: "Result after disposition: result before + the year's change of the fund.",
  },
  details: {
    sv: 'Ett uttag ur fonden anges med plus och förbättrar resultatet.',
    en: 'A withdrawal from the fund is given with a plus and improves the result.',
  },
  parameters: [BEFORE, WITHDRAWAL],
  result: {
    sv: 'Resultatet i samma enhet som beloppen.',
    en: 'The result, in the unit of the amounts.',
  },
  example: {
    given: [-1.8, 1.3],
    result: [[-0.5]],
    says: {
      sv: 'Efter uttaget på 1,3 mnkr är underskottet 0,5.',
      en: 'After the withdrawal of 1.3 mnkr, the deficit is 0.5.',
    },
  },
  format: AMOUNT,
};

/** @customfunction RESULTAT.EFTER */
export function resultatEfter(before: unknown[][], withdrawal: unknown[][]): unknown[][] {
  return cellByCell([amounts(before), amounts(withdrawal)], resultAfter);
}
