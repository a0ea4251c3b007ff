import { expect, test } from '@jest/globals';
import type { Chart } from '../../host/model/sheet';
import { newBook } from '../../host/runner/newBook';
import { shownChart } from './chartData';
import { linesOf, scaleOf } from './scale';

const book = newBook({
  sheets: {
    Blad: [
      ['Område', 'Netto\nmnkr', 'Prognos'],
      ['Ekonomi', -1.4, 3],
      ['Lön', 0.9, null],
    ],
  },
});
const [sheet] = book.sheets;
if (!sheet) throw new Error('The book has no sheet.');

function chart(chartType: string, props: Chart['props'] = {}): Chart {
  const series = (column: string) => ({
    id: column,
    name: `=Blad!$${column}$1`,
    values: `=Blad!$${column}$2:$${column}$3`,
    categories: '=Blad!$A$2:$A$3',
    props: { hasDataLabels: true, 'dataLabels.numberFormat': '0.0;"−"0.0' },
  });
  const place = { top: 0, left: 0, width: 300, height: 200 };
  const name = 'Diagram 1';
  return {
    id: '1',
    name,
    sheet: sheet!,
    chartType,
    ...place,
    series: [series('B'), series('C')],
    props,
  };
}

test('a chart shows what its cells hold, in Swedish', () => {
  const shown = shownChart(chart('BarClustered', { 'title.text': 'Netto' }));
  expect(shown).toMatchObject({ kind: 'bar', stacking: 'none', title: 'Netto', legend: 'right' });
  expect(shown?.categories).toEqual(['Ekonomi', 'Lön']);
  expect(shown?.series.map(({ name, values, labels }) => ({ name, values, labels }))).toEqual([
    { name: 'Netto mnkr', values: [-1.4, 0.9], labels: ['−1,4', '0,9'] },
    { name: 'Prognos', values: [3, null], labels: ['3,0', undefined] },
  ]);
});

test('a chart that is not drawn here says so by being nothing', () => {
  expect(shownChart(chart('Waterfall'))).toBeUndefined();
});

test.each([
  ['ColumnClustered', { from: -2, to: 3, step: 1 }],
  ['ColumnStacked', { from: -2, to: 3, step: 1 }],
  ['ColumnStacked100', { from: 0, to: 1, step: 0.2 }],
])('the scale of %s has round steps and holds 0', (type, scale) => {
  const shown = shownChart(chart(type));
  expect(shown && scaleOf(shown)).toEqual(scale);
});

test('the lines of a scale are exact', () => {
  expect(linesOf({ from: 0, to: 1, step: 0.2 })).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});
