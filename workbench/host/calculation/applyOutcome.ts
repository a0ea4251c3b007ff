import { omit } from '../model/changes/omit';
import { overlaps } from '../model/area';
import type { Edited } from '../model/book';
import type { Cell, Scalar } from '../model/cells/cell';
import type { Sheet } from '../model/sheet';
import type { Outcome } from './engineBook';
import type { Formula } from './formulaIndex';

/** Writes a result into its cells. Returns the changed cells other than the formula's own. */
export function applyOutcome({ formula, values: given }: Outcome): Edited[] {
  const { sheet, row, column } = formula;
  const values = meetsTable(formula, given) ? [[{ error: '#SPILL!' }]] : given;
  const old = sheet.cell(row, column);
  if (!old) return [];
  const rows = values.length;
  const columns = values[0]?.length ?? 1;
  const moved = clearOld(sheet, row, column, old, values);
  const rest = omit(omit(old, 'spill'), 'cached');
  const spills = rows > 1 || columns > 1;
  const value = values[0]?.[0] ?? null;
  sheet.putResult(row, column, { ...rest, value, ...(spills ? { spill: { rows, columns } } : {}) });
  if (!spills) return moved;
  values.forEach((line, down) =>
    line.forEach((part, across) => {
      if (down === 0 && across === 0) return;
      if (spillInto(sheet, row + down, column + across, part, { row, column })) {
        moved.push({ sheet, row: row + down, column: column + across });
      }
    }),
  );
  return moved;
}

/** Nothing spills in a table, nor into one. */
function meetsTable({ sheet, row, column }: Formula, values: Scalar[][]): boolean {
  const [down, across] = [values.length, values[0]?.length ?? 1];
  if (down * across === 1) return false;
  const area = { top: row, left: column, bottom: row + down - 1, right: column + across - 1 };
  return sheet.tables.some((table) => overlaps(table.area, area));
}

/** Clears cells that the formula spilled into before and no longer does. */
function clearOld(
  sheet: Sheet,
  row: number,
  column: number,
  { spill }: Cell,
  values: Scalar[][],
): Edited[] {
  const cleared: Edited[] = [];
  for (let down = 0; down < (spill?.rows ?? 0); down++) {
    for (let across = 0; across < (spill?.columns ?? 0); across++) {
      const cell = sheet.cell(row + down, column + across);
      const stays = values[down]?.[across] !== undefined;
      if (stays || cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
      const style = cell.style ? { style: cell.style } : {};
      sheet.putResult(row + down, column + across, { value: null, ...style });
      cleared.push({ sheet, row: row + down, column: column + across });
    }
  }
  return cleared;
}

function spillInto(
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  spilledFrom: { row: number; column: number },
): boolean {
  const old = sheet.cell(row, column);
  const style = old?.style ? { style: old.style } : {};
  sheet.putResult(row, column, { value, spilledFrom, ...style });
  return JSON.stringify(old?.value) !== JSON.stringify(value);
}
