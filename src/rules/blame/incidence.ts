/** Whole numbers in a row: an array, or a part of one that many share. */
export type Indexes = ArrayLike<number> & Iterable<number>;

/** A list of whole numbers that grows, at four bytes each. */
class GrowingList {
  private all = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.all.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.length++] = value;
  }

  at(index: number): number {
    return this.all[index] ?? 0;
  }

  add(index: number, value: number): void {
    this.all[index] = this.at(index) + value;
  }

  part(from: number, to: number): Int32Array {
    return this.all.subarray(from, to);
  }
}

/** Which cells stand in which relations, and with which coefficient, while it is collected. */
export class IncidenceBuilder {
  private readonly starts = new GrowingList();
  private readonly cells = new GrowingList();
  private readonly coefficients = new GrowingList();
  /** Where each cell stood last among `cells`. */
  private readonly places: number[] = [];
  private start = 0;

  /** Begins a relation; the terms that follow are its. */
  begin(): void {
    this.start = this.cells.length;
    this.starts.push(this.start);
  }

  /** Adds a term; a cell that stands twice in a relation gets one with both coefficients. */
  term(cell: number, coefficient: number): void {
    const place = this.places[cell] ?? -1;
    if (place >= this.start) {
      this.coefficients.add(place, coefficient);
      return;
    }
    this.places[cell] = this.cells.length;
    this.cells.push(cell);
    this.coefficients.push(coefficient);
  }

  /** @param cellCount how many cells there are. */
  finish(cellCount: number): Incidence {
    const relations = this.starts.length;
    this.starts.push(this.cells.length);
    const starts = this.starts.part(0, relations + 1);
    const cells = this.cells.part(0, this.cells.length);
    return new Incidence(starts, cells, this.coefficients.part(0, cells.length), cellCount);
  }
}

/** Which cells stand in which relations, both ways, without an object for any of them. */
export class Incidence {
  private readonly standingStarts: Int32Array;
  private readonly standing: Int32Array;
  /** Where each of `standing` has its coefficient. */
  private readonly places: Int32Array;

  constructor(
    private readonly starts: Int32Array,
    private readonly cells: Int32Array,
    private readonly coefficients: Int32Array,
    cellCount: number,
  ) {
    this.standingStarts = startsOf(cells, cellCount);
    this.standing = new Int32Array(cells.length);
    this.places = new Int32Array(cells.length);
    const next = this.standingStarts.slice();
    for (let relation = 0; relation + 1 < starts.length; relation++) {
      const end = starts[relation + 1] ?? 0;
      for (let place = starts[relation] ?? 0; place < end; place++) {
        const cell = cells[place] ?? 0;
        const at = next[cell] ?? 0;
        this.standing[at] = relation;
        this.places[at] = place;
        next[cell] = at + 1;
      }
    }
  }

  /** The cells of a relation, the total first. */
  cellsOf(relation: number): Int32Array {
    return this.cells.subarray(this.starts[relation], this.starts[relation + 1]);
  }

  /** The first cell of a relation. */
  totalOf(relation: number): number {
    return this.cells[this.starts[relation] ?? -1] ?? -1;
  }

  /** The coefficients of a relation's cells, in their order. */
  coefficientsOf(relation: number): Int32Array {
    return this.coefficients.subarray(this.starts[relation], this.starts[relation + 1]);
  }

  /** The coefficient of a cell in a relation; 0 where it does not stand in it. */
  coefficient(cell: number, relation: number): number {
    const end = this.standingStarts[cell + 1] ?? 0;
    for (let at = this.standingStarts[cell] ?? 0; at < end; at++) {
      if (this.standing[at] === relation) return this.coefficients[this.places[at] ?? 0] ?? 0;
    }
    return 0;
  }

  /** The relations that a cell stands in, in their order. */
  relationsOf(cell: number): Int32Array {
    return this.standing.subarray(this.standingStarts[cell], this.standingStarts[cell + 1]);
  }
}

/** Where the relations of each cell begin among those of all cells. */
function startsOf(cells: Int32Array, cellCount: number): Int32Array {
  const starts = new Int32Array(cellCount + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cellCount; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  return starts;
}
