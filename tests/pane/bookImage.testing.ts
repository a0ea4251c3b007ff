import type { HostPage } from '../../workbench/host/runner/hostPage';

declare const tertialHost: HostPage;

/**
 * Everything that the workbook holds, as one text: two are equal when nothing was changed. Runs in
 * the page, so it uses nothing from outside itself.
 */
export function bookImage(): string {
  const { book } = tertialHost.host;
  const byPlace = ([a]: [number, unknown], [b]: [number, unknown]) => a - b;
  const entries = <T>(map: ReadonlyMap<number, T>) => [...map].sort(byPlace);
  const sheets = book.sheets.map((sheet) => ({
    ...{ name: sheet.name, visibility: sheet.visibility, protection: sheet.protection },
    ...{ frozen: sheet.frozen, merges: sheet.merges, layout: sheet.layout },
    ...{ validations: sheet.validations, conditionalFormats: sheet.conditionalFormats },
    ...{ comments: sheet.comments, charts: sheet.charts.length },
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    rowFormats: entries(sheet.rowFormats),
    columnFormats: entries(sheet.columnFormats),
    rows: entries(sheet.rows).map(([row, cells]) => [
      row,
      entries(cells).map(([column, { value, formula, style, hyperlink }]) => [
        ...[column, value, formula, style, hyperlink],
      ]),
    ]),
  }));
  const names = book.names.map(({ name }) => name);
  return JSON.stringify({ sheets, names, isProtected: book.protectedStructure });
}
