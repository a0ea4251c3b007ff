import type { HostPage } from '../../workbench/host/runner/hostPage';

declare const tertialHost: HostPage;

/**
 * Everything that the workbook holds, a line for each sheet and each cell: two are equal when nothing
 * was changed. Runs in the page, so it uses nothing from outside itself.
 */
export function bookImage(): string[] {
  const { book } = tertialHost.host;
  const line = (...parts: unknown[]) => JSON.stringify(parts);
  const entries = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([a], [b]) => a - b);
  const sheets = book.sheets.flatMap((sheet) => [
    line(sheet.name, sheet.visibility, sheet.protection, sheet.frozen, sheet.merges, sheet.layout),
    line(sheet.validations, sheet.conditionalFormats, sheet.comments, sheet.charts.length),
    ...sheet.tables.map(({ name, area }) => line(name, area)),
    line(entries(sheet.rowFormats), entries(sheet.columnFormats)),
    ...entries(sheet.rows).flatMap(([row, cells]) =>
      entries(cells).map(([column, { value, formula, style, hyperlink }]) =>
        line(sheet.name, row, column, value, formula, style, hyperlink),
      ),
    ),
  ]);
  return [...sheets, line(book.names.map(({ name }) => name)), line(book.protectedStructure)];
}
