import { element } from '../shell/element';
import type { Workbench } from '../book/workbench';
import type { GridView } from '../grid/gridView';
import { pixels } from '../grid/layout';
import type { Chart } from '../../host/model/sheet';
import { shownChart } from './chartData';
import { drawChart } from './drawChart';

/** Shows the charts of the sheet in front, above its cells. */
export function showCharts(workbench: Workbench, grid: GridView): void {
  let drawn = '';
  workbench.redraw.listen(() => {
    const { sheet, zoom, dark } = workbench;
    const { headWidth, headHeight } = grid.layout;
    const shown = sheet.charts.map((chart) => ({ chart, data: shownChart(chart) }));
    const key = JSON.stringify([
      sheet.id,
      zoom,
      dark,
      headWidth,
      shown.map(({ chart, data }) => [placeOf(chart), data]),
    ]);
    if (key === drawn) return;
    drawn = key;
    grid.over.replaceChildren(
      ...shown.map(({ chart, data }) => {
        const [left, top, width, height] = placeOf(chart).map((points) => pixels(points, zoom)) as [
          number,
          number,
          number,
          number,
        ];
        const node = element('div', { class: 'chart' });
        node.style.cssText = `left:${headWidth + left}px;top:${headHeight + top}px;width:${width}px;height:${height}px;`;
        const size = { width: width / zoom, height: height / zoom };
        const drawing = data ? drawChart(data, size, dark) : undefined;
        drawing?.setAttribute('width', String(width));
        drawing?.setAttribute('height', String(height));
        node.append(drawing ?? notDrawn(chart));
        return node;
      }),
    );
  });
}

const placeOf = ({ left, top, width, height }: Chart): number[] => [left, top, width, height];

const notDrawn = ({ name }: Chart): HTMLElement =>
  element('p', { class: 'wait' }, [
    `${name}: det här diagrammet ritas inte på arbetsbänken, men finns kvar när filen sparas.`,
  ]);
