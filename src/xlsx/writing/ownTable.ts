import { isOwnSheet, OWN_SHEET } from '../../workbook/log/changeLog';
import { parseRange } from '../../report/cellRange';
import { columnLetters, columnOf } from '../../report/address';
import { MAIN, OFFICE_RELATIONSHIPS } from '../package/dialect';
import type { PackageEdit } from '../package/packageEdit';
import { readRelationships } from '../package/relationships';
import { isStructureLocked } from '../package/structureLock';
import { addSheet, EMPTY_SHEET, lastTableId, SPREADSHEET, type LoggedPackage } from './addSheet';
import { XmlEdit } from '../package/xmlEdit';
import { cellText, XML_DECLARATION } from '../package/xmlText';
import { childOf, prefixOf, xmlTree, type XmlNode } from '../package/xmlTree';

/** A table on Tertial's own sheet. */
export interface OwnTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Adds rows to a table on Tertial's own sheet. The sheet and the table are made when
 * they are not there; what else stands on the sheet stays.
 *
 * @returns whether they were added: a workbook with a locked structure takes no new sheet.
 */
export async function writeOwnRows(
  file: LoggedPackage,
  table: OwnTable,
  rows: readonly (readonly string[])[],
): Promise<boolean> {
  const { zip, edit, mainPart } = file;
  const own = await ownSheet(file);
  if (own === null && isStructureLocked(xmlTree((await edit.text(mainPart)) ?? ''))) return false;
  const sheet = own ?? (await addSheet(edit, mainPart, { name: OWN_SHEET, state: 'veryHidden' }));
  const known = (await edit.text(sheet)) === EMPTY_SHEET ? [] : await readRelationships(zip, sheet);
  for (const { part } of known.filter(({ type }) => type === 'table')) {
    const text = (await edit.text(part)) ?? '';
    if (xmlTree(text).attributes.displayName === table.name) {
      await extendTable(edit, { sheet, table: part, text }, rows);
      return true;
    }
  }
  await addTable(file, sheet, table, rows);
  return true;
}

/** The part of Tertial's own sheet, whatever the case of its name. */
async function ownSheet({ edit, mainPart, relationships }: LoggedPackage): Promise<string | null> {
  const tabs = childOf(xmlTree((await edit.text(mainPart)) ?? ''), 'sheets')?.children ?? [];
  const own = tabs.find(({ attributes }) => isOwnSheet(attributes.name ?? ''));
  const id = own && Object.entries(own.attributes).find(([name]) => name.endsWith(':id'))?.[1];
  return relationships.find((relationship) => relationship.id === id)?.part ?? null;
}

/** Puts a new table to the right of everything that stands on the sheet. */
async function addTable(
  file: LoggedPackage,
  sheet: string,
  { name: tableName, columns: names }: OwnTable,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { edit, mainPart } = file;
  const text = (await edit.text(sheet)) ?? '';
  const left = firstFreeColumn(xmlTree(text));
  const right = columnLetters(left + names.length - 1);
  const ref = `${columnLetters(left)}1:${right}${rows.length + 1}`;
  const id = (await lastTableId(file)) + 1;
  const columns = names.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`);
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const table = await edit.add(
    `${folder}tables/table`,
    `${SPREADSHEET}.table+xml`,
    `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${tableName}" displayName="${tableName}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
  );
  const pointer = await edit.relate(sheet, 'table', table);
  const filled = withRows(text, { top: 1, left }, [names, ...rows]);
  edit.set(sheet, withTablePart(filled, pointer));
}

async function extendTable(
  edit: PackageEdit,
  { sheet, table, text }: { readonly sheet: string; readonly table: string; readonly text: string },
  rows: readonly (readonly string[])[],
): Promise<void> {
  const root = xmlTree(text);
  const range = parseRange(root.attributes.ref ?? '');
  if (!range) throw new Error('a table without a place');
  const ref = `${columnLetters(range.left)}${range.top}:${columnLetters(range.right)}${range.bottom + rows.length}`;
  const change = new XmlEdit(text);
  for (const node of [root, childOf(root, 'autoFilter')]) {
    if (node) change.setAttribute(node, 'ref', ref);
  }
  edit.set(table, change.done());
  const place = { top: range.bottom + 1, left: range.left };
  edit.set(sheet, withRows((await edit.text(sheet)) ?? '', place, rows));
}

/** The sheet's text with rows of text cells. The cells must be free. */
function withRows(
  text: string,
  { top, left }: { readonly top: number; readonly left: number },
  rows: readonly (readonly string[])[],
): string {
  const root = xmlTree(text);
  const data = childOf(root, 'sheetData');
  if (!data) throw new Error('a sheet without cells');
  const prefix = prefixOf(root);
  const edit = new XmlEdit(text);
  let last = '';
  rows.forEach((values, down) => {
    const number = top + down;
    const cells = values.map((value, across) => {
      const address = `${columnLetters(left + across)}${number}`;
      return `<${prefix}c r="${address}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
    });
    const row = data.children.find(({ attributes }) => Number(attributes.r) === number);
    const after = data.children.find(({ attributes }) => Number(attributes.r) > number);
    const made = `<${prefix}row r="${number}">${cells.join('')}</${prefix}row>`;
    // Another table may stand further to the right: the cells of a row come in their order.
    const right = row?.children.find(({ attributes }) => columnOf(attributes.r ?? '') > left);
    if (right) edit.insert(right.start, cells.join(''));
    else if (row) edit.append(row, cells.join(''));
    else if (after) edit.insert(after.start, made);
    else last += made;
  });
  if (last !== '') edit.append(data, last);
  const dimension = childOf(root, 'dimension');
  if (dimension) edit.remove(dimension);
  return edit.done();
}

/** Table parts come last but for what later versions add. */
export function withTablePart(text: string, pointer: string): string {
  const root = xmlTree(text);
  const prefix = prefixOf(root);
  const part = `<${prefix}tablePart xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${pointer}"/>`;
  const list = childOf(root, 'tableParts');
  const edit = new XmlEdit(text);
  if (list) {
    edit.append(list, part);
    edit.setAttribute(list, 'count', String(list.children.length + 1));
    return edit.done();
  }
  const last = childOf(root, 'extLst')?.start ?? root.contentEnd;
  edit.insert(last, `<${prefix}tableParts count="1">${part}</${prefix}tableParts>`);
  return edit.done();
}

/** A column beside all cells, with one between. */
function firstFreeColumn(root: XmlNode): number {
  const cells = (childOf(root, 'sheetData')?.children ?? []).flatMap(({ children }) => children);
  const columns = cells.map(({ attributes }) => columnOf(attributes.r ?? ''));
  const last = columns.reduce((most, column) => Math.max(most, column), 0);
  return last === 0 ? 1 : last + 2;
}
