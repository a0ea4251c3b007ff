import type { State } from './state';
import { slipOf } from '../slip';

/** What would make one relation hold exactly. */
export type Target = bigint;

/** Where the value must lie; null where nothing bounds it. */
export interface Range {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/** Of a range with more numbers than this, only the likeliest are compared. */
const MOST_WEIGHED = 200n;

/** A typing error that moved a number at least this many times the range is no coincidence. */
const TELLING = 10n;

/**
 * Picks the likeliest of the possible values of a cell: one that a clear typing error explains,
 * else the one with which most relations hold exactly, else the one nearest to the present value.
 */
export function pickValue(
  state: State,
  cell: number,
  range: Range,
  targets: readonly Target[],
): bigint {
  const { grid = 1n } = state.system.cells.at(cell) ?? {};
  const now = state.values.at(cell);
  const possible = candidates(range, targets, grid, now).filter(
    (value) =>
      value % grid === 0n &&
      (range.low === null || value >= range.low) &&
      (range.high === null || value <= range.high),
  );
  const weighed = possible.map((value) => ({
    value,
    isTelling: isTelling(state, cell, value, range),
    exact: targets.filter((target) => target === value).length,
    distance: size(value - now),
  }));
  weighed.sort(
    (a, b) =>
      Number(b.isTelling) - Number(a.isTelling) ||
      b.exact - a.exact ||
      Number(a.distance - b.distance) ||
      Number(a.value - b.value),
  );
  return weighed[0]?.value ?? range.low ?? range.high ?? now;
}

function candidates(
  { low, high }: Range,
  targets: readonly Target[],
  grid: bigint,
  now: bigint,
): bigint[] {
  if (low === null || high === null || (high - low) / grid > MOST_WEIGHED) {
    return [
      ...new Set([
        ...targets,
        now,
        ...(low === null ? [] : [low]),
        ...(high === null ? [] : [high]),
      ]),
    ];
  }
  return Array.from(
    { length: Number((high - low) / grid) + 1 },
    (_, at) => low + BigInt(at) * grid,
  );
}

/** Whether a typing error explains the change and is no coincidence. */
export function isTelling(
  state: State,
  cell: number,
  value: bigint,
  { low, high }: Range,
): boolean {
  if (low === null || high === null) return false;
  const { grid = 1n } = state.system.cells.at(cell) ?? {};
  const change = size(value - state.values.at(cell));
  return change >= TELLING * (high - low + grid) && slipOf(state, { cell, value }) !== null;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);
