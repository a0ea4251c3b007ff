import type { RawWorkbook } from '../../src/workbook/rawWorkbook';
import { rowsOf, say, type Said, type SheetRow } from './sheetRows.testing';
import { holds, isSame, stepsIn, sumOf } from './wholeSteps.testing';

const SIDES = ['Tillgångar', 'Skulder och eget kapital'] as const;

/** In kr: the cells themselves say whether they are whole kronor or öre. */
function mostDecimals(rows: readonly SheetRow[]): number {
  const numbers = rows
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'number');
  return Math.max(0, ...numbers.map((value) => String(value).split('.')[1]?.length ?? 0));
}

/** The rules BAL-01 to 04, read from docs/rules.md as it stands. */
export function balanceFindings(book: RawWorkbook): Said[] {
  const rows = rowsOf(book, 'Balansräkning');
  const decimals = mostDecimals(rows);
  const named = (name: string) => rows.find((row) => row['Post'] === name);
  const in_ = (row: SheetRow | undefined, column: string) =>
    row ? stepsIn(row, column, decimals) : null;
  const [amount, change] = ['Belopp', 'Förändring mot föregående år'];
  const key = (row: SheetRow, column: string) => ['Balansräkning', String(row['Post']), column];
  const parents = rows
    .map((row) => ({ row, parts: rows.filter((part) => part['Överordnad post'] === row['Post']) }))
    .filter(({ parts }) => parts.length > 0);
  const isOfWhich = (part: SheetRow) => part['Varav'] === 'Ja';
  const sums = parents.filter(({ parts }) => !parts.some(isOfWhich));
  const otherSide = (row: SheetRow): SheetRow | undefined =>
    SIDES.some((side) => side === row['Post'])
      ? named(SIDES.find((side) => side !== row['Post']) ?? '')
      : undefined;

  return [
    ...isSame(
      'BAL-01',
      ['Balansräkning', SIDES[0], amount],
      in_(named(SIDES[0]), amount),
      in_(named(SIDES[1]), amount),
    ),
    ...sums.flatMap(({ row, parts }) =>
      holds(
        'BAL-02',
        key(row, amount),
        in_(row, amount),
        parts.map((part) => in_(part, amount)),
      ),
    ),
    ...sums.flatMap(({ row, parts }) => {
      const stated = in_(row, change) === null ? (otherSide(row) ?? row) : row;
      return holds(
        'BAL-03',
        key(stated, change),
        in_(stated, change),
        parts.map((part) => in_(part, change)),
      );
    }),
    ...holds('BAL-03', ['Balansräkning', SIDES[0], change], in_(named(SIDES[0]), change), [
      in_(named(SIDES[1]), change),
    ]),
    ...parents.flatMap(({ row, parts }) => {
      const ofWhich = parts.filter(isOfWhich);
      const [whole, together] = [in_(row, amount), sumOf(ofWhich.map((part) => in_(part, amount)))];
      if (ofWhich.length === 0 || whole === null || together === null) return [];
      // Half a step for each part and for the post may be rounding.
      const isMore = together - whole > (ofWhich.length + 1) / 2;
      return isMore ? [say('error', 'BAL-04', ...key(row, amount))] : [];
    }),
  ];
}
