import type { ChartPlan, SheetPlan } from '../sheets/sheetPlan';
import { anchorXml, chartXml, drawingXml } from './paintChart';
import { type KeptElements, NOTHING_KEPT, sheetXml } from './paintSheet';
import type { PackageEdit } from './packageEdit';
import { type Relationship, readRelationships } from './relationships';
import type { StyleBook } from './styleBook';
import { XmlEdit } from './xmlEdit';
import { childOf, xmlTree, type XmlNode } from './xmlTree';
import type { ZipPackage } from './zipPackage';

interface Surroundings {
  readonly edit: PackageEdit;
  readonly zip: ZipPackage;
  readonly styles: StyleBook;
  readonly mainPart: string;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes a planned sheet and its chart into the package.
 *
 * @param before the part of the sheet when it is made again: what a user has added stays on it.
 * @returns the sheet's part.
 */
export async function paintSheetPart(
  around: Surroundings,
  plan: SheetPlan,
  name: string,
  before: string | null,
): Promise<string> {
  const { edit, zip, styles } = around;
  const part =
    before ?? (await edit.add(`${folderOf(around.mainPart)}worksheets/sheet`, SHEET_TYPE, ''));
  const kept = before === null ? NOTHING_KEPT : keptIn((await edit.text(before)) ?? '');
  const relationships = before === null ? [] : await readRelationships(zip, before);
  const tables = relationships.filter(({ type }) => type === 'table');
  for (const table of tables) await edit.remove(table.part);
  await edit.unrelate(part, ['table', 'hyperlink', 'printerSettings']);
  const drawing = await paintDrawing(around, part, plan.chart, name, relationships);
  edit.set(part, sheetXml(plan, styles, { drawing, kept }));
  return part;
}

/** Draws the chart beside whatever else is drawn on the sheet. @returns the drawing's id, if any. */
async function paintDrawing(
  { edit, zip, mainPart }: Surroundings,
  sheetPart: string,
  chart: ChartPlan | null,
  sheet: string,
  relationships: readonly Relationship[],
): Promise<string | null> {
  const before = relationships.find(({ type }) => type === 'drawing') ?? null;
  if (chart === null) return before?.id ?? null;
  const folder = folderOf(mainPart);
  const drawingPart =
    before?.part ?? (await edit.add(`${folder}drawings/drawing`, DRAWING_TYPE, drawingXml('')));
  const drawingId = before?.id ?? (await edit.relate(sheetPart, 'drawing', drawingPart));

  const text = (await edit.text(drawingPart)) ?? drawingXml('');
  const root = xmlTree(text);
  const own = root.children.find((anchor) => namesIn(anchor).includes(chart.name));
  const charts = before === null ? [] : await readRelationships(zip, before.part);
  const knownId = own && chartIdIn(own);
  const known = charts.find(({ id, type }) => type === 'chart' && id === knownId);
  const xml = chartXml(chart, sheet);
  if (known) edit.set(known.part, xml);
  const id =
    known?.id ??
    (await edit.relate(
      drawingPart,
      'chart',
      await edit.add(`${folder}charts/chart`, CHART_TYPE, xml),
    ));
  const change = new XmlEdit(text);
  const shapeId = own ? shapeIdIn(own) : greatestShapeId(root) + 1;
  const anchor = anchorXml(chart, id, shapeId);
  if (own) change.replace(own.start, own.end, anchor);
  else change.append(root, anchor);
  edit.set(drawingPart, change.done());
  return drawingId;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Every element of a kind within another. */
const within = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);

const namesIn = (anchor: XmlNode): (string | undefined)[] =>
  within(anchor, 'cNvPr').map(({ attributes }) => attributes.name);

const shapeIdIn = (anchor: XmlNode): number =>
  Number(within(anchor, 'cNvPr')[0]?.attributes.id ?? 2);

const greatestShapeId = (root: XmlNode): number =>
  Math.max(1, ...within(root, 'cNvPr').map(({ attributes }) => Number(attributes.id) || 1));

const chartIdIn = (anchor: XmlNode): string | undefined => idOf(within(anchor, 'chart')[0]);

/** Programs choose the prefix of `r:id` freely. */
function idOf(node: XmlNode | undefined): string | undefined {
  const name = Object.keys(node?.attributes ?? {}).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : node?.attributes[name];
}

/** What a user has added to a sheet: the colour of its tab, its protection, comments on cells. */
function keptIn(text: string): KeptElements {
  const root = xmlTree(text);
  const plain = (node: XmlNode | undefined): string =>
    node === undefined ? '' : `<${node.name}${attributesOf(text, node)}/>`;
  const shapes = idOf(childOf(root, 'legacyDrawing'));
  const properties = childOf(root, 'sheetPr');
  return {
    tabColour: plain(properties && childOf(properties, 'tabColor')),
    protection: plain(childOf(root, 'sheetProtection')),
    commentShapes: shapes === undefined ? '' : `<legacyDrawing r:id="${shapes}"/>`,
  };
}

/** The attributes of an element as written. */
const attributesOf = (text: string, { start, contentStart, tag }: XmlNode): string =>
  text.slice(start + 1 + tag.length, contentStart).replace(/\s*\/?>$/, '');
