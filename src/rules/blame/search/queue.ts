interface Entry<Item> {
  readonly item: Item;
  readonly priority: number;
  /** Of equal priorities the least comes out first. */
  readonly order: number;
}

/** A queue that gives the least priority first: a binary heap. */
export class Queue<Item> {
  private readonly heap: Entry<Item>[] = [];

  push(item: Item, priority: number, order: number): void {
    const entry = { item, priority, order };
    let at = this.heap.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(entry, this.heap[above])) break;
      this.heap[at] = this.heap[above] as Entry<Item>;
      at = above;
    }
    this.heap[at] = entry;
  }

  pop(): Entry<Item> | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (!first || !last || this.heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (isBefore(this.heap[below + 1], this.heap[below])) below += 1;
      if (!isBefore(this.heap[below], last)) break;
      this.heap[at] = this.heap[below] as Entry<Item>;
      at = below;
    }
    this.heap[at] = last;
    return first;
  }
}

const isBefore = (a: Entry<unknown> | undefined, b: Entry<unknown> | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.priority < b.priority || (a.priority === b.priority && a.order < b.order));
