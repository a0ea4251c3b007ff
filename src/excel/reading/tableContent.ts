import { isBlank, type WrittenCell } from '../../report/cell';
import type { RawRow } from '../../workbook/rawWorkbook';

/** A block of a table whose cells Excel has given. */
export interface LoadedBlock {
  readonly range: Excel.Range;
  readonly firstRow: number;
  readonly part: Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>;
  /** Which cells are locked; null where the sheet is not protected. */
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

interface Shape {
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Rows of the whole table, header and totals included. */
  readonly rowCount: number;
}

/** The headers and the rows that hold anything, from a table's blocks in order. */
export function contentOf(
  blocks: readonly LoadedBlock[],
  { hasHeader, hasTotals, rowCount }: Shape,
): { headers: string[]; rows: RawRow[] } {
  const last = rowCount - (hasTotals ? 2 : 1);
  const headers: string[] = [];
  const rows: RawRow[] = [];
  for (const { range, firstRow, part, locks } of blocks) {
    part.values.forEach((values: readonly unknown[], index) => {
      const row = firstRow + index;
      if (row === 0 && hasHeader) {
        headers.push(...values.map(String));
        return;
      }
      if (row > last) return;
      const cells = values.map((value, column) => {
        const cell = cellOf(
          value,
          part.formulas[index]?.[column],
          part.numberFormat[index]?.[column],
        );
        const isLocked = locks?.value[index]?.[column]?.format?.protection?.locked;
        return isLocked === false ? { ...cell, isUnlocked: true as const } : cell;
      });
      if (!cells.every(isBlank)) rows.push({ row: range.rowIndex + row + 1, cells });
    });
  }
  return { headers, rows };
}

/**
 * A cell as Excel gives it: blank is an empty text, and a constant's formula is the constant. An
 * error comes as its text, which the reader of cells knows.
 */
function cellOf(value: unknown, formula: unknown, format: unknown): WrittenCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    value: value === '' ? null : (value as WrittenCell['value']),
    format: typeof format === 'string' ? format : 'General',
    // An empty text as a formula's result is a value: the cell is not waiting for one.
    ...(isFormula ? { formula: formula.slice(1), value: value as string } : { formula: null }),
  };
}
