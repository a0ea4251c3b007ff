import { consumption } from '../figures/share';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { SHARE } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { BOOKED, BUDGET } from './describing/parameters';

export const forbrukningsgradText: FunctionText = {
  id: 'FORBRUKNINGSGRAD',
  name: 'FÖRBRUKNINGSGRAD',
  summary: {
    sv: 'Hur stor andel av budgeten som är bokförd.',
    en: 'How large a share of the budget has been booked.',
  },
  details: {
    sv: 'Jämför med RIKTPUNKT för samma datum.',
    en: 'Compare with RIKTPUNKT for the same date.',
  },
  parameters: [BOOKED, BUDGET],
  result: { sv: 'En andel: 0,658 är 65,8 %.', en: 'A share: 0.658 is 65.8%.' },
  example: {
    given: [175, 265.9],
    result: [[0.6581421587]],
    says: {
      sv: 'Till och med augusti är 65,8 % av kostnadsbudgeten förbrukad.',
      en: 'Through August, 65.8% of the cost budget is consumed.',
    },
  },
  format: SHARE,
};

/** @customfunction FORBRUKNINGSGRAD */
export function forbrukningsgrad(booked: unknown[][], budget: unknown[][]): unknown[][] {
  return cellByCell([amounts(booked), amounts(budget)], consumption);
}
