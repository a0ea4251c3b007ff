import { seriesOf } from '../../model/chartSource';
import type { Chart } from '../../model/sheet';
import { leftOf, topOf } from '../../model/cells/sizes';
import type { Sheet } from '../../model/sheet';
import { CHART_EVENTS } from '../../protocol/eventNumbers';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';
import { chart } from './chart';
import { isChartType } from './chartTypes';
import { areaOf } from '../../protocol/rangeSelf';

/** The size of a new chart in Excel, in points. */
const SIZE = { width: 360, height: 216 };

const orThrow = (found: Chart | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return chart(found);
};

const find = (sheet: Sheet, key: unknown): Chart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name === key);

function freeName(sheet: Sheet): string {
  let number = 1;
  while (find(sheet, `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function add(sheet: Sheet, [type, source, by]: unknown[], host: Hosted): HostObject {
  const given = range.unwrap(source);
  if (!isChartType(type) || !given) throw invalidArgument();
  const area = areaOf(given);
  const made: Chart = {
    id: host.book.newId(),
    name: freeName(sheet),
    sheet,
    chartType: type,
    top: topOf(sheet, area.top),
    left: leftOf(sheet, area.right + 1),
    ...SIZE,
    series: seriesOf(given.sheet, area, typeof by === 'string' ? by : 'Auto'),
    props: {},
  };
  host.book.change(sheet, 'charts', [...sheet.charts, made]);
  host.events.raise(CHART_EVENTS.AddedEvent, [sheet.id], {
    chartId: made.id,
    worksheetId: sheet.id,
    source: 'Local',
  });
  return chart(made);
}

/** The charts of a sheet. */
export const chartCollection = defineClass<Sheet>({
  name: 'ChartCollection',
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  collection: {
    items: (sheet) => sheet.charts.map((item) => chart(item)),
    item: (sheet, key) => orThrow(find(sheet, key)),
  },
  events: { target: (sheet) => sheet.id, numbers: CHART_EVENTS },
  methods: {
    Add: add,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [key]) => orThrow(find(sheet, key)),
    GetItemAt: (sheet, [index]) => orThrow(sheet.charts[Number(index)]),
    GetItemOrNullObject: (sheet, [key]) => {
      const found = find(sheet, key);
      return found ? chart(found) : null;
    },
  },
});
