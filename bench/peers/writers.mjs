// How each library writes a sheet of plain cells, half texts and half numbers, to a file: by stream
// where it has one.
import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';

const COLUMNS = Array.from({ length: 10 }, (_, at) => ({ header: `Kolumn ${at}` }));

export const WRITERS = {
  async exceljs() {
    const { default: library } = await import('exceljs');
    return async (path, rows) => {
      const workbook = new library.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
      const sheet = workbook.addWorksheet('Blad');
      for (const row of rows) sheet.addRow(row).commit();
      await workbook.commit();
    };
  },
  async hucre() {
    const { writeXlsxStream } = await import('hucre/xlsx');
    return (path, rows) =>
      writeXlsxStream(rows, { name: 'Blad', columns: COLUMNS }).pipeTo(
        Writable.toWeb(createWriteStream(path)),
      );
  },
};
