import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { commentKey, commentPlaces, userComments } from '../../sheets/comments/userComments';
import type { MadeSheet } from './madeSheets';
import type { SheetImage } from './sheetImage';

/** What a person has written in a comment column, by the keys of the rows; '' where they emptied a cell. */
export type Typed = ReadonlyMap<string, string>;

/**
 * What a person has changed in the comment column since a sheet was painted. One call to Excel.
 * @param isWhole whether all of it was painted; else what is missing may not have been emptied.
 */
export async function typedSince(
  context: Excel.RequestContext,
  sheet: string,
  plan: SheetPlan,
  isWhole: boolean,
): Promise<Typed> {
  const { comments } = plan;
  if (!comments) return new Map();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const [written, keys] = [comments.column, comments.keyColumn].map((column) => {
    const whole = worksheet.getRangeByIndexes(0, column - 1, 1, 1).getEntireColumn();
    const used = whole.getUsedRangeOrNullObject(true);
    used.load('values,rowIndex');
    return used;
  });
  await context.sync();
  const at = (range: Excel.Range | undefined, row: number): unknown =>
    !range || range.isNullObject
      ? null
      : (range.values as unknown[][])[row - 1 - range.rowIndex]?.[0];
  const last = !written || written.isNullObject ? 0 : written.rowIndex + written.values.length;
  const shown = byKey(comments.firstRow, last, (row) => [at(written, row), at(keys, row)]);
  const valueAt = (row: number, column: number) => plan.rows[row - 1]?.cells[column - 1]?.value;
  const painted = byKey(comments.firstRow, plan.rows.length, (row) => [
    valueAt(row, comments.column),
    valueAt(row, comments.keyColumn),
  ]);
  const changed = [...shown].filter(([key, text]) => painted.get(key) !== text);
  const emptied = [...painted.keys()].filter((key) => isWhole && !shown.has(key));
  return new Map([...changed, ...emptied.map((key): [string, string] => [key, ''])]);
}

/** The comments of some rows by their keys. */
function byKey(
  firstRow: number,
  lastRow: number,
  at: (row: number) => readonly [comment: unknown, key: unknown],
): ReadonlyMap<string, string> {
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => {
    const [comment, key] = at(firstRow + index);
    return { row: firstRow + index, comment, key };
  });
  return userComments(rows);
}

/**
 * A sheet's cells before, with what a person has typed since, on the rows that have the same keys.
 * What has no row there comes beneath, with its key: it is found there when the sheet is made.
 */
export function withTyped(image: SheetImage, made: MadeSheet, typed: Typed): SheetImage {
  const places = commentPlaces(made.comments, made.keys);
  if (places === null || typed.size === 0) return image;
  const comment = places.commentColumn - 1 - image.left;
  const key = places.keyColumn === null ? -1 : places.keyColumn - 1 - image.left;
  const columnCount = Math.max(image.columnCount, comment + 1, key + 1);
  const left = new Map(typed);
  const texts = image.values.map((values, index) => {
    const row = image.top + index + 1;
    const name = commentKey(row, values[key]);
    const text = row < places.firstRow ? undefined : typed.get(name);
    if (text === undefined) return null;
    // Of several rows with one key the first has it all.
    return left.delete(name) ? text : '';
  });
  const beneath = [...left].filter(([, text]) => text !== '');
  const rowsOf = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => [
    ...rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? blank)),
    ...beneath.map(() => Array.from({ length: columnCount }, () => blank)),
  ];
  const withTexts = (rows: readonly unknown[][]): unknown[][] => {
    const cells = rowsOf(rows, '');
    const put = (row: number, column: number, text: string): void => {
      if (column >= 0) (cells[row] as unknown[])[column] = text;
    };
    texts.forEach((text, row) => {
      if (text !== null) put(row, comment, text);
    });
    beneath.forEach(([name, text], index) => {
      put(rows.length + index, comment, text);
      put(rows.length + index, key, name);
    });
    return cells;
  };
  return {
    ...image,
    columnCount,
    rowCount: image.rowCount + beneath.length,
    formulas: withTexts(image.formulas),
    values: withTexts(image.values),
    numberFormat: rowsOf(image.numberFormat, 'General'),
    formats: image.formats && rowsOf(image.formats, {}),
  };
}
