import type { Worksheet, WorksheetState } from '@cj-tech-master/excelts';
import { formatArea } from '../model/address';
import { POINTS_PER_CHARACTER } from '../model/cells/sizes';
import { singleCell } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { FormulaNames } from './functionNames';
import { writeConditionalFormats } from './conditionalFormats';
import { PROTECTION_OPTIONS } from './readSheet';
import { writeTables } from './tables';
import { writeCell } from './writeCell';
import { writeCharts } from './charts/writeCharts';
import { writeComments } from './writeComments';
import { writeNotes } from './notes';
import { writeLayout } from './writeLayout';
import { writeValidations } from './validations';

/** Writes a sheet of the book over a sheet of the file. */
export function writeSheet(sheet: Sheet, target: Worksheet, names: FormulaNames): void {
  emptyCells(target);
  writeTables(sheet, target, names);
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      writeCell(cell, target.getCell(row + 1, column + 1), row, column, names);
    }
  }
  writeLines(sheet, target);
  for (const merge of sheet.merges) target.mergeCellsWithoutStyle(formatArea(merge));
  target.state = STATES[sheet.visibility];
  if (sheet.tabColor !== '') {
    target.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  } else delete target.properties.tabColor;
  writeView(sheet, target);
  writeProtection(sheet, target);
  writeConditionalFormats(sheet, target, names);
  writeValidations(sheet, target, names);
  writeComments(sheet, target);
  writeNotes(sheet, target);
  writeCharts(sheet, target);
  writeLayout(sheet, target);
}

const STATES: Readonly<Record<Sheet['visibility'], WorksheetState>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function emptyCells(target: Worksheet): void {
  for (const { top, left, bottom, right } of [...target.mergedRegions]) {
    target.unMergeCells(top, left, bottom, right);
  }
  target.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.value = null;
      cell.style = {};
    });
  });
}

function writeLines(sheet: Sheet, target: Worksheet): void {
  for (const [index, { height, hidden }] of sheet.rowFormats) {
    const row = target.getRow(index + 1);
    if (height !== undefined) row.height = height;
    row.hidden = hidden === true;
  }
  for (const [index, { width, hidden, style }] of sheet.columnFormats) {
    const column = target.getColumn(index + 1);
    if (width !== undefined) column.width = width / POINTS_PER_CHARACTER;
    column.hidden = hidden === true;
    if (style) column.style = style;
  }
}

function writeView(sheet: Sheet, target: Worksheet): void {
  const { frozen } = sheet;
  // A file may have no views, although the library's type says otherwise.
  const old = (target.views as Worksheet['views'] | undefined)?.[0] ?? {};
  const common = {
    ...(old.rightToLeft ? { rightToLeft: true } : {}),
    ...(old.zoomScale === undefined ? {} : { zoomScale: old.zoomScale }),
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
    activeCell: formatArea(sheet.selection[0] ?? singleCell(0, 0)).replace(/:.*/, ''),
  };
  target.views = [
    frozen
      ? {
          ...common,
          state: 'frozen',
          xSplit: frozen.columns,
          ySplit: frozen.rows,
          topLeftCell: formatArea(singleCell(frozen.rows, frozen.columns)),
        }
      : { ...common, state: 'normal' },
  ];
}

function writeProtection(sheet: Sheet, target: Worksheet): void {
  const { protection } = sheet;
  if (!protection.on) {
    target.sheetProtection = null;
    return;
  }
  const allowed = PROTECTION_OPTIONS.filter(([, api]) => protection.options[api] === true);
  const options = Object.fromEntries(allowed.map(([file]) => [file, true]));
  target.sheetProtection = { ...target.sheetProtection, sheet: true, ...options };
}
