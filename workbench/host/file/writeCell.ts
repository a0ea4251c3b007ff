import type { Cell as FileCell, CellValueInput } from '@cj-tech-master/excelts';
import { formatArea } from '../model/address';
import { shownValue, type Cell } from '../model/cells/cell';
import type { FormulaNames } from './functionNames';

/** Writes a cell of the book into a cell of the file. */
export function writeCell(
  cell: Cell,
  target: FileCell,
  row: number,
  column: number,
  names: FormulaNames,
): void {
  target.value = valueOf(cell, row, column, names);
  if (cell.style) target.style = cell.style;
}

function valueOf(cell: Cell, row: number, column: number, names: FormulaNames): CellValueInput {
  const { value, formula, hyperlink, rich } = cell;
  if (formula !== undefined) {
    const text = names.write(formula.slice(1));
    const result = value === null ? {} : { result: value };
    if (!cell.spill) return { formula: text, ...result } as CellValueInput;
    const { rows, columns } = cell.spill;
    const bottom = row + rows - 1;
    const ref = formatArea({ top: row, left: column, bottom, right: column + columns - 1 });
    return {
      formula: text,
      ...result,
      shareType: 'array',
      ref,
      isDynamicArray: true,
    } as CellValueInput;
  }
  if (hyperlink) {
    const link = hyperlink.address ?? `#${hyperlink.documentReference ?? ''}`;
    const tip = hyperlink.screenTip === undefined ? {} : { tooltip: hyperlink.screenTip };
    return { text: String(shownValue(value)), hyperlink: link, ...tip };
  }
  if (rich !== undefined) return rich as CellValueInput;
  return value as CellValueInput;
}
