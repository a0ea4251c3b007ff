import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { FunctionsOptions } from '../functions/customFunctions';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { completeCharts } from './charts/completeCharts';
import { formulaNames } from './functionNames';
import { writeProperties } from './properties';
import { writeNames } from './readNames';
import { writeSheet } from './writeSheet';

/**
 * The bytes of an .xlsx file. The original file is read again and changed only where the book
 * differs, so that everything the book does not model is kept.
 */
export async function saveBook(book: Book, functions?: FunctionsOptions): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  if (book.source) await workbook.xlsx.load(book.source);
  const names = formulaNames(functions);
  const targets = matchSheets(book, workbook);
  for (const [sheet, target] of targets) writeSheet(sheet, target, names);
  writeNames(book, workbook, names);
  writeProperties(book, workbook);
  setActive(book, workbook);
  return completeCharts(await workbook.xlsx.writeBuffer({ validate: false }), book.sheets);
}

/** Pairs every sheet with its sheet in the file; deleted sheets are removed from the file too. */
function matchSheets(book: Book, workbook: Workbook): Map<Sheet, Worksheet> {
  const old = [...workbook.worksheets];
  const kept = new Set(book.sheets.map(({ fileSheet }) => fileSheet));
  old.forEach((target, index) => {
    if (!kept.has(index)) workbook.removeWorksheet(target.id);
  });
  // Two sheets may have swapped names: all get temporary names first.
  old.forEach((target, index) => {
    if (kept.has(index)) target.name = `~${index}`;
  });
  const targets = new Map<Sheet, Worksheet>();
  book.sheets.forEach((sheet, index) => {
    const known = sheet.fileSheet === undefined ? undefined : old[sheet.fileSheet];
    const target = known ?? workbook.addWorksheet(sheet.name);
    target.name = sheet.name;
    target.orderNo = index;
    targets.set(sheet, target);
  });
  return targets;
}

const WINDOW = { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, visibility: 'visible' };

function setActive(book: Book, workbook: Workbook): void {
  const views = workbook.views as Workbook['views'] | undefined;
  workbook.views = [{ ...(views?.[0] ?? WINDOW), activeTab: book.sheets.indexOf(book.active) }];
}
