import { GROWTH } from '../running/jobs';
import type { Grown } from '../running/measureRow';
import { sayMemory, sayTime } from '../running/sayOutcome';
import { NOTHING, table } from './table';

const HEAD = GROWTH.map((rows) => `${rows / 1000} 000 rows`);

/** Time and memory with ever more rows, and the exponents of time. */
export const growthTable = (grown: readonly Grown[]): string =>
  table(
    ['work', ...HEAD, 'exponent', 'memory at most'],
    grown.map(({ row, outcomes }) => [
      row.work,
      ...outcomes.map((outcome) =>
        outcome.kind === 'measured'
          ? sayTime(outcome.measured.seconds)
          : outcome.kind === 'none'
            ? outcome.why
            : NOTHING,
      ),
      sayExponent(outcomes),
      sayMemory(
        Math.max(
          0,
          ...outcomes.map((one) => (one.kind === 'measured' ? one.measured.megabytes : 0)),
        ),
      ),
    ]),
  );

function sayExponent(outcomes: Grown['outcomes']): string {
  const points = outcomes.flatMap((outcome, index) =>
    outcome.kind === 'measured'
      ? [{ rows: GROWTH[index] ?? 1, seconds: outcome.measured.seconds }]
      : [],
  );
  const exponent = exponentOf(points);
  return exponent === null ? NOTHING : exponent.toFixed(2);
}

/** How time grows with rows, from the first point to the last: 1 is linear, 2 is quadratic. */
export function exponentOf(
  points: readonly { readonly rows: number; readonly seconds: number }[],
): number | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  return Math.log(last.seconds / first.seconds) / Math.log(last.rows / first.rows);
}
