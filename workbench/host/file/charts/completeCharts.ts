import { editZip } from '@cj-tech-master/excelts/archive';
import { xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import type { Chart } from '../../model/sheet';
import { isKept } from './writeCharts';
import type { Sheet } from '../../model/sheet';
import { barChartXml } from './barChartXml';
import { drawnCharts } from './drawnCharts';
import { XmlParts } from '../xmlParts';

/**
 * Adds to the charts of a written file their names, and for bar charts everything that is known of
 * them: the file library writes neither.
 */
export async function completeCharts(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
): Promise<Uint8Array> {
  if (sheets.every(({ charts }) => charts.length === 0)) return bytes;
  const parts = new XmlParts(bytes);
  const editor = await editZip(bytes);
  const drawn = await drawnCharts(bytes);
  for (const [index, sheet] of sheets.entries()) {
    const written = drawn[index] ?? [];
    const charts = inFileOrder(sheet.charts);
    const drawing = written[0]?.drawing;
    // Chart kinds that are stored elsewhere are missing here: then the names are left alone.
    if (drawing === undefined || charts.length !== written.length) continue;
    charts.forEach((chart, at) => {
      const part = written[at]?.part;
      if (part !== undefined && !isKept(chart) && isOfBars(chart)) {
        editor.set(part, barChartXml(chart));
      }
    });
    editor.set(drawing, withNames((await parts.text(drawing)) ?? '', charts));
  }
  return editor.bytes();
}

const isOfBars = ({ chartType }: Chart): boolean => /^(?:Bar|Column)/.test(chartType);

/** Charts from the file come first, new ones after them. */
const inFileOrder = (charts: readonly Chart[]): Chart[] => [
  ...charts.filter(isKept).sort((a, b) => (a.inFile?.index ?? 0) - (b.inFile?.index ?? 0)),
  ...charts.filter((chart) => !isKept(chart)),
];

/** A drawing with these names on its chart frames. */
function withNames(drawing: string, charts: readonly Chart[]): string {
  let at = -1;
  return drawing.replace(/<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g, (frame) => {
    if (!/<c:chart\b/.test(frame)) return frame;
    at += 1;
    const name = xmlEncodeAttr(charts[at]?.name ?? '');
    return frame.replace(/(<xdr:cNvPr\b[^>]*?\sname=)"[^"]*"/, `$1"${name}"`);
  });
}
