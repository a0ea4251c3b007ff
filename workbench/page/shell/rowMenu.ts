import { deleteRows, insertRows } from '../book/rows';
import type { Workbench } from '../book/workbench';
import { cursorOn, selectedArea } from '../grid/input/cursor';
import { showMessage } from './messages';
import { openMenu } from './menu';

/** Inserts as many rows as are selected. */
export const insertSelectedRows = (workbench: Workbench): void => edit(workbench, insertRows);

/** Deletes the selected rows. */
export const deleteSelectedRows = (workbench: Workbench): void => edit(workbench, deleteRows);

/** The menu of the right mouse button. */
export function openRowMenu(workbench: Workbench, { clientX, clientY }: MouseEvent): void {
  openMenu({ left: clientX, top: clientY }, [
    ['Infoga rader', () => insertSelectedRows(workbench)],
    ['Ta bort rader', () => deleteSelectedRows(workbench)],
  ]);
}

function edit(workbench: Workbench, change: typeof insertRows): void {
  const { host, sheet } = workbench;
  const refusal = change(host, sheet, selectedArea(cursorOn(sheet)));
  if (refusal !== undefined) showMessage(refusal, 'fault');
}
