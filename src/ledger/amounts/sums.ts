/** Whole numbers up to here are exact. */
const EXACT = 2 ** 52;

/** Sums of öre by key, exact however many and great they are. */
export class Sums {
  readonly #index = new Map<string, number>();
  readonly #low: number[] = [];
  readonly #high = new Map<number, bigint>();

  add(key: string, ore: number): void {
    const at = this.#index.get(key);
    if (at === undefined) {
      this.#index.set(key, this.#low.length);
      this.#low.push(ore);
      return;
    }
    const sum = (this.#low[at] ?? 0) + ore;
    if (sum < EXACT && sum > -EXACT) this.#low[at] = sum;
    else this.#carry(at, sum);
  }

  get size(): number {
    return this.#low.length;
  }

  /** Every key with its sum, in the order in which they came first. */
  *entries(): Generator<readonly [key: string, ore: bigint]> {
    for (const [key, at] of this.#index) {
      yield [key, BigInt(this.#low[at] ?? 0) + (this.#high.get(at) ?? 0n)];
    }
  }

  #carry(at: number, sum: number): void {
    this.#high.set(at, (this.#high.get(at) ?? 0n) + BigInt(sum));
    this.#low[at] = 0;
  }
}
