/**
 * Σ coefficient × unknown ≤ bound, over a handful of unknowns, with the relations it came from:
 * when nothing satisfies them all, those relations contradict each other.
 */
export interface Inequality {
  readonly coefficients: readonly bigint[];
  readonly bound: bigint;
  readonly sources: ReadonlySet<number>;
}

/** The bounds of one unknown in terms of those that were eliminated after it. */
export interface Eliminated {
  readonly unknown: number;
  readonly uppers: readonly Inequality[];
  readonly lowers: readonly Inequality[];
}

export type Elimination =
  | { readonly kind: 'feasible'; readonly order: readonly Eliminated[] }
  | { readonly kind: 'contradiction'; readonly sources: ReadonlySet<number> };

/**
 * Fourier–Motzkin elimination: removes one unknown after the other, until only contradictions
 * would be left.
 *
 * @param grids what each unknown is a whole multiple of; bounds are tightened to it.
 */
export function eliminate(
  inequalities: readonly Inequality[],
  grids: readonly bigint[],
): Elimination {
  let rest = inequalities.map((one) => tightened(one, grids));
  const order: Eliminated[] = [];
  const left = new Set(grids.keys());
  while (left.size > 0) {
    const unknown = cheapest(rest, left);
    left.delete(unknown);
    const uppers = rest.filter(({ coefficients }) => (coefficients[unknown] ?? 0n) > 0n);
    const lowers = rest.filter(({ coefficients }) => (coefficients[unknown] ?? 0n) < 0n);
    rest = rest.filter(({ coefficients }) => (coefficients[unknown] ?? 0n) === 0n);
    order.push({ unknown, uppers, lowers });
    for (const upper of uppers) {
      for (const lower of lowers) {
        const joined = tightened(join(upper, lower, unknown), grids);
        if (!isConstant(joined)) rest.push(joined);
        else if (joined.bound < 0n) return { kind: 'contradiction', sources: joined.sources };
      }
    }
    rest = withoutLooser(rest);
  }
  return { kind: 'feasible', order };
}

/** The unknown whose elimination adds the fewest inequalities; the first one when several do. */
function cheapest(rest: readonly Inequality[], left: ReadonlySet<number>): number {
  let best = -1;
  let fewest = Infinity;
  for (const unknown of left) {
    let [up, down] = [0, 0];
    for (const { coefficients } of rest) {
      const coefficient = coefficients[unknown] ?? 0n;
      if (coefficient > 0n) up += 1;
      else if (coefficient < 0n) down += 1;
    }
    if (up * down < fewest) [best, fewest] = [unknown, up * down];
  }
  return best;
}

/** Combines an upper and a lower bound of an unknown, which eliminates it. */
function join(upper: Inequality, lower: Inequality, unknown: number): Inequality {
  const up = -(lower.coefficients[unknown] ?? 0n);
  const down = upper.coefficients[unknown] ?? 0n;
  return {
    coefficients: upper.coefficients.map(
      (coefficient, at) => up * coefficient + down * (lower.coefficients[at] ?? 0n),
    ),
    bound: up * upper.bound + down * lower.bound,
    sources: new Set([...upper.sources, ...lower.sources]),
  };
}

const isConstant = ({ coefficients }: Inequality): boolean =>
  coefficients.every((coefficient) => coefficient === 0n);

/** A sum of multiples of g that is at most b is at most the greatest multiple of g below b. */
function tightened(one: Inequality, grids: readonly bigint[]): Inequality {
  const step = one.coefficients.reduce(
    (common, coefficient, at) => gcd(common, coefficient * (grids[at] ?? 1n)),
    0n,
  );
  return step === 0n ? one : { ...one, bound: floorTo(one.bound, step) };
}

/** Of inequalities with the same left side only the tightest is needed. */
function withoutLooser(inequalities: readonly Inequality[]): Inequality[] {
  const tightest = new Map<string, Inequality>();
  for (const one of inequalities) {
    const side = one.coefficients.join();
    const known = tightest.get(side);
    if (!known || one.bound < known.bound) tightest.set(side, one);
  }
  return [...tightest.values()];
}

/** The greatest multiple of a step that is at most the number. */
export function floorTo(number: bigint, step: bigint): bigint {
  const rest = number % step;
  return number - (rest < 0n ? rest + step : rest);
}

/** Greatest common divisor; the first number is not negative. */
function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
