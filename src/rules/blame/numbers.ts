/** Layers are merged when there are this many. */
const MOST_LAYERS = 16;

/**
 * An immutable list of whole numbers that shares unchanged values with the list it was made from: a
 * search makes many lists that hardly differ.
 */
export class Numbers {
  private constructor(
    private readonly first: (index: number) => bigint,
    private readonly changes: ReadonlyMap<number, bigint>,
    private readonly under: Numbers | null,
    private readonly layers: number,
  ) {}

  /** @param first what stands at each place before any change: asked once for each, when it is needed. */
  static of(first: (index: number) => bigint): Numbers {
    const known = new Map<number, bigint>();
    const once = (index: number): bigint => {
      const before = known.get(index);
      if (before !== undefined) return before;
      const number = first(index);
      known.set(index, number);
      return number;
    };
    return new Numbers(once, new Map(), null, 0);
  }

  at(index: number): bigint {
    return this.changes.get(index) ?? this.under?.at(index) ?? this.first(index);
  }

  with(changes: ReadonlyMap<number, bigint>): Numbers {
    if (this.layers < MOST_LAYERS) {
      return new Numbers(this.first, changes, this, this.layers + 1);
    }
    const together = this.changesInto(new Map());
    for (const [index, value] of changes) together.set(index, value);
    return new Numbers(this.first, together, null, 1);
  }

  /** The changes of all layers; later layers win. */
  private changesInto(together: Map<number, bigint>): Map<number, bigint> {
    this.under?.changesInto(together);
    for (const [index, value] of this.changes) together.set(index, value);
    return together;
  }
}
