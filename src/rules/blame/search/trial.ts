import { eliminate, floorTo, type Eliminated, type Inequality } from './inequality';
import { pickValue, type Range, type Target } from './pickValue';
import { touchedBy, type Change, type State } from './state';

/** Whether some cells can be given values so that every relation they stand in holds. */
export type Trial =
  | { readonly kind: 'feasible'; readonly changes: readonly Change[] }
  | { readonly kind: 'contradiction'; readonly equations: ReadonlySet<number> };

/** A relation with only its free cells unknown: base + Σ coefficient × unknown within ± tolerance. */
interface Row {
  readonly equation: number;
  readonly coefficients: readonly bigint[];
  readonly base: bigint;
  readonly tolerance: bigint;
}

/**
 * Frees some cells and looks for values for them, each a number a person would type, so that all
 * relations with one of them hold within rounding.
 */
export function tryCells(state: State, free: readonly number[]): Trial {
  const { system } = state;
  const equations = touchedBy(
    system,
    free.map((cell) => ({ cell })),
  );
  const rows = [...equations].map((equation) => rowOf(state, equation, free));
  const grids = free.map((cell) => system.cells.at(cell)?.grid ?? 1n);
  const elimination = eliminate(rows.flatMap(bothBounds), grids);
  if (elimination.kind === 'contradiction') {
    return { kind: 'contradiction', equations: elimination.sources };
  }
  const changes = substitute(state, free, rows, elimination.order);
  return changes ? { kind: 'feasible', changes } : { kind: 'contradiction', equations };
}

/** What a cell can be for all its relations to hold, when no other cell changes. */
export function rangeOf(state: State, cell: number): Range {
  const { cells, standing } = state.system;
  const grid = cells.at(cell)?.grid ?? 1n;
  const bounds = Array.from(standing(cell)).flatMap((equation) =>
    bothBounds(rowOf(state, equation, [cell])),
  );
  return rangeWithin(bounds, 0, new Map(), grid);
}

function rangeWithin(
  bounds: readonly Inequality[],
  unknown: number,
  chosen: ReadonlyMap<number, bigint>,
  grid: bigint,
): Range {
  const isUpper = ({ coefficients }: Inequality): boolean => (coefficients[unknown] ?? 0n) > 0n;
  const onGrid = (one: Inequality): bigint => boundOn(one, unknown, chosen, grid);
  const low = least(bounds.filter((one) => !isUpper(one)).map(onGrid));
  return { low: low === null ? null : -low, high: least(bounds.filter(isUpper).map(onGrid)) };
}

function rowOf(state: State, equation: number, free: readonly number[]): Row {
  const { system, values, halves, residuals, tolerances } = state;
  const { isIdentical } = system.equations.at(equation) ?? {};
  let base = residuals.at(equation);
  let tolerance = tolerances.at(equation);
  const unknowns = free.map((cell) => {
    const coefficient = system.coefficient(cell, equation);
    base -= coefficient * values.at(cell);
    const size = coefficient < 0n ? -coefficient : coefficient;
    const half = (system.cells.at(cell)?.grid ?? 0n) / 2n;
    if (!isIdentical) tolerance += size * (half - halves.at(cell));
    return coefficient;
  });
  return { equation, coefficients: unknowns, base, tolerance };
}

function bothBounds({ equation, coefficients, base, tolerance }: Row): Inequality[] {
  const sources = new Set([equation]);
  return [
    { coefficients, bound: tolerance - base, sources },
    { coefficients: coefficients.map((one) => -one), bound: tolerance + base, sources },
  ];
}

/** Gives the unknowns values, the last eliminated first; null when no whole number fits. */
function substitute(
  state: State,
  free: readonly number[],
  rows: readonly Row[],
  order: readonly Eliminated[],
): Change[] | null {
  const chosen = new Map<number, bigint>();
  for (const { unknown, uppers, lowers } of [...order].reverse()) {
    const cell = free[unknown] ?? -1;
    const grid = state.system.cells.at(cell)?.grid ?? 1n;
    const range = rangeWithin([...uppers, ...lowers], unknown, chosen, grid);
    const { low, high } = range;
    if (low !== null && high !== null && low > high) return null;
    const value = pickValue(state, cell, range, targetsOf(rows, unknown, chosen));
    chosen.set(unknown, value);
  }
  return free.map((cell, unknown) => ({ cell, value: chosen.get(unknown) ?? 0n }));
}

const least = (bounds: readonly bigint[]): bigint | null =>
  bounds.reduce<bigint | null>((min, bound) => (min === null || bound < min ? bound : min), null);

/** The greatest multiple of the grid that the unknown (or, in a lower bound, its negative) can be. */
function boundOn(
  { coefficients, bound }: Inequality,
  unknown: number,
  chosen: ReadonlyMap<number, bigint>,
  grid: bigint,
): bigint {
  let rest = bound;
  for (const [other, value] of chosen) rest -= (coefficients[other] ?? 0n) * value;
  const own = coefficients[unknown] ?? 1n;
  const size = own < 0n ? -own : own;
  return floorTo(floorTo(rest, size) / size, grid);
}

/** What the unknown would be for each relation to hold exactly, where the others are known. */
function targetsOf(
  rows: readonly Row[],
  unknown: number,
  chosen: ReadonlyMap<number, bigint>,
): Target[] {
  return rows.flatMap(({ coefficients, base }) => {
    const own = coefficients[unknown] ?? 0n;
    const isOpen = coefficients.some(
      (one, other) => one !== 0n && other !== unknown && !chosen.has(other),
    );
    if (own === 0n || isOpen) return [];
    let rest = base;
    for (const [other, value] of chosen) rest += (coefficients[other] ?? 0n) * value;
    return rest % own === 0n ? [-rest / own] : [];
  });
}
