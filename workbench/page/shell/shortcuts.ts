import { chooseFile } from '../book/openBook';
import { undoOrRedo } from '../book/undoOrRedo';
import { saveFile } from '../book/saveFile';
import type { Workbench } from '../book/workbench';
import { cursorOn, rememberCursor, selectedArea } from '../grid/input/cursor';
import { selectCells } from '../book/selectCells';
import { surroundingRegion } from '../../host/objects/ranges/rangeNavigation';
import { deleteSelectedRows, insertSelectedRows } from './rowMenu';

/** What keys with Ctrl do in the grid, by the key. */
const ACTIONS: Readonly<Record<string, (workbench: Workbench) => void>> = {
  z: (workbench) => undoOrRedo(workbench, 'undo'),
  y: (workbench) => undoOrRedo(workbench, 'redo'),
  s: (workbench) => void saveFile(workbench),
  o: chooseFile,
  a: selectRegion,
  '+': insertSelectedRows,
  '-': deleteSelectedRows,
};

/** Runs the command of a key. False when it has none. */
export function runShortcut(workbench: Workbench, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.shiftKey && event.key.toLowerCase() === 'z' ? 'y' : event.key.toLowerCase();
  const action = ACTIONS[key];
  action?.(workbench);
  return action !== undefined;
}

/** Ctrl+A: the filled cells around the active one. */
function selectRegion({ host, sheet }: Workbench): void {
  const { anchor } = cursorOn(sheet);
  const region = surroundingRegion(sheet, selectedArea({ anchor, corner: anchor }));
  rememberCursor(sheet, {
    anchor: { row: region.top, column: region.left },
    corner: { row: region.bottom, column: region.right },
  });
  selectCells(host, sheet, region);
}
