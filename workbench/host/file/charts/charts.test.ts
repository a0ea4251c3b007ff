import { afterEach, describe, expect, test } from '@jest/globals';
import type { Started } from '../../runner/startHost';
import { startHost } from '../../runner/startHost';
import { saveBook } from '../saveBook';

const ROWS = [
  ['År', 'Kvar', 'Används'],
  ['år 2019', 3.3, 4.3],
  ['år 2020', 2, 1.3],
];

const open: Started[] = [];
afterEach(() => {
  for (const started of open.splice(0)) started.close();
});

async function start(options: Parameters<typeof startHost>[0]): Promise<Started> {
  const started = await startHost(options);
  open.push(started);
  return started;
}

/** A chart with much said of it. */
function draw(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
  chart.name = 'Fond & annat';
  chart.title.text = 'Fonden <minskar>';
  chart.title.format.font.name = 'Arial';
  chart.title.format.font.size = 11;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.lineStyle = 'None';
  chart.legend.position = 'Bottom';
  chart.legend.legendEntries.getItemAt(0).visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = 'Maximum';
  chart.axes.valueAxis.numberFormat = '0.0';
  chart.axes.valueAxis.majorTickMark = 'None';
  chart.axes.valueAxis.majorGridlines.format.line.color = '#D9D9D9';
  chart.axes.valueAxis.title.text = 'Mnkr';
  chart.axes.valueAxis.title.visible = true;
  chart.axes.valueAxis.title.textOrientation = 90;
  const series = chart.series.getItemAt(1);
  series.gapWidth = 50;
  series.format.fill.setSolidColor('#1F4E79');
  series.format.line.color = '#1F3347';
  series.format.line.weight = 0.75;
  series.hasDataLabels = true;
  series.dataLabels.position = 'Center';
  series.dataLabels.numberFormat = '0.0';
  series.dataLabels.format.font.color = '#FFFFFF';
  chart.series.getItemAt(0).format.fill.clear();
  chart.setPosition('E2', 'K20');
}

/** Everything that was said of the chart, as the API tells it. */
const chartsAsRead = ({ Excel }: Started): Promise<unknown> =>
  Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Blad').charts.getItem('Fond & annat');
    const { categoryAxis, valueAxis } = chart.axes;
    const entries = chart.legend.legendEntries.load('items/visible');
    const [base, used] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    chart.load('chartType,top,left,width,height,title/text,legend/position');
    chart.title.format.font.load('name,size');
    chart.format.border.load('lineStyle');
    categoryAxis.load('reversePlotOrder,position');
    valueAxis.load('numberFormat,majorTickMark,majorGridlines/visible');
    valueAxis.majorGridlines.format.line.load('color');
    valueAxis.title.load('text,visible,textOrientation');
    base.load('name,hasDataLabels');
    used.load('name,hasDataLabels,format/line/color,format/line/weight');
    used.dataLabels.load('position,numberFormat,format/font/color');
    await context.sync();
    return JSON.parse(
      JSON.stringify([chart, entries.items, categoryAxis, valueAxis, base, used]),
    ) as unknown;
  });

describe('a chart that is saved and opened again', () => {
  test('is the same, its name too', async () => {
    const made = await start({ sheets: { Blad: ROWS } });
    await made.Excel.run(async (context) => {
      draw(context.workbook.worksheets.getItem('Blad'));
      await context.sync();
    });
    const before = await chartsAsRead(made);
    expect(JSON.stringify(before)).toContain('Fonden <minskar>');
    const file = await saveBook(made.book);
    expect(await chartsAsRead(await start({ file }))).toEqual(before);
  });

  test('can be changed, and is saved as it then is', async () => {
    const made = await start({ sheets: { Blad: ROWS, Annat: [] } });
    await made.Excel.run(async (context) => {
      draw(context.workbook.worksheets.getItem('Blad'));
      await context.sync();
    });
    const again = await start({ file: await saveBook(made.book) });
    await again.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Blad').charts.getItem('Fond & annat');
      chart.title.text = 'Annan rubrik';
      chart.series.getItemAt(1).format.fill.setSolidColor('#D0731C');
      await context.sync();
    });
    const before = await chartsAsRead(again);
    const last = await start({ file: await saveBook(again.book) });
    expect(await chartsAsRead(last)).toEqual(before);
    expect(JSON.stringify(before)).toContain('Annan rubrik');
    const [chart] = last.book.sheets[0]?.charts ?? [];
    expect(chart?.series.map(({ values, name, categories }) => [name, values, categories])).toEqual(
      [
        ['=Blad!$B$1', '=Blad!$B$2:$B$3', '=Blad!$A$2:$A$3'],
        ['=Blad!$C$1', '=Blad!$C$2:$C$3', '=Blad!$A$2:$A$3'],
      ],
    );
    expect(chart?.series[1]?.props['format.fill.color']).toBe('#D0731C');
  });

  test('has another name when it was given one, and is else as it was', async () => {
    const made = await start({ sheets: { Blad: ROWS } });
    await made.Excel.run(async (context) => {
      draw(context.workbook.worksheets.getItem('Blad'));
      await context.sync();
    });
    const again = await start({ file: await saveBook(made.book) });
    await again.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad').charts.getItem('Fond & annat').name = 'Ny';
      await context.sync();
    });
    const last = await start({ file: await saveBook(again.book) });
    expect(last.book.sheets[0]?.charts.map(({ name }) => name)).toEqual(['Ny']);
  });
});
