import type { Bilingual } from '../../language/bilingual';
import type { Note } from '../ledger';

/** So many notes of one kind are worth reading; of the others the number is told. */
const MOST = 20;

/** Gathers notes; of a file in which every line is wrong only the first are kept. */
export class NoteBook {
  readonly #notes: Note[] = [];
  readonly #left = new Map<string, { count: number; weight: Note['weight'] }>();
  readonly #counts = new Map<string, number>();

  /** @param kind what makes notes alike: of each kind only so many are kept. */
  add(kind: string, weight: Note['weight'], line: number | null, text: Bilingual): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= MOST) this.#notes.push({ line, weight, text });
    else this.#left.set(kind, { count: count - MOST, weight });
  }

  /** Those that were kept, in the order of their lines, and how many were not. */
  all(): readonly Note[] {
    const left = [...this.#left.values()].map(({ count, weight }): Note => ({
      line: null,
      weight,
      text: {
        sv: `Ytterligare ${count} rader av samma slag visas inte.`,
        en: `${count} more lines of the same kind are not shown.`,
      },
    }));
    return [...this.#notes, ...left];
  }
}
