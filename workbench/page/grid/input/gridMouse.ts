import { MAX_COLUMNS, MAX_ROWS } from '../../../host/model/area';
import type { Cursor, Place } from './cursor';

/** What the mouse asks of the grid. */
export interface MouseActions {
  select(cursor: Cursor): void;
  cursor(): Cursor;
  edit(): void;
  /** A click on a cell that was not dragged. */
  click(place: Place): void;
  menu(event: MouseEvent): void;
  /** While a formula is edited, a click inserts the cell's address; whether it did. */
  point(place: Place): boolean;
}

const [LAST_ROW, LAST_COLUMN] = [MAX_ROWS - 1, MAX_COLUMNS - 1];

/** Selects with the mouse: cells, whole rows by their numbers, whole columns by their letters. */
export function listenToMouse(grid: HTMLElement, actions: MouseActions): void {
  let dragging: 'cell' | 'row' | 'column' | undefined;
  grid.addEventListener('mousedown', (event) => {
    const hit = hitOf(event.target);
    if (!hit || (event.button !== 0 && event.button !== 2)) return;
    if (hit.kind === 'cell' && actions.point(hit.place)) {
      event.preventDefault();
      return;
    }
    if (event.button === 2 && isInside(actions.cursor(), hit.place)) return;
    dragging = event.button === 0 && hit.kind !== 'all' ? hit.kind : undefined;
    actions.select(event.shiftKey ? extended(actions.cursor(), hit) : cursorAt(hit));
  });
  grid.addEventListener('mousemove', (event) => {
    if (!dragging || (event.buttons & 1) === 0) return;
    const hit = hitOf(event.target);
    if (hit && hit.kind !== 'all')
      actions.select(extended(actions.cursor(), { ...hit, kind: dragging }));
  });
  grid.addEventListener('mouseup', (event) => {
    const hit = hitOf(event.target);
    dragging = undefined;
    const { anchor, corner } = actions.cursor();
    if (event.button !== 0 || hit?.kind !== 'cell') return;
    if (anchor.row === corner.row && anchor.column === corner.column) actions.click(hit.place);
  });
  grid.addEventListener('dblclick', (event) => {
    if (hitOf(event.target)?.kind === 'cell') actions.edit();
  });
  grid.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    actions.menu(event);
  });
}

interface Hit {
  readonly kind: 'cell' | 'row' | 'column' | 'all';
  readonly place: Place;
}

function hitOf(target: EventTarget | null): Hit | undefined {
  const node =
    target instanceof Element
      ? target.closest<HTMLElement>('[data-row],[data-row-head],[data-column-head],[data-corner]')
      : null;
  if (!node) return undefined;
  const { row, column, rowHead, columnHead } = node.dataset;
  if (rowHead !== undefined) return { kind: 'row', place: { row: Number(rowHead), column: 0 } };
  if (columnHead !== undefined) {
    return { kind: 'column', place: { row: 0, column: Number(columnHead) } };
  }
  if (row === undefined) return { kind: 'all', place: { row: 0, column: 0 } };
  return { kind: 'cell', place: { row: Number(row), column: Number(column) } };
}

const farCorner = ({ kind, place }: Hit): Place => ({
  row: kind === 'column' || kind === 'all' ? LAST_ROW : place.row,
  column: kind === 'row' || kind === 'all' ? LAST_COLUMN : place.column,
});

const cursorAt = (hit: Hit): Cursor => ({ anchor: hit.place, corner: farCorner(hit) });

const extended = ({ anchor }: Cursor, hit: Hit): Cursor => ({
  anchor:
    hit.kind === 'row'
      ? { ...anchor, column: 0 }
      : hit.kind === 'column'
        ? { ...anchor, row: 0 }
        : anchor,
  corner: farCorner(hit),
});

const isInside = ({ anchor, corner }: Cursor, { row, column }: Place): boolean =>
  row >= Math.min(anchor.row, corner.row) &&
  row <= Math.max(anchor.row, corner.row) &&
  column >= Math.min(anchor.column, corner.column) &&
  column <= Math.max(anchor.column, corner.column);
