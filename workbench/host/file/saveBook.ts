import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { FunctionsOptions } from '../functions/customFunctions';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { dressCharts } from './dressCharts';
import { formulaNames } from './functionNames';
import { writeProperties } from './properties';
import { writeNames } from './readNames';
import { writeSheet } from './writeSheet';

/**
 * The bytes of an .xlsx file. What the workbook was read from is read again and changed where the
 * book knows better, so that everything it does not know stays.
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
  return dressCharts(await workbook.xlsx.writeBuffer({ validate: false }), book.sheets);
}

/** The file's sheet of every sheet of the book; sheets that are gone go from the file too. */
function matchSheets(book: Book, workbook: Workbook): Map<Sheet, Worksheet> {
  const old = [...workbook.worksheets];
  const kept = new Set(book.sheets.map(({ fileSheet }) => fileSheet));
  old.forEach((target, index) => {
    if (!kept.has(index)) workbook.removeWorksheet(target.id);
  });
  // Two sheets may have changed names with each other: first all get names of their own.
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
