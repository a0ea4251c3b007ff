import { columnLetters, columnOf } from '../../report/address';
import { parseRange, type CellRange } from '../../report/cellRange';
import { MAIN } from '../package/dialect';
import { readRelationships } from '../package/relationships';
import { isStructureLocked } from '../package/structureLock';
import { XmlEdit } from '../package/xmlEdit';
import { cellText, XML_DECLARATION } from '../package/xmlText';
import { childOf, prefixOf, xmlTree } from '../package/xmlTree';
import { addSheet, lastTableId, SPREADSHEET, type LoggedPackage } from './addSheet';
import { withTablePart } from './ownTable';

/** A table with all its rows, which takes the place of those that the workbook has. */
export interface TableSheet {
  /** Of the table, and of its sheet where it gets a new one. */
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** At least one row. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly state: 'visible' | 'hidden';
}

type Fault =
  { readonly kind: 'structureLocked' } | { readonly kind: 'tableBlocked'; readonly table: string };

/** The row of the header on a new sheet, as docs/workbook.md has it. */
const HEADER_ROW = 4;

/** Fills a table, or adds it on a sheet of its own. @returns null when that could be done. */
export async function writeTableSheet(
  file: LoggedPackage,
  sheet: TableSheet,
): Promise<Fault | null> {
  const known = await findTable(file, sheet.name);
  if (known) return replaceRows(file, known, sheet);
  const { edit, mainPart } = file;
  const workbook = xmlTree((await edit.text(mainPart)) ?? '');
  if (isStructureLocked(workbook)) return { kind: 'structureLocked' };
  const tabs = childOf(workbook, 'sheets')?.children ?? [];
  const taken = new Set(tabs.map(({ attributes }) => (attributes.name ?? '').toLowerCase()));
  let name = sheet.name;
  for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${sheet.name} ${at}`;
  const part = await addSheet(edit, mainPart, { name, state: sheet.state });
  const id = (await lastTableId(file)) + 1;
  const right = columnLetters(sheet.headers.length);
  const ref = `A${HEADER_ROW}:${right}${HEADER_ROW + sheet.rows.length}`;
  const columns = sheet.headers.map(
    (header, at) => `<tableColumn id="${at + 1}" name="${header}"/>`,
  );
  const table = await edit.add(
    `${mainPart.slice(0, mainPart.lastIndexOf('/') + 1)}tables/table`,
    `${SPREADSHEET}.table+xml`,
    `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${sheet.name}" displayName="${sheet.name}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
  );
  const pointer = await edit.relate(part, 'table', table);
  const rows = [
    rowXml('', 1, 1, [sheet.title]),
    rowXml('', HEADER_ROW, 1, sheet.headers),
    ...sheet.rows.map((row, at) => rowXml('', HEADER_ROW + 1 + at, 1, row)),
  ];
  const text = `${XML_DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  edit.set(part, withTablePart(text, pointer));
  return null;
}

interface KnownTable {
  readonly sheet: string;
  readonly table: string;
}

/** The table of a name, on whatever sheet. */
async function findTable(
  { zip, edit, relationships }: LoggedPackage,
  name: string,
): Promise<KnownTable | null> {
  for (const { type, part: sheet } of relationships) {
    if (type !== 'worksheet' || zip.find(sheet) === null) continue;
    for (const { type: kind, part: table } of await readRelationships(zip, sheet)) {
      if (kind !== 'table') continue;
      const { displayName } = xmlTree((await edit.text(table)) ?? '').attributes;
      if (displayName?.toLowerCase() === name.toLowerCase()) return { sheet, table };
    }
  }
  return null;
}

async function replaceRows(
  { edit }: LoggedPackage,
  known: KnownTable,
  { name, headers, rows }: TableSheet,
): Promise<Fault | null> {
  const tableText = (await edit.text(known.table)) ?? '';
  const root = xmlTree(tableText);
  const range = parseRange(root.attributes.ref ?? '');
  const text = (await edit.text(known.sheet)) ?? '';
  const sheet = xmlTree(text);
  const data = childOf(sheet, 'sheetData');
  const blocked: Fault = { kind: 'tableBlocked', table: name };
  const width = range ? range.right - range.left + 1 : 0;
  if (!range || !data || width !== headers.length || root.attributes.totalsRowCount) return blocked;
  const bottom = range.top + rows.length;
  const body = { ...range, top: range.top + 1, bottom: Math.max(bottom, range.bottom) };
  const change = new XmlEdit(text);
  for (const row of data.children) {
    const number = Number(row.attributes.r);
    if (!(number >= body.top && number <= body.bottom)) continue;
    const foreign = row.children.some((cell) => {
      const isBlank = cell.children.length === 0;
      const column = columnOf(cell.attributes.r ?? '');
      return !isBlank && (!isIn(body, column) || number > range.bottom);
    });
    if (foreign) return blocked;
    change.remove(row);
  }
  const prefix = prefixOf(sheet);
  const made = rows.map((row, at) => rowXml(prefix, body.top + at, range.left, row)).join('');
  const after = data.children.find(({ attributes }) => Number(attributes.r) > body.bottom);
  if (after) change.insert(after.start, made);
  else change.append(data, made);
  const dimension = childOf(sheet, 'dimension');
  if (dimension) change.remove(dimension);
  edit.set(known.sheet, change.done());
  const ref = `${columnLetters(range.left)}${range.top}:${columnLetters(range.right)}${bottom}`;
  const resized = new XmlEdit(tableText);
  for (const node of [root, childOf(root, 'autoFilter')]) {
    if (node) resized.setAttribute(node, 'ref', ref);
  }
  edit.set(known.table, resized.done());
  return null;
}

const isIn = ({ left, right }: CellRange, column: number): boolean =>
  column >= left && column <= right;

function rowXml(
  prefix: string,
  row: number,
  left: number,
  values: readonly (string | number | null)[],
): string {
  const cells = values.map((value, at) => {
    const address = `${columnLetters(left + at)}${row}`;
    if (value === null || value === '') return '';
    if (typeof value === 'number') {
      return `<${prefix}c r="${address}"><${prefix}v>${value}</${prefix}v></${prefix}c>`;
    }
    return `<${prefix}c r="${address}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  });
  return `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
}
