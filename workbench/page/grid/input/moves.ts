import { holds, MAX_COLUMNS, MAX_ROWS } from '../../../host/model/area';
import { isFilled } from '../../../host/model/cells/cell';
import type { Sheet } from '../../../host/model/sheet';
import type { Place } from './cursor';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The next visible cell in a direction; the same one at the edge of the sheet. */
export function stepFrom(sheet: Sheet, from: Place, direction: Direction): Place {
  const step = STEPS[direction];
  let next = from;
  do {
    next = { row: next.row + step.row, column: next.column + step.column };
    if (!isOnSheet(next)) return from;
  } while (isHidden(sheet, next, direction) || isCoveredWith(sheet, next, from));
  return masterOf(sheet, next);
}

/** Where Ctrl and an arrow lead: the end of what is filled, or the next filled cell. */
export function jumpFrom(sheet: Sheet, from: Place, direction: Direction): Place {
  const filled = (place: Place): boolean => isFilled(sheet.cell(place.row, place.column));
  const first = stepFrom(sheet, from, direction);
  const goesAlong = filled(from) && filled(first);
  const edge = edgeOf(sheet, from, direction);
  for (let place = first; ;) {
    const next = stepFrom(sheet, place, direction);
    const isLast = next.row === place.row && next.column === place.column;
    if (goesAlong ? !filled(next) || isLast : filled(place)) return place;
    if (isLast || isBeyond(place, edge, direction)) return farthest(from, direction);
    place = next;
  }
}

/** The last row or column in a direction in which anything can be found. */
function edgeOf(sheet: Sheet, from: Place, direction: Direction): Place {
  if (direction === 'up' || direction === 'left') return { row: 0, column: 0 };
  const used = sheet.usedArea(true);
  return {
    row: Math.max(used?.bottom ?? 0, from.row),
    column: Math.max(used?.right ?? 0, from.column),
  };
}

const isBeyond = (place: Place, edge: Place, direction: Direction): boolean =>
  (direction === 'down' && place.row > edge.row) ||
  (direction === 'right' && place.column > edge.column);

function farthest(from: Place, direction: Direction): Place {
  switch (direction) {
    case 'up':
      return { ...from, row: 0 };
    case 'left':
      return { ...from, column: 0 };
    case 'down':
      return { ...from, row: MAX_ROWS - 1 };
    case 'right':
      return { ...from, column: MAX_COLUMNS - 1 };
  }
}

/** The first cell of merged cells; any other cell itself. */
export function masterOf(sheet: Sheet, place: Place): Place {
  const merge = sheet.merges.find((area) => holds(area, place.row, place.column));
  return merge ? { row: merge.top, column: merge.left } : place;
}

const isOnSheet = ({ row, column }: Place): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

const isHidden = (sheet: Sheet, { row, column }: Place, direction: Direction): boolean =>
  direction === 'up' || direction === 'down'
    ? sheet.rowFormats.get(row)?.hidden === true
    : sheet.columnFormats.get(column)?.hidden === true;

const isCoveredWith = (sheet: Sheet, place: Place, from: Place): boolean =>
  sheet.merges.some(
    (area) => holds(area, place.row, place.column) && holds(area, from.row, from.column),
  );
