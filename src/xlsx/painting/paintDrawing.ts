import type { ChartPlan } from '../../sheets/plan/sheetPlan';
import { chartXml } from './chartPart';
import { anchorXml, drawingXml } from './drawingPart';
import type { PackageEdit } from '../package/packageEdit';
import { type Relationship, readRelationships } from '../package/relationships';
import { XmlEdit } from '../package/xmlEdit';
import { within, xmlTree, type XmlNode } from '../package/xmlTree';
import type { ZipPackage } from '../package/zipPackage';

export interface DrawingPlace {
  readonly edit: PackageEdit;
  readonly zip: ZipPackage;
  /** Of the package's workbook part: `xl/`. */
  readonly folder: string;
  readonly sheetPart: string;
  /** The name of the tab. */
  readonly sheet: string;
  /** What the sheet's part pointed to before. */
  readonly relationships: readonly Relationship[];
}

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Draws charts on a sheet; each replaces the one of its name, and other drawings stay. @returns the
 * id of the sheet's drawing, if it has one.
 */
export async function paintDrawing(
  place: DrawingPlace,
  charts: readonly ChartPlan[],
): Promise<string | null> {
  const { edit, zip, folder, sheetPart, sheet, relationships } = place;
  const before = relationships.find(({ type }) => type === 'drawing') ?? null;
  if (charts.length === 0) return before?.id ?? null;
  const drawingPart =
    before?.part ?? (await edit.add(`${folder}drawings/drawing`, DRAWING_TYPE, drawingXml('')));
  const drawingId = before?.id ?? (await edit.relate(sheetPart, 'drawing', drawingPart));

  const text = (await edit.text(drawingPart)) ?? drawingXml('');
  const root = xmlTree(text, drawingPart);
  const known = before === null ? [] : await readRelationships(zip, before.part);
  const change = new XmlEdit(text);
  let nextShape = greatestShapeId(root) + 1;
  for (const chart of charts) {
    const own = root.children.find((anchor) => namesIn(anchor).includes(chart.name));
    const ownId = own && chartIdIn(own);
    const part = known.find(({ id, type }) => type === 'chart' && id === ownId)?.part ?? null;
    const xml = chartXml(chart, sheet);
    if (part !== null) edit.set(part, xml);
    const chartPart = part ?? (await edit.add(`${folder}charts/chart`, CHART_TYPE, xml));
    const id = part === null ? await edit.relate(drawingPart, 'chart', chartPart) : (ownId ?? '');
    if (own) change.replace(own.start, own.end, anchorXml(chart, id, shapeIdIn(own)));
    else change.append(root, anchorXml(chart, id, nextShape++));
  }
  edit.set(drawingPart, change.done());
  return drawingId;
}

const namesIn = (anchor: XmlNode): (string | undefined)[] =>
  within(anchor, 'cNvPr').map(({ attributes }) => attributes.name);

const shapeIdIn = (anchor: XmlNode): number =>
  Number(within(anchor, 'cNvPr')[0]?.attributes.id ?? 2);

const greatestShapeId = (root: XmlNode): number =>
  Math.max(1, ...within(root, 'cNvPr').map(({ attributes }) => Number(attributes.id) || 1));

const chartIdIn = (anchor: XmlNode): string | undefined =>
  relationshipIdOf(within(anchor, 'chart')[0]);

/** Programs choose the prefix of `r:id` freely. */
export function relationshipIdOf(node: XmlNode | undefined): string | undefined {
  const name = Object.keys(node?.attributes ?? {}).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : node?.attributes[name];
}
