import type { Frame } from '../grid/frame';
import { formatMeaning } from '../../workbook/cells/formatMeaning';

/** More decimals than an amount is shown with: what is left of a division. */
const MOST = 3;

/** How many decimals the amounts of a table are shown with: as formatted, else as written. */
export function decimalsShown({ rows }: Frame, columns: readonly number[]): number {
  let formatted = -1;
  let written = 0;
  for (const { cells } of rows) {
    for (const column of columns) {
      const found = cells.get(column);
      if (found?.seen.kind !== 'number' || found.seen.unit === '%') continue;
      const { value, format } = found.cell;
      if (typeof value === 'string') {
        formatted = Math.max(formatted, /[.,](\d+)\D*$/.exec(value)?.[1]?.length ?? 0);
        continue;
      }
      const { decimals } = formatMeaning(format, value as number);
      if (decimals !== null) formatted = Math.max(formatted, decimals);
      else written = Math.max(written, decimalsOf(found.seen.number));
    }
  }
  return formatted >= 0 ? formatted : Math.min(written, MOST);
}

const decimalsOf = (value: number): number =>
  Number.isInteger(value)
    ? 0
    : (/\.(\d+)/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0);
