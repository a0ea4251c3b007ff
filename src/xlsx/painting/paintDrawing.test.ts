import { beforeAll, describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { withCharts } from '../../sheets/testing/charts.testing';
import { paint } from './paint.testing';
import { exampleBytes, partIn, partsIn } from '../writing/richWorkbook.testing';
import { within, xmlTree } from '../package/xmlTree';

installChartSupport();

let painted: Uint8Array;
let charts: string[];
const wish = { ids: ['driftbudget'], change: withCharts } as const;
beforeAll(async () => {
  painted = await paint(await exampleBytes(), wish);
  charts = (await partsIn(painted)).filter((name) => /charts\/chart\d+\.xml$/.test(name));
});

/** The values of one kind of element in a chart's part, in order. */
async function valuesOf(chart: number, name: string): Promise<(string | undefined)[]> {
  const root = xmlTree(await partIn(painted, charts[chart] ?? ''));
  return within(root, name).map(({ attributes }) => attributes.val);
}

async function textsOf(chart: number, name: string): Promise<string[]> {
  const xml = await partIn(painted, charts[chart] ?? '');
  return within(xmlTree(xml), name).map(({ contentStart, contentEnd }) =>
    xml.slice(contentStart, contentEnd),
  );
}

describe('a sheet of several charts', () => {
  test('has a part for each, with every series', async () => {
    expect(charts).toHaveLength(3);
    expect(await textsOf(0, 'f')).toEqual(
      ['B', 'C', 'D'].flatMap((column) => [
        `'Bilaga 1 Driftbudget'!$${column}$5`,
        `'Bilaga 1 Driftbudget'!$A$6:$A$8`,
        `'Bilaga 1 Driftbudget'!$${column}$6:$${column}$8`,
      ]),
    );
    expect(await textsOf(0, 't')).toEqual(['Fonden minskar till 2,0 mnkr &amp; räcker', 'Mnkr']);
  });

  test('has the kinds that were planned', async () => {
    const kinds = [0, 1, 2].map(async (chart) => [
      await valuesOf(chart, 'barDir'),
      await valuesOf(chart, 'grouping'),
      await valuesOf(chart, 'overlap'),
      // Excel reports a file as damaged when labels of stacked bars are outside them.
      [...new Set(await valuesOf(chart, 'dLblPos'))],
    ]);
    expect(await Promise.all(kinds)).toEqual([
      [['col'], ['stacked'], ['100'], ['ctr']],
      [['col'], ['clustered'], [], ['outEnd']],
      [['bar'], ['clustered'], [], ['outEnd']],
    ]);
  });

  test('names in its legend what is seen, and no more', async () => {
    expect(await valuesOf(0, 'legendPos')).toEqual(['b']);
    const xml = await partIn(painted, charts[0] ?? '');
    expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(await valuesOf(2, 'legendPos')).toEqual([]);
  });

  test('is read by another program', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(painted);
    const read = workbook.getWorksheet('Bilaga 1 Driftbudget')?.getCharts() ?? [];
    expect(read.map(({ title }) => title)).toEqual([
      'Fonden minskar till 2,0 mnkr & räcker',
      'Två av tre är kvar',
      'Störst är det första',
    ]);
  });

  test('painted twice nothing changes', async () => {
    expect(await paint(painted, wish)).toEqual(painted);
  });
});
