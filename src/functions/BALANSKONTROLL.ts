import { amounts } from './arguments/amounts';
import { optional } from './arguments/argument';
import { NOT_AVAILABLE } from './arguments/cellError';
import type { FunctionText } from './describing/functionText';
import { gather } from './arguments/gather';
import { STEP } from './describing/parameters';
import { readStep } from './arguments/readStep';
import { sumVerdict } from './sumVerdict';

export const balanskontrollText: FunctionText = {
  id: 'BALANSKONTROLL',
  name: 'BALANSKONTROLL',
  summary: {
    sv: 'Om tillgångarna är lika med skulder och eget kapital, inom avrundning eller inte alls.',
    en: 'Whether assets equal liabilities and equity, within rounding or not at all.',
  },
  details: {
    sv: 'Ange de två summorna eller alla poster på var sida. Svaret är detsamma som SUMMAKONTROLL ger.',
    en: 'Give the two totals, or every post of either side. The answer is as that of SUMMAKONTROLL.',
  },
  parameters: [
    {
      id: 'assets',
      name: { sv: 'tillgångar', en: 'assets' },
      text: { sv: 'Summa tillgångar, eller posterna.', en: 'Total assets, or the posts.' },
    },
    {
      id: 'liabilitiesAndEquity',
      name: { sv: 'skulder_och_eget_kapital', en: 'liabilities_and_equity' },
      text: {
        sv: 'Summa skulder och eget kapital, eller posterna.',
        en: 'Total liabilities and equity, or the posts.',
      },
    },
    STEP,
  ],
  result: { sv: 'Ett svar i ord.', en: 'An answer in Swedish words.' },
  example: {
    given: [[[3303871], [64989339]], 68293209, 1],
    result: [['Inom avrundning (1)']],
    says: {
      sv: 'Anläggnings- och omsättningstillgångar ger en krona mer än skulder och eget kapital.',
      en: 'Fixed and current assets make one krona more than liabilities and equity.',
    },
  },
  format: null,
};

/** @customfunction BALANSKONTROLL */
export function balanskontroll(
  assets: unknown[][],
  liabilitiesAndEquity: unknown[][],
  step?: unknown[][],
): unknown[][] {
  const [left, right] = [amounts(assets), amounts(liabilitiesAndEquity)].map((side) =>
    gather(side, side.cells.flat()),
  );
  const unit = readStep(optional(amounts, step));
  if (left?.kind === 'error') return [[left.error]];
  if (right?.kind === 'error') return [[right.error]];
  if (unit !== null && 'error' in unit) return [[unit]];
  if (left?.kind !== 'value' || right?.kind !== 'value') return [[NOT_AVAILABLE]];
  const [first, ...others] = left.value;
  return [[first ? sumVerdict(first, right.value, unit, others) : NOT_AVAILABLE]];
}
