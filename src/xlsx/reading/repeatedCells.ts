import type { WrittenCell } from '../../report/cell';
import { GENERAL } from './builtInFormats';
import type { CellFormats } from './cellFormats';

/**
 * Makes cells. One that is as the cell before it in its column, as blank ones and words often are,
 * is the same object: a sheet of a million cells holds far fewer.
 */
export class RepeatedCells {
  /** By column, the cell that was made last. */
  readonly #last: (Made | undefined)[] = [];

  constructor(private readonly formats: CellFormats) {}

  cellOf(
    column: number,
    value: WrittenCell['value'],
    style: number,
    formula: string | null,
  ): WrittenCell {
    const last = this.#last[column];
    if (last === undefined) {
      const cell = this.#make(value, style, formula);
      this.#last[column] = { cell, style };
      return cell;
    }
    const isSame = last.style === style && last.cell.formula === formula;
    // Zero and minus zero are not the same.
    if (isSame && Object.is(last.cell.value, value)) return last.cell;
    last.cell = this.#make(value, style, formula);
    last.style = style;
    return last.cell;
  }

  #make(value: WrittenCell['value'], style: number, formula: string | null): WrittenCell {
    const { codes, unlocked } = this.formats;
    const format = codes[style] ?? GENERAL;
    return unlocked.has(style)
      ? { value, format, isUnlocked: true, formula }
      : { value, format, formula };
  }
}

interface Made {
  cell: WrittenCell;
  style: number;
}
