import type { ShownChart } from './chartData';

/** The least and greatest value of an axis, and the distance of its gridlines. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** The approximate number of gridlines. */
const LINES = 5;

/** A scale with round steps that holds every value, and 0. */
export function scaleOf({ series, stacking, categories }: ShownChart): Scale {
  if (stacking === 'percent') return { from: 0, to: 1, step: 0.2 };
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length));
  let [low, high] = [0, 0];
  for (let point = 0; point < count; point++) {
    const values = series.map(({ values: own }) => own[point] ?? 0);
    const sums =
      stacking === 'stacked'
        ? [sum(values.filter((value) => value < 0)), sum(values.filter((value) => value > 0))]
        : values;
    low = Math.min(low, ...sums);
    high = Math.max(high, ...sums);
  }
  const step = roundStep((high - low || 1) / LINES);
  return { from: Math.floor(low / step) * step, to: Math.ceil(high / step) * step || step, step };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The next larger of 1, 2, 5, 10 … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  return factor * power;
}

/** The values of the gridlines. */
export function linesOf({ from, to, step }: Scale): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );
}
