import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { paintDrawing, relationshipIdOf } from './paintDrawing';
import { type KeptElements, NOTHING_KEPT, sheetPieces } from './paintSheet';
import type { PackageEdit } from '../package/packageEdit';
import { readRelationships } from '../package/relationships';
import type { StyleBook } from './styleBook';
import { childOf, xmlTree, type XmlNode } from '../package/xmlTree';
import type { ZipPackage } from '../package/zipPackage';

interface Surroundings {
  readonly edit: PackageEdit;
  readonly zip: ZipPackage;
  readonly styles: StyleBook;
  readonly mainPart: string;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;

/**
 * Writes a planned sheet and its charts into the package.
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
  const folder = folderOf(around.mainPart);
  const part = before ?? (await edit.add(`${folder}worksheets/sheet`, SHEET_TYPE, ''));
  const kept = before === null ? NOTHING_KEPT : keptIn((await edit.text(before)) ?? '');
  const relationships = before === null ? [] : await readRelationships(zip, before);
  const tables = relationships.filter(({ type }) => type === 'table');
  for (const table of tables) await edit.remove(table.part);
  await edit.unrelate(part, ['table', 'hyperlink', 'printerSettings']);
  const drawing = await paintDrawing(
    { edit, zip, folder, sheetPart: part, sheet: name, relationships },
    plan.charts,
  );
  edit.write(part, sheetPieces(plan, styles, { drawing, kept }));
  return part;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** What a user has added to a sheet: the colour of its tab, its protection, comments on cells. */
function keptIn(whole: string): KeptElements {
  // The cells are most of a sheet, and written anew.
  const text = whole.replace(/<((?:\w+:)?sheetData)\b[^>]*>[^]*<\/\1>/, '');
  const root = xmlTree(text);
  const plain = (node: XmlNode | undefined): string =>
    node === undefined ? '' : `<${node.name}${attributesOf(text, node)}/>`;
  const shapes = relationshipIdOf(childOf(root, 'legacyDrawing'));
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
