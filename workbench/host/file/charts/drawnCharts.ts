import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { attributeOf, below, elementsIn, localName, within, XmlParts } from '../xmlParts';

/** A chart as the file has it. */
export interface DrawnChart {
  /** What the drawing is called in Excel's selection pane. */
  readonly name: string;
  readonly part: string;
  readonly drawing: string;
  readonly root: XmlElement;
}

/** The charts of every worksheet, in the order of the tabs and of the drawing. */
export async function drawnCharts(bytes: Uint8Array): Promise<DrawnChart[][]> {
  const parts = new XmlParts(bytes);
  const main = (await parts.related('')).find(({ type }) => type === 'officeDocument');
  if (!main) return [];
  const workbook = await parts.root(main.part);
  const related = await parts.related(main.part);
  const sheets = elementsIn(below(workbook, 'sheets')).flatMap((sheet) => {
    const found = related.find(({ id }) => id === attributeOf(sheet, 'id'));
    return found?.type === 'worksheet' ? [found.part] : [];
  });
  return Promise.all(sheets.map((sheet) => chartsOn(parts, sheet)));
}

async function chartsOn(parts: XmlParts, sheet: string): Promise<DrawnChart[]> {
  const drawing = (await parts.related(sheet)).find(({ type }) => type === 'drawing')?.part;
  if (drawing === undefined) return [];
  const related = await parts.related(drawing);
  const frames = elementsIn(await parts.root(drawing)).flatMap((anchor) =>
    elementsIn(anchor).filter((child) => localName(child) === 'graphicFrame'),
  );
  const charts: DrawnChart[] = [];
  for (const frame of frames) {
    const id = attributeOf(within(frame, 'chart')[0], 'id');
    const part = related.find((other) => other.id === id && other.type === 'chart')?.part;
    const root = part === undefined ? undefined : await parts.root(part);
    if (part === undefined || !root) continue;
    const name = attributeOf(within(frame, 'cNvPr')[0], 'name') ?? '';
    charts.push({ name, part, drawing, root });
  }
  return charts;
}
