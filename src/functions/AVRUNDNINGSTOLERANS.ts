import type { Decimal } from '../figures/decimal';
import { roundingTolerance } from '../figures/interval';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { IMPOSSIBLE_NUMBER } from './arguments/cellError';
import { GENERAL } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { isCount, isStep } from './arguments/steps';

export const avrundningstoleransText: FunctionText = {
  id: 'AVRUNDNINGSTOLERANS',
  name: 'AVRUNDNINGSTOLERANS',
  summary: {
    sv: 'Den största skillnad mellan en summa och dess delar som avrundning kan förklara.',
    en: 'The greatest difference between a total and its parts that rounding can explain.',
  },
  details: {
    sv: 'En halv enhet för varje del och en halv för summan: enhet / 2 × (antal delar + 1).',
    en: 'Half a unit for each part and half for the total: unit / 2 × (number of parts + 1).',
  },
  parameters: [
    {
      id: 'parts',
      name: { sv: 'antal_delar', en: 'number_of_parts' },
      text: { sv: 'Hur många delar summan har.', en: 'How many parts the total has.' },
    },
    {
      id: 'step',
      name: { sv: 'enhet', en: 'unit' },
      text: {
        sv: 'Den minsta enhet som visas, till exempel 0,1 för en decimal.',
        en: 'The smallest unit shown, for example 0.1 for one decimal.',
      },
    },
  ],
  result: {
    sv: 'Toleransen i samma enhet som beloppen.',
    en: 'The tolerance, in the unit of the amounts.',
  },
  example: {
    given: [8, 0.1],
    result: [[0.45]],
    says: {
      sv: 'Åtta kostnadsrader med en decimal får skilja 0,45 mnkr från sin summa.',
      en: 'Eight rows of costs with one decimal may differ 0.45 mnkr from their total.',
    },
  },
  format: GENERAL,
};

/** @customfunction AVRUNDNINGSTOLERANS */
export function avrundningstolerans(parts: unknown[][], step: unknown[][]): unknown[][] {
  return cellByCell([amounts(parts), amounts(step)], (count: Decimal, unit: Decimal) =>
    isCount(count) && isStep(unit) ? roundingTolerance(count, unit) : IMPOSSIBLE_NUMBER,
  );
}
