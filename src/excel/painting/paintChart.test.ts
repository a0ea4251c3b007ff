import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import { withCharts } from '../../sheets/testing/charts.testing';
import { planSheet } from '../../sheets/planSheet';
import { inputOf } from '../../sheets/testing/sheet.testing';
import { Book } from '../../rules/testing/book.testing';
import { startExcel } from '../excel.testing';
import { paintSheets } from './paintSheets';

let excel: Started;
beforeAll(async () => {
  const input = inputOf(await Book.example());
  excel = await startExcel({ sheets: { Rapport: [] } });
  const planner = () => withCharts(planSheet('driftbudget', input));
  for (const made of ['once', 'again']) {
    const painted = await paintSheets(['driftbudget'], planner);
    expect([made, painted]).toEqual([made, expect.objectContaining({ ok: true })]);
  }
});
afterAll(async () => {
  await excel.idle();
  excel.close();
});

const charts = (): Promise<unknown[]> =>
  excel.Excel.run(async (context) => {
    const { charts: all } = context.workbook.worksheets.getItem('Bilaga 1 Driftbudget');
    all.load(
      'items/name,items/chartType,items/title/text,items/legend/visible,items/axes/valueAxis/visible,items/axes/valueAxis/title/text,items/series/items/name,items/series/items/hasDataLabels,items/series/items/overlap',
    );
    await context.sync();
    const [movement] = all.items;
    const entries = movement?.legend.legendEntries.load('items/visible');
    const labels = movement?.series.getItemAt(1).dataLabels.load('position,format/font/color');
    await context.sync();
    return [
      ...all.items.map((chart) => [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.legend.visible,
        chart.axes.valueAxis.visible && chart.axes.valueAxis.title.text,
        ...chart.series.items.map(({ name, hasDataLabels, overlap }) => [
          name,
          hasDataLabels,
          overlap,
        ]),
      ]),
      entries?.items.map(({ visible }) => visible),
      [labels?.position, labels?.format.font.color],
    ];
  });

test('every chart is made once, of its kind, with every series', async () => {
  expect(await charts()).toEqual([
    [
      'Resultatfond',
      'ColumnStacked',
      'Fonden minskar till 2,0 mnkr & räcker',
      true,
      'Mnkr',
      ['Bas', false, 100],
      ['Kvar', true, 100],
      ['Används', true, 100],
    ],
    [
      'Kvar och använt',
      'ColumnClustered',
      'Två av tre är kvar',
      true,
      'Mnkr',
      ['Kvar', true, 0],
      ['Används', true, 0],
    ],
    ['Liggande', 'BarClustered', 'Störst är det första', false, 'Mnkr', ['Kvar', true, 0]],
    [false, true, true],
    ['Center', '#FFFFFF'],
  ]);
});
