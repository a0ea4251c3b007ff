import { absolute } from '../figures/arithmetic';
import { isLess, min } from '../figures/compare';
import { type Decimal, trim } from '../figures/decimal';
import { type Figure, stepOf } from '../figures/interval';
import { reconcile } from '../figures/reconcile';
import { formatNumber } from '../language/numbers/formatNumber';

/**
 * Compares a total with the sum of some terms, in the words of the sheet: *Stämmer*, *Inom
 * avrundning (0,1)* or *Avviker 0,3*.
 *
 * @param step the smallest unit shown; null for that of the number with the most decimals. A number
 * with more decimals than that is exact to its own.
 * @param taken further numbers on the total's side, which count from the other.
 */
export function sumVerdict(
  total: Decimal,
  parts: readonly Decimal[],
  step: Decimal | null,
  taken: readonly Decimal[] = [],
): string {
  const shown = step ?? finestStep([total, ...parts, ...taken]);
  const figure = (value: Decimal): Figure => ({
    value,
    step: min(shown, stepOf(trim(value).scale)),
  });
  const { verdict, imbalance } = reconcile(figure(total), [
    ...parts.map((value) => ({ figure: figure(value), sign: 1 as const })),
    ...taken.map((value) => ({ figure: figure(value), sign: -1 as const })),
  ]);
  const difference = formatNumber(trim(absolute(imbalance)), 'sv');
  switch (verdict) {
    case 'exact':
      return 'Stämmer';
    case 'withinRounding':
      return `Inom avrundning (${difference})`;
    case 'deviates':
      return `Avviker ${difference}`;
  }
}

function finestStep(values: readonly Decimal[]): Decimal {
  const steps = values.map(({ scale }) => stepOf(scale));
  return steps.reduce((finest, step) => (isLess(step, finest) ? step : finest), stepOf(0));
}
