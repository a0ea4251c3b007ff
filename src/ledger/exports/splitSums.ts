import { add } from '../../figures/arithmetic';
import { equals } from '../../figures/compare';
import { ZERO } from '../../figures/decimal';
import type { NoteBook } from '../notes/noteBook';
import { hasAmounts, type ListRow } from './exportRows';
import { RunningSums } from './runningSums';

/**
 * Tells data from sums. A row without account, or whose account begins those around it, is a sum when
 * arithmetic says so; one that claims to be a sum and does not hold is told with its line.
 */
export function splitSums(
  rows: readonly ListRow[],
  columns: readonly number[],
  notes: NoteBook,
): readonly ListRow[] {
  const isGroup = groupTest(rows, columns);
  const data = rows.filter((row, at) => row.account !== null && !isGroup(row, at));
  const places = new Map(data.map((row, at) => [row, at]));
  const sums = new RunningSums(data, columns);
  let before = 0;
  for (const row of rows) {
    const at = places.get(row);
    if (at !== undefined) {
      before = at + 1;
      continue;
    }
    if (!hasAmounts(row) || sums.holds(row, before)) continue;
    notes.add('sum', 'fault', row.line, {
      sv: `Summaraden ${row.label || ''} stämmer inte med raderna som den summerar.`.replace(
        '  ',
        ' ',
      ),
      en: `The sum ${row.label || ''} does not agree with the rows that it adds up.`.replace(
        '  ',
        ' ',
      ),
    });
  }
  return data;
}

/** A row whose account is the beginning of the next rows' or the last rows', and their sum. */
function groupTest(
  rows: readonly ListRow[],
  columns: readonly number[],
): (row: ListRow, at: number) => boolean {
  const run = (account: string, start: number, step: 1 | -1): readonly ListRow[] => {
    const found: ListRow[] = [];
    for (let at = start; rows[at] !== undefined; at += step) {
      const other = rows[at] as ListRow;
      if (other.account === null || other.account.length <= account.length) break;
      if (!other.account.startsWith(account)) break;
      found.push(other);
    }
    return found;
  };
  return ({ account, amounts }, at) =>
    account !== null &&
    ([1, -1] as const).some((step) => {
      const parts = run(account, at + step, step);
      return (
        parts.length > 1 &&
        columns.every((column) =>
          equals(
            parts.reduce((sum, part) => add(sum, part.amounts[column] ?? ZERO), ZERO),
            amounts[column] ?? ZERO,
          ),
        )
      );
    });
}
