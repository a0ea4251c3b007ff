// How each library reads a whole workbook by its path, as its own README says. Loaded only when asked
// for, so that a process carries one library alone.
import { readFile } from 'node:fs/promises';

export const READERS = {
  async hucre() {
    const { readXlsx } = await import('hucre/xlsx');
    return async (path) => (await readXlsx(await readFile(path))).sheets.length;
  },
  async xlsx() {
    const { default: library } = await import('xlsx');
    return (path) => library.readFile(path, { dense: true }).SheetNames.length;
  },
  async exceljs() {
    const { default: library } = await import('exceljs');
    return async (path) => {
      const workbook = new library.Workbook();
      await workbook.xlsx.readFile(path);
      return workbook.worksheets.length;
    };
  },
};
