/** Layers are merged when there are this many. */
const MOST_LAYERS = 16;

/**
 * An immutable list of whole numbers that shares unchanged values with the list it was made from: a
 * search makes many lists that hardly differ.
 */
export class Numbers {
  private constructor(
    private readonly all: readonly bigint[],
    private readonly changes: ReadonlyMap<number, bigint>,
    private readonly under: Numbers | null,
    private readonly layers: number,
  ) {}

  static of(all: readonly bigint[]): Numbers {
    return new Numbers(all, new Map(), null, 0);
  }

  /** The number at a place; 0 where there is none. */
  at(index: number): bigint {
    return this.changes.get(index) ?? this.under?.at(index) ?? this.all[index] ?? 0n;
  }

  with(changes: ReadonlyMap<number, bigint>): Numbers {
    if (this.layers < MOST_LAYERS) {
      return new Numbers(this.all, changes, this, this.layers + 1);
    }
    const together = this.changesInto(new Map());
    for (const [index, value] of changes) together.set(index, value);
    return new Numbers(this.all, together, null, 1);
  }

  /** The changes of all layers; later layers win. */
  private changesInto(together: Map<number, bigint>): Map<number, bigint> {
    this.under?.changesInto(together);
    for (const [index, value] of this.changes) together.set(index, value);
    return together;
  }
}
