import type { RangeSelf } from './rangeSelf';
import { moveArea } from '../model/changes/edit';
import type { Edit } from '../model/book';
import type { Keepable, KeptReferences } from './hosted';

/**
 * The ranges that the add-in keeps. They follow their cells when rows or columns are inserted or
 * deleted, and are gone when all their cells are.
 */
export class References implements KeptReferences {
  private readonly kept = new Map<string, Keepable>();
  private watched = new Set<RangeSelf>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  find(id: string): Keepable | undefined {
    return this.kept.get(id);
  }

  /** Keeps a range or ranges; other objects have no references. */
  keep(object: Keepable): string | undefined {
    if (!object.table.tracked) return undefined;
    if (object.reference === undefined) {
      object.reference = `{ref-${this.next++}}`;
      this.kept.set(object.reference, object);
    }
    return object.reference;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object) object.reference = undefined;
    this.kept.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  /** Makes an object of the running batch follow its cells even when the add-in does not keep it. */
  watch(object: Keepable): void {
    if (object.table.tracked) this.watched.add(object.self as RangeSelf);
  }

  /** Ends a batch: what is not kept is forgotten. */
  endBatch(): void {
    this.watched = new Set();
  }

  /** Moves all ranges as their cells moved. */
  follow(edit: Edit): void {
    const ranges = new Set(this.watched);
    for (const object of this.kept.values()) ranges.add(object.self as RangeSelf);
    for (const range of ranges) {
      if (range.sheet !== edit.sheet) continue;
      range.areas = range.areas.flatMap((area) => moveArea(area, edit) ?? []);
    }
  }
}
