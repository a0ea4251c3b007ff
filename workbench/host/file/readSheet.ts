import type { Worksheet } from '@cj-tech-master/excelts';
import { POINTS_PER_CHARACTER } from '../model/cells/sizes';
import type { Sheet, Visibility } from '../model/sheet';
import { isPlain } from '../model/cells/style';
import { readColor } from '../objects/formats/colors';
import type { DrawnChart } from './charts/drawnCharts';
import type { FormulaNames } from './functionNames';
import { readCell, readStyle } from './readCell';
import { readCharts } from './charts/readCharts';
import { readComments } from './readComments';
import { readConditionalFormats } from './conditionalFormats';
import { readNotes } from './notes';
import { readLayout } from './readLayout';
import { readTables } from './tables';
import { readValidations } from './validations';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Reads a sheet of the file into a sheet of the book. */
export function readSheet(
  source: Worksheet,
  sheet: Sheet,
  names: FormulaNames,
  charts: readonly DrawnChart[],
): void {
  readRows(source, sheet, names);
  readColumns(source, sheet);
  sheet.visibility = VISIBILITY[source.state] ?? 'Visible';
  const { tabColor, defaultRowHeight, defaultColWidth } = source.properties;
  sheet.tabColor = tabColor ? readColor(tabColor, '') : '';
  sheet.standardHeight = defaultRowHeight ?? sheet.standardHeight;
  if (defaultColWidth !== undefined) sheet.standardWidth = defaultColWidth * POINTS_PER_CHARACTER;
  sheet.merges = source.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
  readView(source, sheet);
  readProtection(source, sheet);
  sheet.tables = readTables(source, sheet, names);
  sheet.conditionalFormats = readConditionalFormats(source, sheet, names);
  sheet.validations = readValidations(source, names);
  sheet.comments = readComments(source, sheet);
  sheet.notes = readNotes(source);
  sheet.charts = readCharts(source, sheet, charts);
  readLayout(source, sheet);
}

function readRows(source: Worksheet, sheet: Sheet, names: FormulaNames): void {
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined || row.hidden) {
      sheet.rowFormats.set(number - 1, {
        ...(row.height === undefined ? {} : { height: row.height }),
        ...(row.hidden ? { hidden: true } : {}),
      });
    }
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const read = readCell(cell, names);
      if (read) sheet.putResult(number - 1, column - 1, read);
    });
  });
  markSpills(sheet);
}

/** The file stores spilled cells as values; here they are linked to their formula again. */
function markSpills(sheet: Sheet): void {
  for (const [row, cells] of [...sheet.rows]) {
    for (const [column, cell] of [...cells]) {
      for (let down = 0; down < (cell.spill?.rows ?? 0); down++) {
        for (let across = 0; across < (cell.spill?.columns ?? 0); across++) {
          if (down === 0 && across === 0) continue;
          const old = sheet.cell(row + down, column + across);
          const spilled = { value: 0, ...old, spilledFrom: { row, column } };
          sheet.putResult(row + down, column + across, spilled);
        }
      }
    }
  }
}

function readColumns(source: Worksheet, sheet: Sheet): void {
  // The getter gives null for a sheet without columns, although its type says otherwise.
  for (const column of (source.columns as typeof source.columns | null) ?? []) {
    const style = readStyle(column.style);
    if (column.width === undefined && !column.hidden && isPlain(style)) continue;
    sheet.columnFormats.set(column.number - 1, {
      ...(column.width === undefined ? {} : { width: column.width * POINTS_PER_CHARACTER }),
      ...(column.hidden ? { hidden: true } : {}),
      ...(isPlain(style) ? {} : { style }),
    });
  }
}

function readView(source: Worksheet, sheet: Sheet): void {
  // A file may have no views, although the library's type says otherwise.
  const view = (source.views as Worksheet['views'] | undefined)?.[0];
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.showHeadings = view?.showRowColHeaders !== false;
  if (view?.state !== 'frozen') return;
  sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** The file's words for what a protected sheet allows, and the API's. */
export const PROTECTION_OPTIONS: readonly (readonly [file: string, api: string])[] = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
];

function readProtection({ sheetProtection }: Worksheet, sheet: Sheet): void {
  if (!sheetProtection?.sheet) return;
  const allowed = PROTECTION_OPTIONS.filter(
    ([file]) => (sheetProtection as Record<string, unknown>)[file] === true,
  );
  sheet.protection = {
    on: true,
    options: Object.fromEntries(allowed.map(([, api]) => [api, true])),
  };
}
