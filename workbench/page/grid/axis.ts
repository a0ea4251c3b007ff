/** The positions of rows or columns on the screen, in pixels from the first one. */
export class Axis {
  private readonly starts: number[] = [0];

  /** @param sizeOf the size of a row or column in pixels; 0 when it is hidden. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    let end = 0;
    for (let index = 0; index < count; index++) this.starts.push((end += sizeOf(index)));
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)] ?? 0;
  }

  end(index: number): number {
    return this.start(index + 1);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The row or column at a distance from the first; at most the last one. */
  at(distance: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > distance) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  }
}
