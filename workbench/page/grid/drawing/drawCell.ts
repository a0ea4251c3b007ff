import { element } from '../../shell/element';
import { columnName } from '../../../host/model/address';
import { holds, type Area } from '../../../host/model/area';
import { lineOf } from './borders';
import { cellText } from './cellText';
import { fillColour } from './fill';
import { cellId, type Scene } from './scene';
import { selectedArea } from '../input/cursor';

/** A drawn cell, and the last column that its text reaches into. */
export interface DrawnCell {
  readonly node: HTMLElement;
  readonly last: number;
}

/**
 * Draws a cell.
 * @param isOpen whether a text from the left continues through its right side, so that no line of the
 * grid may cross it.
 */
export function drawCell(
  scene: Scene,
  row: number,
  column: number,
  merge: Area | undefined,
  isOpen: boolean,
): DrawnCell {
  const { layout, dark, styleAt } = scene;
  const { sheet, columns, rows } = layout;
  const cell = sheet.cell(row, column);
  const style = styleAt(row, column);
  const [bottom, right] = merge ? [merge.bottom, merge.right] : [row, column];
  const width = columns.end(right) - columns.start(column);
  const text = cellText(scene, [row, column], cell, style, width);
  const fill = fillColour(style, dark);
  const runsOn = isOpen || (text !== undefined && text.last > column);
  const gridline = sheet.showGridlines && fill === undefined ? '1px solid var(--gridline)' : 'none';
  const below = styleAt(bottom + 1, column);
  const beside = styleAt(row, right + 1);
  const node = element(
    'div',
    {
      role: 'gridcell',
      id: cellId(row, column),
      class: classOf(scene, row, column, merge),
      'aria-colindex': column + 1,
      'aria-colspan': merge && right > column ? right - column + 1 : undefined,
      'aria-label': text?.label,
      'aria-selected': holds(selectedArea(scene.cursor), row, column) || undefined,
      'data-row': row,
      'data-column': column,
    },
    text ? [text.node] : [],
  );
  node.style.cssText =
    (merge
      ? mergedCss(width, rows.end(bottom) - rows.start(row), fill)
      : `width:${width}px;${fill ? `background-color:${fill};` : ''}`) +
    `border-right:${lineOf('right', style, beside, runsOn ? 'none' : gridline, dark)};` +
    `border-bottom:${lineOf('bottom', style, below, gridline, dark)};`;
  return { node, last: text?.last ?? column };
}

/** Merged cells cover others, so they need a background of their own. */
const mergedCss = (width: number, height: number, fill = 'var(--sheet)'): string =>
  `width:${width}px;height:${height}px;background-color:${fill};`;

function classOf(scene: Scene, row: number, column: number, merge: Area | undefined): string {
  const { cursor, layout, hasComment } = scene;
  const area = selectedArea(cursor);
  const names = ['cell'];
  if (merge) names.push('merged');
  if (hasComment(row, column)) names.push('commented');
  if (layout.sheet.cell(row, column)?.hyperlink) names.push('linked');
  const isActive = cursor.anchor.row === row && cursor.anchor.column === column;
  if (isActive) names.push('active');
  if (holds(area, row, column)) {
    if (!isActive) names.push('selected');
    if (row === area.top) names.push('edge-top');
    if (row === area.bottom || (merge && area.bottom <= merge.bottom)) names.push('edge-bottom');
    if (column === area.left) names.push('edge-left');
    if (column === area.right || (merge && area.right <= merge.right)) names.push('edge-right');
  }
  return names.join(' ');
}

/** `D13`: what the name box shows for a cell. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
