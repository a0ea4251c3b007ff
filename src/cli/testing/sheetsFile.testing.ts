import { writeFile } from 'node:fs/promises';
import { Workbook, type CellValue } from '@cj-tech-master/excelts';

/** The cells of a sheet, row by row from A1; null for a blank one. */
export type SheetRows = readonly (readonly CellValue[])[];

/** Writes bare sheets as somebody else's program or a person would: no tables, no names. */
export async function writeSheets(
  path: string,
  sheets: Readonly<Record<string, SheetRows>>,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<void> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
      }),
    );
  }
  change(workbook);
  await writeFile(path, await workbook.xlsx.writeBuffer());
}

/** A follow-up of net costs, negative, in which Rehab has its variance with the wrong sign. */
export const NET_COSTS: SheetRows = [
  ['Vård- och omsorgsnämnden, uppföljning augusti 2024'],
  ['Belopp i tkr'],
  [],
  ['Verksamhet', 'Utfall jan–aug', 'Budget helår', 'Prognos helår', 'Avvikelse'],
  ['Ledning', -5890, -9300, -9000, 300],
  ['Hemtjänst', -43120, -62250, -64800, -2550],
  ['Boende', -87950, -133050, -132600, 450],
  ['Rehab', -9010, -14100, -13700, -400],
];
