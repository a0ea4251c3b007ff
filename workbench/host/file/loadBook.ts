import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { FunctionsOptions } from '../functions/customFunctions';
import { Book } from '../model/book';
import { drawnCharts } from './charts/drawnCharts';
import { formulaNames } from './functionNames';
import { readNames } from './readNames';
import { readProperties } from './properties';
import { readSheet } from './readSheet';

/** Reads a workbook from the bytes of an .xlsx file. */
export async function loadBook(
  bytes: Uint8Array,
  name: string,
  functions?: FunctionsOptions,
): Promise<Book> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const book = new Book(name);
  const names = formulaNames(functions);
  book.source = bytes;
  const charts = await drawnCharts(bytes);
  workbook.worksheets.forEach((source, index) => {
    const sheet = book.addSheet(source.name);
    sheet.fileSheet = index;
    readSheet(source, sheet, names, charts[index] ?? []);
  });
  await readNames(bytes, book, names);
  readProperties(workbook, book);
  book.active = activeSheet(workbook, book);
  book.edits = [];
  book.isDirty = false;
  return book;
}

function activeSheet(workbook: Workbook, book: Book): Book['active'] {
  // A workbook written without views has none, although the type says otherwise.
  const views = workbook.views as Workbook['views'] | undefined;
  const tab = views?.[0]?.activeTab ?? 0;
  const visible = book.sheets.find((sheet) => sheet.visibility === 'Visible');
  const sheet = book.sheets[tab];
  return (sheet?.visibility === 'Visible' ? sheet : visible) ?? book.active;
}
