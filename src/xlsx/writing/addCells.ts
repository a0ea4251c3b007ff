import { columnOf } from '../../report/address';
import { parseRange } from '../../report/cellRange';
import { XmlEdit } from '../package/xmlEdit';
import { childOf, prefixOf, xmlTree, type XmlNode } from '../package/xmlTree';
import type { NumberChange } from './writeCell';

/**
 * Adds the blank cells that a sheet's text leaves out, so that they can be written; every other
 * letter stays.
 */
export function addCells(text: string, changes: readonly NumberChange[]): string {
  const wanted = changes.filter(({ mayAdd }) => mayAdd);
  if (wanted.length === 0) return text;
  const root = xmlTree(text);
  const data = childOf(root, 'sheetData');
  if (!data) return text;
  const edit = new XmlEdit(text);
  const prefix = prefixOf(root);
  for (const [row, columns] of byRow(wanted)) {
    const node = data.children.find(({ attributes }) => Number(attributes.r) === row);
    const missing = columns.filter(({ address }) => !node || !hasCell(node, address));
    if (missing.length === 0) continue;
    if (node) {
      for (const { column, address } of missing) {
        const cell = `<${prefix}c r="${address}"/>`;
        const after = node.children.find((other) => columnOf(other.attributes.r ?? '') > column);
        if (after) edit.insert(after.start, cell);
        else edit.append(node, cell);
      }
      continue;
    }
    const cells = missing.map(({ address }) => `<${prefix}c r="${address}"/>`).join('');
    const made = `<${prefix}row r="${row}">${cells}</${prefix}row>`;
    const after = data.children.find(({ attributes }) => Number(attributes.r) > row);
    if (after) edit.insert(after.start, made);
    else edit.append(data, made);
  }
  return edit.done();
}

interface Place {
  readonly address: string;
  readonly column: number;
}

/** Rows from the top, each with its cells from the left. */
function byRow(changes: readonly NumberChange[]): readonly (readonly [number, Place[]])[] {
  const rows = new Map<number, Place[]>();
  for (const { address } of changes) {
    const at = parseRange(address);
    if (!at) continue;
    rows.set(at.top, [...(rows.get(at.top) ?? []), { address, column: at.left }]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, places]) => [row, places.sort((a, b) => a.column - b.column)] as const);
}

const hasCell = (row: XmlNode, address: string): boolean =>
  row.children.some(({ attributes }) => attributes.r === address);
