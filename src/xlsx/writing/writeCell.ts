import { parseRange, type CellRange } from '../../report/cellRange';
import { rowOf } from '../reading/cellReference';
import { columnOf } from '../../report/address';
import { XmlEdit } from '../package/xmlEdit';
import { childOf, prefixOf, xmlTree, type XmlNode } from '../package/xmlTree';

/** A number to write into a cell. */
export interface NumberChange {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
  /** Whether a cell that the file leaves out, being blank, may be added. */
  readonly mayAdd?: true;
}

/** Why a cell can't be written. */
export type CellFault = 'noCell' | 'formula' | 'locked';

/**
 * Writes numbers into the text of a sheet; every other letter of it stays.
 *
 * @param isLocked whether cells of a style may not be changed while the sheet is protected.
 */
export function writeNumbers(
  text: string,
  changes: readonly NumberChange[],
  isLocked: (style: number) => boolean,
): { readonly text: string } | { readonly fault: CellFault; readonly address: string } {
  const root = xmlTree(text);
  const cells = cellsOf(root);
  const spilling = [...cells.values()].flatMap(spillRange);
  const edit = new XmlEdit(text);
  for (const { address, value } of changes) {
    const at = parseRange(address);
    const cell = at && cells.get(placeOf(at.top, at.left));
    if (!at || !cell) return { fault: 'noCell', address };
    const isSpilled = spilling.some((range) => isWithin(at, range));
    if (childOf(cell, 'f') || isSpilled) return { fault: 'formula', address };
    const { s: style } = cell.attributes;
    if (isProtected(root) && isLocked(Number(style ?? 0))) return { fault: 'locked', address };
    edit.replace(cell.start, cell.end, numberCell(cell, value));
  }
  return { text: edit.done() };
}

/** What kind of value it was goes; its place and its style stay. */
function numberCell(cell: XmlNode, value: number): string {
  const kept = ['r', 's'].flatMap((name) => {
    const attribute = cell.attributes[name];
    return attribute === undefined ? [] : [` ${name}="${attribute}"`];
  });
  const v = `${prefixOf(cell)}v`;
  return `<${cell.tag}${kept.join('')}><${v}>${value}</${v}></${cell.tag}>`;
}

/** The cells by place. Rows and cells without a number follow on the one before. */
function cellsOf(root: XmlNode): ReadonlyMap<string, XmlNode> {
  const cells = new Map<string, XmlNode>();
  let row = 0;
  for (const node of childOf(root, 'sheetData')?.children ?? []) {
    row = Number(node.attributes.r ?? row + 1);
    let column = 0;
    for (const cell of node.children) {
      if (cell.name !== 'c' || cell.vocabulary !== root.vocabulary) continue;
      const { r } = cell.attributes;
      column = r === undefined ? column + 1 : columnOf(r);
      if (r !== undefined && node.attributes.r === undefined) row = rowOf(r);
      cells.set(placeOf(row, column), cell);
    }
  }
  return cells;
}

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** An array formula gives values to cells that hold no formula themselves. */
function spillRange(cell: XmlNode): CellRange[] {
  const ref = childOf(cell, 'f')?.attributes;
  const isShared = ref?.t === undefined || ref.t === 'shared' || ref.t === 'normal';
  const range = isShared ? null : parseRange(ref.ref ?? '');
  return range ? [range] : [];
}

const isWithin = (at: CellRange, range: CellRange): boolean =>
  at.top >= range.top && at.top <= range.bottom && at.left >= range.left && at.left <= range.right;

function isProtected(root: XmlNode): boolean {
  const flag = childOf(root, 'sheetProtection')?.attributes.sheet;
  return flag === '1' || flag === 'true';
}

/** Whether cells of a style are locked, which they are unless it says otherwise. */
export function lockedStyles(styles: string | null): (style: number) => boolean {
  if (styles === null) return () => true;
  const formats = childOf(xmlTree(styles), 'cellXfs')?.children ?? [];
  return (style) => {
    const format = formats[style];
    const flag = format && childOf(format, 'protection')?.attributes.locked;
    return !(flag === '0' || flag === 'false');
  };
}
