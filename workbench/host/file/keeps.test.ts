import { describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { enter } from '../model/cells/enter';
import { renameSheet } from '../model/changes/sheetEdits';
import { startHost } from '../runner/startHost';
import { loadBook } from './loadBook';
import { saveBook } from './saveBook';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A workbook with things that the book does not model. */
async function richFile(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Blad');
  sheet.getCell('A1').value = {
    richText: [{ text: 'fet', font: { bold: true } }, { text: ' text' }],
  };
  sheet.getCell('B1').value = 4;
  sheet.getCell('B2').value = { formula: 'B1*2', result: 8 };
  sheet.getCell('C1').value = 'med anteckning';
  sheet.getCell('C1').note = 'en anteckning';
  sheet.getCell('D1').fill = {
    type: 'gradient',
    gradient: 'angle',
    degree: 90,
    stops: [
      { position: 0, color: { argb: 'FFFFFFFF' } },
      { position: 1, color: { argb: 'FF0000FF' } },
    ],
  };
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'F1:G3');
  sheet.addConditionalFormatting({
    ref: 'B1:B2',
    rules: [
      {
        type: 'colorScale',
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF00FF00' }],
      },
    ],
  });
  sheet.addColumnChart({ title: 'Diagram', series: [{ values: 'Blad!$B$1:$B$2' }] }, 'H1:M9');
  workbook.addWorksheet('Bort');
  return workbook.xlsx.writeBuffer();
}

async function reopened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

describe('a file that is opened, changed and saved', () => {
  test('keeps what the book does not know', async () => {
    const book = await loadBook(await richFile(), 'rik.xlsx');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('The sheet was not read.');
    enter(sheet, 0, 1, 5);
    const saved = (await reopened(await saveBook(book))).worksheets[0];
    expect(saved?.getCell('A1').value).toMatchObject({
      richText: [{ text: 'fet' }, { text: ' text' }],
    });
    expect(saved?.getCell('B1').value).toBe(5);
    expect(JSON.stringify(saved?.getCell('C1').note)).toContain('en anteckning');
    expect(saved?.getCell('D1').fill).toMatchObject({ type: 'gradient', degree: 90 });
    expect(saved?.getImages()).toHaveLength(1);
    expect(saved?.conditionalFormattings[0]?.rules[0]).toMatchObject({ type: 'colorScale' });
    expect(saved?.getCharts().map((chart) => chart.title)).toEqual(['Diagram']);
  });

  test('has its sheets renamed, moved, added and gone as in the book', async () => {
    const book = await loadBook(await richFile(), 'rik.xlsx');
    const [first, second] = book.sheets;
    if (!first || !second) throw new Error('The sheets were not read.');
    book.change(book, 'sheets', [first]);
    renameSheet(first, 'Bort');
    const added = book.addSheet('Ny');
    book.change(book, 'sheets', [added, first]);
    enter(added, 0, 0, '=Bort!B1');
    const saved = await reopened(await saveBook(book));
    expect(saved.worksheets.map((sheet) => sheet.name)).toEqual(['Ny', 'Bort']);
    expect(saved.getWorksheet('Bort')?.getImages()).toHaveLength(1);
    expect(saved.getWorksheet('Ny')?.getCell('A1').formula).toBe('Bort!B1');
  });

  test('shows its saved results until something changes', async () => {
    const bytes = await richFile();
    const { Excel, host, close } = await startHost({ file: bytes });
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Blad').getRange('B2').load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    expect(await read()).toBe(8);
    host.act('typing', () => enter(host.book.active, 0, 1, 10));
    expect(await read()).toBe(20);
    close();
  });

  test('takes charts made through the API along', async () => {
    const { Excel, host, close } = await startHost({
      sheets: {
        A: [
          ['Post', 'Mnkr'],
          ['x', 1],
        ],
      },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Columns');
      chart.title.text = 'Ett budskap';
      chart.setPosition('D2', 'H9');
      await context.sync();
    });
    const saved = await reopened(await saveBook(host.book));
    const [chart] = saved.worksheets[0]?.getCharts() ?? [];
    expect(chart?.title).toBe('Ett budskap');
    expect(chart?.chartTypes[0]).toMatchObject({ type: 'bar', barDir: 'bar' });
    close();
  });
});
