import { MAX_COLUMNS, MAX_ROWS } from '../../../host/model/area';
import type { Sheet } from '../../../host/model/sheet';
import type { Cursor, Place } from './cursor';
import { jumpFrom, stepFrom, type Direction } from './moves';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The cursor after a key; undefined when the key does not move it. */
export function cursorAfter(
  sheet: Sheet,
  { anchor, corner }: Cursor,
  event: Pressed,
  rowsOnPage: number,
): Cursor | undefined {
  if (event.altKey) return undefined;
  const from = event.shiftKey ? corner : anchor;
  const to = placeAfter(sheet, from, event, rowsOnPage);
  if (!to) return undefined;
  return event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter'
    ? { anchor, corner: to }
    : { anchor: to, corner: to };
}

function placeAfter(
  sheet: Sheet,
  from: Place,
  { key, ctrlKey, metaKey, shiftKey }: Pressed,
  rowsOnPage: number,
): Place | undefined {
  const ctrl = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) return ctrl ? jumpFrom(sheet, from, arrow) : stepFrom(sheet, from, arrow);
  switch (key) {
    case 'Enter':
      return stepFrom(sheet, from, shiftKey ? 'up' : 'down');
    case 'Tab':
      return stepFrom(sheet, from, shiftKey ? 'left' : 'right');
    case 'Home':
      return ctrl ? homeOf(sheet) : { ...from, column: sheet.frozen?.columns ?? 0 };
    case 'End':
      return ctrl ? lastUsed(sheet) : jumpFrom(sheet, from, 'right');
    case 'PageDown':
      return { ...from, row: Math.min(MAX_ROWS - 1, from.row + rowsOnPage) };
    case 'PageUp':
      return { ...from, row: Math.max(0, from.row - rowsOnPage) };
    default:
      return undefined;
  }
}

/** The first cell that is not frozen. */
const homeOf = ({ frozen }: Sheet): Place => ({
  row: frozen?.rows ?? 0,
  column: frozen?.columns ?? 0,
});

function lastUsed(sheet: Sheet): Place {
  const used = sheet.usedArea(false);
  return {
    row: Math.min(MAX_ROWS - 1, used?.bottom ?? 0),
    column: Math.min(MAX_COLUMNS - 1, used?.right ?? 0),
  };
}
