import type { FormulaElement } from './cellContent';
import type { ByteLimit } from '../package/byteLimit';
import { movableFormula, type MovableFormula } from './movableFormula';

interface SharedFormula {
  readonly moved: MovableFormula;
  readonly row: number;
  readonly column: number;
}

/** More different formulas than the columns of a sheet's tables usually have. */
const MOST_KEPT = 1000;

/**
 * The texts of one sheet's formulas. Cells may share a formula: the first of them holds the text,
 * the others only its number.
 */
export class FormulaTexts {
  readonly #shared = new Map<string, SharedFormula>();
  /** A calculated column repeats one text in every row: it is kept once. */
  readonly #kept = new Map<string, string>();

  constructor(private readonly limit: ByteLimit) {}

  /** Stores a shared formula's text for the cells that come after. */
  remember({ text, sharedId }: FormulaElement, row: number, column: number): void {
    if (sharedId === null || text === '') return;
    this.limit.add('characters', text.length);
    this.#shared.set(sharedId, { moved: movableFormula(text), row, column });
  }

  /** The formula of a cell; '' when no cell before it held the text. */
  textAt(formula: FormulaElement, row: number, column: number): string {
    this.remember(formula, row, column);
    const { text, sharedId } = formula;
    if (text !== '' || sharedId === null) return this.#keep(text);
    const shared = this.#shared.get(sharedId);
    if (shared === undefined) return '';
    return this.#keep(shared.moved(row - shared.row, column - shared.column));
  }

  #keep(text: string): string {
    const kept = this.#kept.get(text);
    if (kept !== undefined) return kept;
    this.limit.add('characters', text.length);
    if (this.#kept.size === MOST_KEPT) this.#kept.clear();
    this.#kept.set(text, text);
    return text;
  }
}
